package nl.keerpunt.household.handover;

import nl.keerpunt.household.handover.HandOverCommand.*;
import nl.keerpunt.platform.command.Decision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Axon's view of what a professional hands over: load, decide, apply. The rules live in {@link HandOver}. */
@Aggregate(type = "HandOver", cache = "recentAggregates")
class HandOverAggregate {

    @AggregateIdentifier
    private @Nullable LeavingId id;

    private HandOver current = HandOver.NONE;

    HandOverAggregate() {} // Axon creates an empty aggregate before replaying its events.

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(HandOverCommand command) {
        Decision.apply(() -> HandOver.decide(command, current));
    }

    @EventSourcingHandler
    void on(HandOverEvent event) {
        id = event.id();
        current = HandOver.evolve(current, event);
    }
}
