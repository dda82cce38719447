package nl.keerpunt.provider.arrangement;

import java.time.LocalDate;

/** What request bodies have in common. */
final class Bodies {

    private Bodies() {}

    static void mustRun(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("Support cannot end before it begins.");
        }
    }
}
