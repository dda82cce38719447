package nl.keerpunt.provider.arrangement;

import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.platform.command.Decision;
import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Axon's view of an arrangement: load, decide, apply. The rules live in {@link Arrangement}. */
@Aggregate(type = "Arrangement", cache = "recentAggregates")
class ArrangementAggregate {

    @AggregateIdentifier
    private @Nullable ArrangementId id;

    private Arrangement current = new Arrangement.Unknown();

    ArrangementAggregate() {} // Axon creates an empty aggregate before replaying its events.

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ArrangementCommand command) {
        Decision.apply(() -> Arrangement.decide(command, current));
    }

    @EventSourcingHandler
    void on(ArrangementEvent event) {
        id = event.arrangement();
        current = Arrangement.evolve(current, event);
    }
}
