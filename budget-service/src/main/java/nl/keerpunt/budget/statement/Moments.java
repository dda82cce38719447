package nl.keerpunt.budget.statement;

import java.time.Clock;
import java.time.Instant;
import nl.keerpunt.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * The two moments between which changes are asked for.
 *
 * @param until null: now
 */
record Moments(Instant since, @Nullable Instant until) {

    Moments {
        if (until != null && until.isBefore(since)) {
            throw new BadInput("until", "CONTRADICTORY", "UNTIL_BEFORE_SINCE");
        }
    }

    Instant untilOr(Clock clock) {
        return until == null ? clock.instant() : until;
    }
}
