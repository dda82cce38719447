package nl.keerpunt.budget.statement;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.keerpunt.platform.web.BadInput;
import nl.keerpunt.platform.web.Wrong;
import org.jspecify.annotations.Nullable;

/** The two moments between which changes are asked for, both named; {@code since} comes first. */
record Moments(Instant since, Instant until) {

    private static final String EXPECTED = "An instant in UTC: 2026-03-01T09:30:00Z.";

    static Moments of(@Nullable String since, @Nullable String until) {
        var wrong = new ArrayList<Wrong>();
        var first = parsed("since", since, wrong);
        var last = parsed("until", until, wrong);
        if (first.isAfter(last) && wrong.isEmpty()) {
            wrong.add(new Wrong("until", "CONTRADICTORY", "The later moment comes second."));
        }
        if (!wrong.isEmpty()) {
            throw new BadInput(wrong);
        }
        return new Moments(first, last);
    }

    private static Instant parsed(String key, @Nullable String given, List<Wrong> wrong) {
        if (given == null) {
            wrong.add(new Wrong(key, "MISSING", EXPECTED));
            return Instant.EPOCH;
        }
        try {
            return Instant.parse(given);
        } catch (DateTimeException malformed) {
            wrong.add(new Wrong(key, "MALFORMED", EXPECTED));
            return Instant.EPOCH;
        }
    }
}
