package nl.keerpunt.budget.statement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * The two moments between which changes are asked for, and the day up to whose month figures count.
 *
 * @param until null: now
 * @param validOn null: today
 */
record Moments(
        Instant since, @Nullable Instant until, @Nullable LocalDate validOn) {

    Moments {
        if (until != null && until.isBefore(since)) {
            throw new BadInput("until", "CONTRADICTORY", "UNTIL_BEFORE_SINCE");
        }
    }

    Instant untilOr(Clock clock) {
        return until == null ? clock.instant() : until;
    }

    LocalDate dayOr(Clock clock) {
        return validOn == null ? LocalDate.now(clock.withZone(DutchCalendar.ZONE)) : validOn;
    }
}
