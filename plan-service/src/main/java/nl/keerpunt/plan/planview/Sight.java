package nl.keerpunt.plan.planview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import nl.keerpunt.language.DutchCalendar;
import nl.keerpunt.language.PlanId;
import nl.keerpunt.language.ProfessionalId;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.DirectorRecorded;
import nl.keerpunt.plan.plan.PlanEvent.PlanDrafted;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.platform.store.Recorded;
import nl.keerpunt.platform.web.Absent;
import nl.keerpunt.platform.web.BadInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who sees a plan: the team that made it and the household's director; any other professional only with a recorded
 * ground. Every look leaves a line in the processing log (Logboek Dataverwerkingen), which holds nothing personal.
 */
@Component
class Sight {

    static final String GROUND = "Access-Ground";

    private final ProcessingLog log;
    private final Clock clock;

    Sight(ProcessingLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    void check(
            List<Recorded<PlanEvent>> history, PlanId plan, Caller caller, @Nullable String ground, String operation) {
        if (history.isEmpty()) {
            throw new Absent();
        }
        if (ground != null && !ground.matches("[A-Za-z0-9._-]{1,64}")) {
            throw new BadInput(GROUND, "MALFORMED", "1 to 64 letters, digits, dots, dashes or underscores.");
        }
        if (ground == null && !isOwn(history, caller)) {
            throw new GroundRequired();
        }
        log.add(caller, plan.household(), operation, ground);
    }

    private boolean isOwn(List<Recorded<PlanEvent>> history, Caller caller) {
        var today = LocalDate.now(clock.withZone(DutchCalendar.ZONE));
        var directors = new TreeMap<LocalDate, ProfessionalId>();
        var team = "";
        for (var recorded : history) {
            if (recorded.fact() instanceof DirectorRecorded director) {
                directors.put(director.from(), director.director());
            }
            if (recorded.fact() instanceof PlanDrafted drafted) {
                team = drafted.team();
            }
        }
        var director = directors.floorEntry(today);
        return team.equals(caller.team())
                || (director != null && director.getValue().equals(caller.professional()));
    }
}
