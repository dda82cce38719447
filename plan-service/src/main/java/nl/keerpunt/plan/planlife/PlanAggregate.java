package nl.keerpunt.plan.planlife;

import nl.keerpunt.language.identity.PlanId;
import nl.keerpunt.plan.plan.PlanCommand;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.platform.command.Decision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Axon's view of a plan: load, decide, apply. The rules live in {@link Plan}. */
@Aggregate(type = "Plan", cache = "recentAggregates")
class PlanAggregate {

    @AggregateIdentifier
    private @Nullable PlanId id;

    private Plan current = Plan.NOTHING;

    PlanAggregate() {} // Axon creates an empty aggregate before replaying its events.

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PlanCommand command) {
        Decision.apply(() -> Plan.decide(command, current));
    }

    @EventSourcingHandler
    void on(PlanEvent event) {
        id = event.plan();
        current = Plan.evolve(current, event);
    }
}
