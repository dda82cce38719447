package nl.keerpunt.platform.stored;

/**
 * How a statement asks of one municipality in one go: row-level security shows the app the rows of the municipality
 * that is set in its transaction, and this sets it in the statement itself, for no longer than that. What follows has
 * to look for its rows {@code lateral}, by a column of {@code asking}, so that it is set before the first row is looked
 * for.
 */
public final class Asking {

    private static final String SET = "with asking as materialized"
            + " (select %1$s, set_config('keerpunt.municipality', %2$s, true) from %3$s as of(%1$s))"
            + " select found.* from asking cross join lateral ";

    /** Of a stream or household, by its key. */
    public static final String OF_KEY = SET.formatted("key", "split_part(key, '/', 1)", "(values (?::text))");

    /** Of the events that have an identifier, in a municipality that is named first. */
    public static final String OF_ID = SET.formatted("id", "?", "(values (?::text))");

    /** Of households by their keys, all of one municipality. */
    public static final String OF_KEYS = SET.formatted("key", "split_part(key, '/', 1)", "unnest(?::text[])");

    private Asking() {}
}
