package nl.keerpunt.platform.ending;

import nl.keerpunt.platform.command.Decision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Axon's view of a household's ending: load, decide, apply. The rules live in {@link HouseholdEnding}. */
@Aggregate(type = "HouseholdEnding", cache = "recentAggregates")
class HouseholdEndingAggregate {

    @AggregateIdentifier
    private @Nullable EndingId id;

    private HouseholdEnding current = HouseholdEnding.UNHEARD;

    HouseholdEndingAggregate() {} // Axon creates an empty aggregate before replaying its events.

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EndingCommand command, EndingHouseholds households) {
        Decision.apply(() -> households.follow(HouseholdEnding.decide(command, current)));
    }

    @EventSourcingHandler
    void on(EndingEvent event) {
        id = new EndingId(event.household());
        current = HouseholdEnding.evolve(current, event);
    }
}
