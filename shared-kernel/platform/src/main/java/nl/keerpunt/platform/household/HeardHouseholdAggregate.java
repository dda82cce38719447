package nl.keerpunt.platform.household;

import nl.keerpunt.platform.command.Decision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Axon's view of a household as heard: load, decide, apply. The rules live in {@link HeardHousehold}. */
@Aggregate(type = "HeardHousehold", cache = "recentAggregates")
class HeardHouseholdAggregate {

    @AggregateIdentifier
    private @Nullable HeardHouseholdId id;

    private HeardHousehold current = HeardHousehold.UNKNOWN;

    HeardHouseholdAggregate() {} // Axon creates an empty aggregate before replaying its events.

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(HouseholdNews news) {
        Decision.apply(() -> HeardHousehold.decide(news, current));
    }

    @EventSourcingHandler
    void on(HouseholdHeard event) {
        id = new HeardHouseholdId(event.household());
        current = HeardHousehold.evolve(current, event);
    }
}
