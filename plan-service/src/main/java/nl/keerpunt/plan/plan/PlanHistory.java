package nl.keerpunt.plan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import nl.keerpunt.language.ProfessionalId;
import nl.keerpunt.language.Team;
import nl.keerpunt.plan.access.Responsible;
import nl.keerpunt.plan.plan.PlanEvent.DirectorRecorded;
import nl.keerpunt.plan.plan.PlanEvent.PlanDrafted;
import nl.keerpunt.platform.store.Recorded;
import org.jspecify.annotations.Nullable;

/** Everything recorded about a plan (geschiedenis van het plan). */
public record PlanHistory(List<Recorded<PlanEvent>> events) {

    public PlanHistory {
        events = List.copyOf(events);
    }

    /** What was known of it at a position of the store. */
    public PlanHistory knownAt(long position) {
        return new PlanHistory(events.stream()
                .filter(recorded -> recorded.position() <= position)
                .toList());
    }

    /** The team that drafted the plan, and who directs the household on that day. */
    public Responsible responsibleOn(LocalDate day) {
        @Nullable Team team = null;
        var directors = new TreeMap<LocalDate, ProfessionalId>();
        for (var recorded : events) {
            if (recorded.fact() instanceof PlanDrafted drafted) {
                team = drafted.team();
            }
            if (recorded.fact() instanceof DirectorRecorded director) {
                directors.put(director.from(), director.director());
            }
        }
        var director = directors.floorEntry(day);
        return new Responsible(team, director == null ? null : director.getValue());
    }
}
