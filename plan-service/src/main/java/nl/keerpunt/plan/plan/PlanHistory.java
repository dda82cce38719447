package nl.keerpunt.plan.plan;

import java.util.List;
import nl.keerpunt.platform.store.Recorded;

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
}
