package nl.keerpunt.household.dossier;

import java.time.Instant;
import java.time.LocalDate;
import nl.keerpunt.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * Between which moments of knowing (bekend op) what was learned is asked for.
 *
 * @param until null: now
 * @param validOn the day that is looked at (geldig op); null: today
 */
record Between(
        Instant since, @Nullable Instant until, @Nullable LocalDate validOn) {

    Between {
        if (until != null && until.isBefore(since)) {
            throw new BadInput("until", "CONTRADICTORY", "UNTIL_BEFORE_SINCE");
        }
    }
}
