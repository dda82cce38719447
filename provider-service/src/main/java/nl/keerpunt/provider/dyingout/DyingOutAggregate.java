package nl.keerpunt.provider.dyingout;

import nl.keerpunt.platform.command.Decision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Axon's view of a household's last death: load, decide, apply. The rules live in {@link DyingOut}. */
@Aggregate(type = "DyingOut", cache = "recentAggregates")
class DyingOutAggregate {

    @AggregateIdentifier
    private @Nullable DyingOutId id;

    private DyingOut current = DyingOut.UNHEARD;

    DyingOutAggregate() {} // Axon creates an empty aggregate before replaying its events.

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DyingOutCommand command) {
        Decision.apply(() -> DyingOut.decide(command, current));
    }

    @EventSourcingHandler
    void on(DyingOutEvent event) {
        id = new DyingOutId(event.household());
        current = DyingOut.evolve(current, event);
    }
}
