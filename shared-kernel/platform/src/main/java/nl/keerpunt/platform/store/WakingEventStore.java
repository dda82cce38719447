package nl.keerpunt.platform.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import nl.keerpunt.platform.command.CommandFacts;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** An event store whose commits wake the readers of this JVM. */
final class WakingEventStore extends EmbeddedEventStore {

    private final ReadBack readBack;
    private final IntConsumer committed;
    private final String staged = this + "_EVENTS"; // Axon's name for what waits for the commit.

    /** @param committed hears how many events were */
    WakingEventStore(Builder builder, ReadBack readBack, IntConsumer committed) {
        super(builder);
        this.readBack = readBack;
        this.committed = committed;
    }

    /** What could not be read later fails here, within its own command, and not when all of a batch is appended. */
    @Override
    public void publish(List<? extends EventMessage<?>> events) {
        var batch = Batch.current();
        for (var event : events) {
            readBack.check(event);
            if (batch != null && event.getMetaData().get(CommandFacts.COMMAND) instanceof String command) {
                batch.leavesEvents(command);
            }
        }
        super.publish(events);
    }

    /** Axon compares each staged event with all others to find those that are staged twice; here none is. */
    @Override
    protected Stream<? extends DomainEventMessage<?>> stagedDomainEventMessages(String stream) {
        if (!CurrentUnitOfWork.isStarted()) {
            return Stream.empty();
        }
        var events = new ArrayList<DomainEventMessage<?>>();
        for (Optional<UnitOfWork<?>> work = Optional.of(CurrentUnitOfWork.get());
                work.isPresent();
                work = work.get().parent()) {
            List<EventMessage<?>> queue = work.get().getOrDefaultResource(staged, List.of());
            events.addAll(
                    0,
                    queue.stream()
                            .filter(event -> event instanceof DomainEventMessage<?> fact
                                    && fact.getAggregateIdentifier().equals(stream))
                            .<DomainEventMessage<?>>map(event -> (DomainEventMessage<?>) event)
                            .toList());
        }
        return events.stream();
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        super.afterCommit(events);
        committed.accept(events.size());
    }
}
