package nl.keerpunt.household.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.keerpunt.platform.web.BadInput;
import nl.keerpunt.platform.web.Wrong;
import org.jspecify.annotations.Nullable;

/**
 * Two moments of knowing and the day that is looked at.
 *
 * @param until null: now
 */
record Between(Instant since, @Nullable Instant until, LocalDate validOn) {

    private static final String INSTANT = "An instant in UTC: 2026-03-01T09:30:00Z.";

    /** Reads the query keys and tells everything that is wrong with them at once. */
    static Between parse(@Nullable String since, @Nullable String until, @Nullable String validOn, LocalDate today) {
        var wrong = new ArrayList<Wrong>();
        if (since == null) {
            wrong.add(new Wrong("since", "MISSING", INSTANT));
        }
        var from = parsed("since", since, Instant::parse, INSTANT, wrong);
        var to = parsed("until", until, Instant::parse, INSTANT, wrong);
        var day = parsed("validOn", validOn, LocalDate::parse, "A day: 2026-03-01.", wrong);
        if (from != null && to != null && to.isBefore(from)) {
            wrong.add(new Wrong("until", "CONTRADICTORY", "It lies before since."));
        }
        if (from == null || !wrong.isEmpty()) {
            throw new BadInput(wrong);
        }
        return new Between(from, to, day == null ? today : day);
    }

    private static <T> @Nullable T parsed(
            String key, @Nullable String given, Function<String, T> parser, String expected, List<Wrong> wrong) {
        try {
            return given == null ? null : parser.apply(given);
        } catch (DateTimeParseException malformed) {
            wrong.add(new Wrong(key, "MALFORMED", expected));
            return null;
        }
    }
}
