package nl.keerpunt.household.accessteam;

import nl.keerpunt.platform.command.Decision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Axon's view of a team: load, decide, apply. The rules live in {@link AccessTeam}. */
@Aggregate(type = "AccessTeam", cache = "recentAggregates")
class TeamAggregate {

    @AggregateIdentifier
    private @Nullable TeamId id;

    private AccessTeam current = AccessTeam.UNKNOWN;

    TeamAggregate() {} // Axon creates an empty aggregate before replaying its events.

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(TeamCommand command) {
        Decision.apply(() -> AccessTeam.decide(command, current));
    }

    @EventSourcingHandler
    void on(TeamEvent event) {
        id = event.id();
        current = AccessTeam.evolve(current, event);
    }
}
