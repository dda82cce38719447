package nl.keerpunt.provider.arrangementhistory;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import nl.keerpunt.platform.web.BadInput;
import nl.keerpunt.platform.web.Wrong;
import org.jspecify.annotations.Nullable;

/**
 * Two moments of knowing.
 *
 * @param until null: now
 */
record Between(Instant since, @Nullable Instant until) {

    private static final String INSTANT = "An instant in UTC: 2026-03-01T09:30:00Z.";

    /** Reads the query keys and tells everything that is wrong with them at once. */
    static Between parse(@Nullable String since, @Nullable String until) {
        var wrong = new ArrayList<Wrong>();
        if (since == null) {
            wrong.add(new Wrong("since", "MISSING", INSTANT));
        }
        var from = parsed("since", since, wrong);
        var to = parsed("until", until, wrong);
        if (from != null && to != null && to.isBefore(from)) {
            wrong.add(new Wrong("until", "CONTRADICTORY", "It lies before since."));
        }
        if (from == null || !wrong.isEmpty()) {
            throw new BadInput(wrong);
        }
        return new Between(from, to);
    }

    private static @Nullable Instant parsed(String key, @Nullable String given, List<Wrong> wrong) {
        try {
            return given == null ? null : Instant.parse(given);
        } catch (DateTimeParseException malformed) {
            wrong.add(new Wrong(key, "MALFORMED", INSTANT));
            return null;
        }
    }
}
