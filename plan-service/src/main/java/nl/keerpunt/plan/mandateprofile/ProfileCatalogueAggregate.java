package nl.keerpunt.plan.mandateprofile;

import nl.keerpunt.platform.command.Decision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Axon's view of a catalogue of profiles: load, decide, apply. The rules live in {@link ProfileCatalogue}. */
@Aggregate(type = "ProfileCatalogue", cache = "recentAggregates")
class ProfileCatalogueAggregate {

    @AggregateIdentifier
    private @Nullable ProfileCatalogueId id;

    private ProfileCatalogue current = ProfileCatalogue.EMPTY;

    ProfileCatalogueAggregate() {} // Axon creates an empty aggregate before replaying its events.

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ProfileCommand command) {
        Decision.apply(() -> ProfileCatalogue.decide(command, current));
    }

    @EventSourcingHandler
    void on(ProfileEvent event) {
        id = event.catalogue();
        current = ProfileCatalogue.evolve(current, event);
    }
}
