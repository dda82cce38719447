package nl.keerpunt.plan.tariff;

import nl.keerpunt.platform.command.Decision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Axon's view of the tariffs of a contract: load, decide, apply. The rules live in {@link Tariffs}. */
@Aggregate(type = "Tariffs", cache = "recentAggregates")
class TariffsAggregate {

    @AggregateIdentifier
    private @Nullable TariffsId id;

    private Tariffs current = Tariffs.NONE;

    TariffsAggregate() {} // Axon creates an empty aggregate before replaying its events.

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(TariffCommand command) {
        Decision.apply(() -> Tariffs.decide(command, current));
    }

    @EventSourcingHandler
    void on(TariffEvent event) {
        id = event.tariffs();
        current = Tariffs.evolve(current, event);
    }
}
