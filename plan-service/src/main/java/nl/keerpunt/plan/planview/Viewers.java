package nl.keerpunt.plan.planview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.law.Mandate;
import nl.keerpunt.plan.mandate.Held;
import nl.keerpunt.plan.mandate.Mandates;
import nl.keerpunt.platform.access.AccessGround;
import nl.keerpunt.platform.access.ProcessingLog;
import nl.keerpunt.platform.access.Viewer;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.platform.stored.FactParked;
import org.springframework.stereotype.Component;

/** Looks up under which laws a caller works, and whether they may look beyond those (wie kijkt). */
@Component
public class Viewers {

    private final Mandates mandates;
    private final Wams wams;
    private final AccessGround ground;
    private final ProcessingLog log;
    private final Clock clock;

    Viewers(Mandates mandates, Wams wams, AccessGround ground, ProcessingLog log, Clock clock) {
        this.mandates = mandates;
        this.wams = wams;
        this.ground = ground;
        this.log = log;
        this.clock = clock;
    }

    /** Of a list of many households: nobody looks beyond their own laws there. */
    public Viewer of(Caller caller) {
        return viewer(caller, false);
    }

    /** Of one household; a look beyond one's own laws leaves a line with its ground. */
    public Viewer of(Caller caller, HouseholdId household) {
        var acrossLaws = wams.appliesOn(today()) && ground.isNamed();
        if (acrossLaws) {
            log.add(caller, household, "read-across-laws", ground.named());
        }
        return viewer(caller, acrossLaws);
    }

    private Viewer viewer(Caller caller, boolean acrossLaws) {
        return Viewer.of(caller, held(caller), today(), acrossLaws);
    }

    /** By mandates that cannot be read nobody sees anything. */
    private List<Mandate> held(Caller caller) {
        try {
            return mandates.of(caller.municipality(), caller.professional()).stream()
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
