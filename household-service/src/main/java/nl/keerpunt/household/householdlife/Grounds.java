package nl.keerpunt.household.householdlife;

import static nl.keerpunt.household.registration.Reason.BEFORE_GRANT;
import static nl.keerpunt.household.registration.Reason.BEFORE_REGISTRATION;
import static nl.keerpunt.household.registration.Reason.BEFORE_TERM_PASSED;
import static nl.keerpunt.household.registration.Reason.NOT_GRANTED;
import static nl.keerpunt.household.registration.Reason.TERM_NOT_PASSED;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.keerpunt.household.vocabulary.Ground;
import nl.keerpunt.language.Refusal;

/** On which ground a record may go, and from which day on one can have decided so. */
final class Grounds {

    private Grounds() {}

    /** A record under no law at all is never due by itself. */
    static void require(
            Ground ground, LocalDate on, LocalDate today, List<LawRecord> laws, RegisteredHousehold household) {
        requireRegistered(on, household);
        switch (ground) {
            case TERM_PASSED -> requireDue(on, today, laws);
            case RESIDENT_ASKED -> requireGranted(on, household);
            case MISTAKE, ERASED_BEFORE -> {}
        }
    }

    /** Nothing is decided or asked about a record before there is one. */
    static void requireRegistered(LocalDate on, RegisteredHousehold household) {
        if (on.isBefore(household.on())) {
            throw new Refusal(BEFORE_REGISTRATION, Map.of("registered", household.on()));
        }
    }

    private static void requireDue(LocalDate on, LocalDate today, List<LawRecord> laws) {
        var kept = laws.stream().filter(record -> !record.isDueOn(today)).toList();
        if (laws.isEmpty() || !kept.isEmpty()) {
            throw new Refusal(TERM_NOT_PASSED, Map.of("laws", kept));
        }
        var due = laws.stream()
                .map(LawRecord::dueOn)
                .map(Objects::requireNonNull)
                .reduce(Changes::later)
                .orElseThrow();
        if (on.isBefore(due)) {
            throw new Refusal(BEFORE_TERM_PASSED, Map.of("dueOn", due));
        }
    }

    private static void requireGranted(LocalDate on, RegisteredHousehold household) {
        var granted = household.kept().granted();
        if (granted == null) {
            throw new Refusal(NOT_GRANTED);
        }
        if (on.isBefore(granted)) {
            throw new Refusal(BEFORE_GRANT, Map.of("granted", granted));
        }
    }
}
