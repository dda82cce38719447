package nl.keerpunt.platform.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * An event store whose commits wake the streaming processors of this JVM at once.
 *
 * <p>Axon's own embedded store offers its streams no call-back, so a pooled processor that has caught up sleeps half a
 * second. Here each stream reads the storage itself; an append of another JVM is found by the processor's own poll.
 */
public final class WakingEventStore extends EmbeddedEventStore {

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
        return new Tail(
                from,
                sleepers,
                after -> positioned(
                        after, storageEngine().readEvents(after, false).iterator()));
    }

    /** The rows as they lie there, under the same tokens: what cannot be read stops nobody at this place. */
    public StreamableMessageSource<TrackedEventMessage<?>> rows() {
        return new Rows();
    }

    private final class Rows implements StreamableMessageSource<TrackedEventMessage<?>> {

        @Override
        public TrackingEventStream openStream(@Nullable TrackingToken from) {
            return new Tail(
                    from,
                    sleepers,
                    after -> ((EventStorage) storageEngine()).rows(after).iterator());
        }

        @Override
        public @Nullable TrackingToken createTailToken() {
            return WakingEventStore.this.createTailToken();
        }

        @Override
        public @Nullable TrackingToken createHeadToken() {
            return WakingEventStore.this.createHeadToken();
        }

        @Override
        public @Nullable TrackingToken createTokenAt(Instant moment) {
            return WakingEventStore.this.createTokenAt(moment);
        }

        @Override
        public @Nullable TrackingToken createTokenSince(Duration before) {
            return WakingEventStore.this.createTokenSince(before);
        }
    }

    private static Iterator<TrackedEventMessage<?>> positioned(
            @Nullable TrackingToken from, Iterator<? extends TrackedEventMessage<?>> events) {
        return new Iterator<>() {

            private @Nullable TrackingToken before = from;

            @Override
            public boolean hasNext() {
                return events.hasNext();
            }

            @Override
            public TrackedEventMessage<?> next() {
                var event = events.next();
                var positioned = event.andMetaData(Map.of(AtPosition.NAME, position(before, event.trackingToken())));
                before = event.trackingToken();
                return (TrackedEventMessage<?>) positioned; // Of the same kind: it copies itself.
            }
        };
    }

    /** A token either moves on to its event or, when that filled a gap, loses that gap. */
    private static long position(@Nullable TrackingToken from, TrackingToken to) {
        var token = (GapAwareTrackingToken) to;
        var before = (GapAwareTrackingToken) WrappedToken.unwrapLowerBound(from);
        return before == null || before.getIndex() < token.getIndex()
                ? token.getIndex()
                : before.getGaps().stream()
                        .filter(gap -> !token.getGaps().contains(gap))
                        .findFirst()
                        .orElse(token.getIndex());
    }
}
