package nl.keerpunt.household.householdlife;

import nl.keerpunt.household.registration.HouseholdCommand;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.platform.command.Decision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Axon's view of a household: load, decide, apply. The rules live in {@link Household}. */
@Aggregate(type = "Household", cache = "recentAggregates")
class HouseholdAggregate {

    @AggregateIdentifier
    private @Nullable HouseholdId id;

    private Household current = new Household.Unregistered();

    HouseholdAggregate() {} // Axon creates an empty aggregate before replaying its events.

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(HouseholdCommand command, Alongside alongside) {
        Decision.apply(() -> alongside.with(Household.decide(command, current)));
    }

    @EventSourcingHandler
    void on(HouseholdEvent event) {
        id = event.household();
        current = Household.evolve(current, event);
    }
}
