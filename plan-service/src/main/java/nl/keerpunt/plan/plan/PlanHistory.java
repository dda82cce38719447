package nl.keerpunt.plan.plan;

import java.util.List;
import nl.keerpunt.plan.plan.PlanEvent.*;
import nl.keerpunt.platform.stored.Recorded;

/** Everything recorded about a plan (geschiedenis van het plan). */
public record PlanHistory(List<Recorded<PlanEvent>> events) {

    public PlanHistory {
        events = List.copyOf(events);
    }

    /**
     * Whether its household is erased, as far as is known here: from then on nothing is asked of it, whatever the day.
     */
    public boolean ended() {
        return events.stream().anyMatch(recorded -> recorded.fact() instanceof PlanEnded);
    }

    /** What was known of it at a position of the store. */
    public PlanHistory knownAt(long position) {
        return new PlanHistory(events.stream()
                .filter(recorded -> recorded.position() <= position)
                .toList());
    }
}
