package nl.keerpunt.platform.question;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * Between which moments of knowing (bekend op) what was recorded is asked for, and on which day it is looked at (geldig
 * op).
 *
 * @param until null: now
 * @param validOn null: today
 */
public record Between(
        Instant since, @Nullable Instant until, @Nullable LocalDate validOn) {

    public Between {
        if (until != null && until.isBefore(since)) {
            throw new BadInput("until", "CONTRADICTORY", "UNTIL_BEFORE_SINCE");
        }
    }

    /** The Dutch calendar day on which both looks are taken. */
    public LocalDate day(Clock clock) {
        return validOn == null ? LocalDate.now(clock.withZone(DutchCalendar.ZONE)) : validOn;
    }
}
