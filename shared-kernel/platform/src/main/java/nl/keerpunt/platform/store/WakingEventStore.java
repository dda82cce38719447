package nl.keerpunt.platform.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * An event store whose commits wake the streaming processors of this JVM at once.
 *
 * <p>Axon's own embedded store offers its streams no call-back, so a pooled processor that has caught up sleeps half a
 * second. Here each stream reads the storage itself; an append of another JVM is found by the processor's own poll.
 */
final class WakingEventStore extends EmbeddedEventStore {

    /** Commits that follow each other faster than this wake the readers together, so that these read in batches. */
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    private final Set<Runnable> sleepers = new CopyOnWriteArraySet<>();
    private final ScheduledExecutorService waker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("waker").factory());
    private final AtomicBoolean due = new AtomicBoolean();
    private volatile long lastWokenNanos = System.nanoTime() - PAUSE_NANOS;

    private final ReadBack readBack;
    private final boolean wake;
    private final String staged = this + "_EVENTS"; // Axon's name for what waits for the commit.

    WakingEventStore(Builder builder, ReadBack readBack, boolean wake) {
        super(builder);
        this.readBack = readBack;
        this.wake = wake;
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
        if (wake && due.compareAndSet(false, true)) {
            var pause = lastWokenNanos + PAUSE_NANOS - System.nanoTime();
            waker.schedule(this::wakeSleepers, Math.max(0, pause), TimeUnit.NANOSECONDS);
        }
    }

    private void wakeSleepers() {
        lastWokenNanos = System.nanoTime();
        due.set(false);
        sleepers.forEach(Runnable::run);
    }

    @Override
    public void shutDown() {
        waker.shutdownNow();
        super.shutDown();
    }

    /** The rows as they lie there: what cannot be read stops nobody at this place. Whoever gets them reads one by one. */
    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken from) {
        return new Tail(
                from,
                sleepers,
                after -> ((EventStorage) storageEngine()).rows(after).iterator());
    }
}
