package nl.keerpunt.platform.store;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
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

    private final boolean wake;

    WakingEventStore(Builder builder, boolean wake) {
        super(builder);
        this.wake = wake;
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
