package nl.keerpunt.household.calendarfeed;

import nl.keerpunt.platform.command.Decision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Axon's view of a calendar feed: load, decide, apply. The rules live in {@link CalendarFeed}. */
@Aggregate(type = "CalendarFeed", cache = "recentAggregates")
class FeedAggregate {

    @AggregateIdentifier
    private @Nullable FeedId id;

    private CalendarFeed current = new CalendarFeed.Unknown();

    FeedAggregate() {} // Axon creates an empty aggregate before replaying its events.

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(FeedCommand command) {
        Decision.apply(() -> CalendarFeed.decide(command, current));
    }

    @EventSourcingHandler
    void on(FeedEvent event) {
        id = event.id();
        current = CalendarFeed.evolve(current, event);
    }
}
