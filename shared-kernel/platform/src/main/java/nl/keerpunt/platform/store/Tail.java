package nl.keerpunt.platform.store;

import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/**
 * What comes after a token, for one reader. It reads on when an append was announced or the last empty answer is old, and
 * not otherwise: a processor asks several times around each event, and every question to the storage is a transaction.
 */
final class Tail implements TrackingEventStream {

    /** How long an empty answer is believed when nothing is announced; less than any processor's own poll. */
    private static final long GOOD_FOR_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private final Semaphore appended = new Semaphore(1); // The first question always reaches the storage.
    private final Runnable wake = appended::release;
    private final Set<Runnable> sleepers;
    private final Function<@Nullable TrackingToken, Iterator<? extends TrackedEventMessage<?>>> storage;
    private @Nullable Runnable callback;
    private @Nullable TrackingToken position;
    private @Nullable TrackedEventMessage<?> next;
    private @Nullable Iterator<? extends TrackedEventMessage<?>> page;
    private long readNanos;

    /** @param storage what is stored after a token, in pages */
    Tail(
            @Nullable TrackingToken from,
            Set<Runnable> sleepers,
            Function<@Nullable TrackingToken, Iterator<? extends TrackedEventMessage<?>>> storage) {
        position = from;
        this.sleepers = sleepers;
        this.storage = storage;
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
            return page.next();
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
        return storage.apply(position);
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
