package nl.keerpunt.household.professional;

import nl.keerpunt.language.identity.EntryId;
import nl.keerpunt.platform.command.Decision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Axon's view of a professional: load, decide, apply. The rules live in {@link Professional}. */
@Aggregate(type = "Professional", cache = "recentAggregates")
class ProfessionalAggregate {

    @AggregateIdentifier
    private @Nullable EntryId id;

    private Professional current = Professional.UNKNOWN;

    ProfessionalAggregate() {} // Axon creates an empty aggregate before replaying its events.

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ProfessionalCommand command) {
        Decision.apply(() -> Professional.decide(command, current));
    }

    @EventSourcingHandler
    void on(ProfessionalEvent event) {
        id = event.id();
        current = Professional.evolve(current, event);
    }
}
