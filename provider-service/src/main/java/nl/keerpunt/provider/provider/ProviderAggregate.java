package nl.keerpunt.provider.provider;

import nl.keerpunt.platform.command.Decision;
import nl.keerpunt.provider.provider.ProviderCommand.*;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Axon's view of a provider: load, decide, apply. The rules live in {@link Provider}. */
@Aggregate(type = "Provider", cache = "recentAggregates")
class ProviderAggregate {

    @AggregateIdentifier
    private @Nullable ProviderId id;

    private Provider current = new Provider.Unknown();

    ProviderAggregate() {} // Axon creates an empty aggregate before replaying its events.

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ProviderCommand command) {
        Decision.apply(() -> Provider.decide(command, current));
    }

    @EventSourcingHandler
    void on(ProviderEvent event) {
        id = event.provider();
        current = Provider.evolve(current, event);
    }
}
