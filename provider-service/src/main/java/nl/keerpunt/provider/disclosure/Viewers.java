package nl.keerpunt.provider.disclosure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.law.Mandate;
import nl.keerpunt.platform.access.Access;
import nl.keerpunt.platform.access.ProcessingLog;
import nl.keerpunt.platform.access.Viewer;
import nl.keerpunt.platform.mandate.HeardMandates;
import nl.keerpunt.platform.mandate.Held;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.platform.stored.FactParked;
import nl.keerpunt.token.Role;
import org.springframework.stereotype.Component;

/** Lets in who looks at a household's arrangements, with a line in the log; and says under which laws they work. */
@Component
public class Viewers {

    private final Access access;
    private final ProcessingLog log;
    private final HeardMandates mandates;
    private final Clock clock;

    Viewers(Access access, ProcessingLog log, HeardMandates mandates, Clock clock) {
        this.access = access;
        this.log = log;
        this.mandates = mandates;
        this.clock = clock;
    }

    /** A provider comes here with its own arrangements alone. */
    public void letIn(Caller caller, HouseholdId household, String operation) {
        if (isProfessional(caller)) {
            access.toRead(caller, household, operation);
        } else {
            log.add(
                    caller,
                    household,
                    operation,
                    caller.is(Role.PROVIDER) ? ProcessingLog.OWN_ARRANGEMENT : ProcessingLog.CONTROL);
        }
    }

    public Viewer of(Caller caller) {
        return Viewer.of(caller, isProfessional(caller) ? held(caller) : List.of(), today(), false);
    }

    /** Whether the rule of access is to let the caller in. */
    public static boolean isProfessional(Caller caller) {
        return caller.is(Role.ACCESS) || caller.is(Role.DIRECTOR);
    }

    /** By mandates that were not heard of, or cannot be read, nobody sees anything. */
    private List<Mandate> held(Caller caller) {
        try {
            return mandates.find(caller.municipality(), caller.professional()).stream()
                    .flatMap(register -> register.mandates().stream())
                    .map(Held::mandate)
                    .toList();
        } catch (FactParked unreadable) {
            return List.of();
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(DutchCalendar.ZONE));
    }
}
