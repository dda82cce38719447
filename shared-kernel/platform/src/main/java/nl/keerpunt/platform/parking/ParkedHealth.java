package nl.keerpunt.platform.parking;

import java.util.stream.Collectors;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/** Degraded while subjects wait, and which: the service goes on for all others, so readiness does not follow it. */
public final class ParkedHealth implements HealthIndicator {

    /** Not in the order by which Spring makes one status of many: the whole stays what the others make it. */
    public static final Status DEGRADED = new Status("DEGRADED");

    private static final int NAMED = 100;

    private final ParkedFacts facts;

    public ParkedHealth(ParkedFacts facts) {
        this.facts = facts;
    }

    @Override
    public Health health() {
        var waiting = facts.some(NAMED);
        if (waiting.isEmpty()) {
            return Health.up().build();
        }
        var byReader = waiting.stream()
                .collect(Collectors.groupingBy(
                        ParkedFact::reader,
                        Collectors.mapping(
                                fact -> fact.subject() + ": " + fact.kind() + ", tried " + fact.tries() + " times",
                                Collectors.toList())));
        return Health.status(DEGRADED).withDetails(byReader).build();
    }
}
