package nl.keerpunt.platform.mandate;

import nl.keerpunt.platform.command.Decision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Axon's view of a register as heard: load, decide, apply. The rules live in {@link HeardRegister}. */
@Aggregate(type = "HeardRegister", cache = "recentAggregates")
class HeardRegisterAggregate {

    @AggregateIdentifier
    private @Nullable HeardRegisterId id;

    private HeardRegister current = HeardRegister.EMPTY;

    HeardRegisterAggregate() {} // Axon creates an empty aggregate before replaying its events.

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(MandateNews news) {
        Decision.apply(() -> HeardRegister.decide(news, current));
    }

    @EventSourcingHandler
    void on(MandateHeard event) {
        id = event.register();
        current = HeardRegister.evolve(current, event);
    }
}
