package nl.keerpunt.plan.voice;

import nl.keerpunt.platform.command.Decision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Axon's view of who may agree as heard: load, decide, apply. The rules live in {@link Voices}. */
@Aggregate(type = "Voices", cache = "recentAggregates")
class VoicesAggregate {

    @AggregateIdentifier
    private @Nullable VoicesId id;

    private Voices current = Voices.NONE;

    VoicesAggregate() {} // Axon creates an empty aggregate before replaying its events.

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(VoicesCommand command) {
        Decision.apply(() -> Voices.decide(command, current));
    }

    @EventSourcingHandler
    void on(VoicesEvent event) {
        id = new VoicesId(event.household());
        current = Voices.evolve(current, event);
    }
}
