package nl.keerpunt.platform.store;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
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

    /** How long an empty answer is believed when nothing is announced; less than any processor's own poll. */
    private static final long GOOD_FOR_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

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

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken from) {
        return new Tail(from);
    }

    /**
     * Reads on when an append was announced or the last empty answer is old, and not otherwise: a processor asks several
     * times around each event, and every question to the storage is a transaction.
     */
    private final class Tail implements TrackingEventStream {

        private final Semaphore appended = new Semaphore(1); // The first question always reaches the storage.
        private final Runnable wake = appended::release;
        private @Nullable Runnable callback;
        private @Nullable TrackingToken position;
        private @Nullable TrackedEventMessage<?> next;
        private @Nullable Iterator<? extends TrackedEventMessage<?>> page;
        private long readNanos;

        private Tail(@Nullable TrackingToken from) {
            position = from;
            sleepers.add(wake);
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return Optional.ofNullable(lookAhead());
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            if (lookAhead() == null && timeout > 0) {
                awaitAppend(timeout, unit);
            }
            return lookAhead() != null;
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            var event = lookAhead();
            while (event == null) {
                awaitAppend(500, TimeUnit.MILLISECONDS);
                event = lookAhead();
            }
            position = event.trackingToken();
            next = null;
            return event;
        }

        private void awaitAppend(int timeout, TimeUnit unit) throws InterruptedException {
            appended.tryAcquire(timeout, unit);
            appended.release(); // Announced or not: look.
        }

        private @Nullable TrackedEventMessage<?> lookAhead() {
            if (next == null) {
                next = following();
                if (next == null && isDue()) {
                    page = fromStorage();
                    next = following();
                }
            }
            return next;
        }

        private @Nullable TrackedEventMessage<?> following() {
            if (page != null && page.hasNext()) {
                return positioned(page.next());
            }
            page = null; // An empty page would ask the storage again each time it is asked.
            return null;
        }

        /** Forgets what was announced before it reads, so that an append during the read is not overlooked. */
        private boolean isDue() {
            return appended.drainPermits() > 0 || System.nanoTime() - readNanos > GOOD_FOR_NANOS;
        }

        private Iterator<? extends TrackedEventMessage<?>> fromStorage() {
            readNanos = System.nanoTime();
            return storageEngine().readEvents(position, false).iterator();
        }

        /** A token either moves on to its event or, when that filled a gap, loses that gap. */
        private TrackedEventMessage<?> positioned(TrackedEventMessage<?> event) {
            var token = (GapAwareTrackingToken) event.trackingToken();
            var before = (GapAwareTrackingToken) WrappedToken.unwrapLowerBound(position);
            var at = token.getIndex();
            if (before != null && before.getIndex() >= at) {
                at = before.getGaps().stream()
                        .filter(gap -> !token.getGaps().contains(gap))
                        .findFirst()
                        .orElse(at);
            }
            return (TrackedEventMessage<?>)
                    event.andMetaData(Map.of(AtPosition.NAME, at)); // Of the same kind: it copies itself.
        }

        @Override
        public boolean setOnAvailableCallback(Runnable onAvailable) {
            callback = onAvailable;
            sleepers.add(onAvailable);
            return true;
        }

        @Override
        public void close() {
            sleepers.remove(wake);
            if (callback != null) {
                sleepers.remove(callback);
            }
        }
    }
}
