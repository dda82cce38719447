package nl.keerpunt.household.dossier;

import java.time.Instant;
import java.time.LocalDate;
import nl.keerpunt.platform.web.BadInput;
import nl.keerpunt.platform.web.Query;
import org.jspecify.annotations.Nullable;

/**
 * Two moments of knowing and the day that is looked at.
 *
 * @param until null: now
 */
record Between(Instant since, @Nullable Instant until, LocalDate validOn) {

    private static final String INSTANT = "An instant in UTC: 2026-03-01T09:30:00Z.";

    static Between of(Query query, LocalDate today) {
        var since = query.required("since", Instant::parse, INSTANT);
        var until = query.optional("until", Instant::parse, INSTANT);
        var validOn = query.optional("validOn", LocalDate::parse, "A day: 2026-03-01.");
        var between =
                new Between(since.get(), until.get().orElse(null), validOn.get().orElse(today));
        if (between.until != null && between.until.isBefore(between.since)) {
            throw new BadInput("until", "CONTRADICTORY", "It lies before since.");
        }
        return between;
    }
}
