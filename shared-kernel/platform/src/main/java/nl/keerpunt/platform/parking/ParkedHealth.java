package nl.keerpunt.platform.parking;

import java.util.stream.Collectors;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/**
 * Degraded while subjects wait, and which: the service goes on for all others, so readiness does not follow it. Down
 * when nobody can tell.
 */
public final class ParkedHealth extends AbstractHealthIndicator {

    /** Not in the order by which Spring makes one status of many: the whole stays what the others make it. */
    public static final Status DEGRADED = new Status("DEGRADED");

    private static final int NAMED = 100;

    private final ParkedFacts facts;

    public ParkedHealth(ParkedFacts facts) {
        this.facts = facts;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var waiting = facts.some(NAMED);
        if (waiting.isEmpty()) {
            health.up();
            return;
        }
        var byReader = waiting.stream()
                .collect(Collectors.groupingBy(
                        ParkedFact::reader,
                        Collectors.mapping(
                                fact -> fact.subject() + ": " + fact.kind() + ", tried " + fact.tries() + " times",
                                Collectors.toList())));
        health.status(DEGRADED).withDetails(byReader);
    }
}
