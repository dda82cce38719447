package nl.keerpunt.gateway.neighbour;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is asked for again only when it is no longer fresh, by one at a time: who waited for it takes what
 * came in the meantime. So the public cannot flood the services.
 */
public final class Remembered<T extends Object> {

    private record Held<T>(T answer, long nanos) {}

    private final ReentrantLock lock = new ReentrantLock();
    private final Supplier<T> question;
    private final Function<T, Duration> freshness;
    private final LongSupplier nanoTime;
    private volatile @Nullable Held<T> held;

    public Remembered(Supplier<T> question, Function<T, Duration> freshness, LongSupplier nanoTime) {
        this.question = question;
        this.freshness = freshness;
        this.nanoTime = nanoTime;
    }

    public T answer() {
        var before = held;
        lock.lock();
        try {
            var last = held;
            if (last != null && (last != before || isFresh(last))) {
                return last.answer();
            }
            var next = new Held<>(question.get(), nanoTime.getAsLong());
            held = next;
            return next.answer();
        } finally {
            lock.unlock();
        }
    }

    private boolean isFresh(Held<T> last) {
        return nanoTime.getAsLong() - last.nanos()
                < freshness.apply(last.answer()).toNanos();
    }
}
