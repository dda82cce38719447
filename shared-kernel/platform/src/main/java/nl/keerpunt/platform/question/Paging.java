package nl.keerpunt.platform.question;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for.
 *
 * @param <C> what the cursors of the list are
 * @param after the cursor of the page before, or null for the first
 * @param limit 1 to 200, default 50
 */
public record Paging<C>(@Nullable C after, int limit) {

    public static final int HIGHEST_LIMIT = 200;

    /** How many rows to read: one more than the page holds. */
    public int rows() {
        return limit + 1;
    }

    /** The cursor of the page before, or where the list begins. */
    public C afterOr(C beginning) {
        return after == null ? beginning : after;
    }
}
