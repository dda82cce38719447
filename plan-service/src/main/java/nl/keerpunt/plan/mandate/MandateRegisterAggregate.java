package nl.keerpunt.plan.mandate;

import nl.keerpunt.plan.mandate.MandateCommand.*;
import nl.keerpunt.platform.command.Decision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Axon's view of a mandate register: load, decide, apply. The rules live in {@link MandateRegister}. */
@Aggregate(type = "MandateRegister", cache = "recentAggregates")
class MandateRegisterAggregate {

    @AggregateIdentifier
    private @Nullable MandateRegisterId id;

    private MandateRegister current = MandateRegister.EMPTY;

    MandateRegisterAggregate() {} // Axon creates an empty aggregate before replaying its events.

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(MandateCommand command) {
        Decision.apply(() -> MandateRegister.decide(command, current));
    }

    @EventSourcingHandler
    void on(MandateEvent event) {
        id = event.register();
        current = MandateRegister.evolve(current, event);
    }
}
