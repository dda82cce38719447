package nl.keerpunt.provider.arrangement;

import java.time.LocalDate;
import nl.keerpunt.platform.problem.BadInput;

/** What request bodies have in common. */
final class Bodies {

    private Bodies() {}

    static void mustRun(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            throw new BadInput("until", "CONTRADICTORY", "UNTIL_BEFORE_FROM");
        }
    }
}
