package nl.keerpunt.platform.wake;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The signal by which a commit wakes the readers of this JVM: at once when it comes alone, together with others when
 * commits follow each other fast ({@link Pace}). An append of another JVM is not heard here; readers look for it.
 */
public final class Wake implements AutoCloseable {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition woken = lock.newCondition();
    private final Pace pace = new Pace(System.nanoTime());
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("waker").factory());
    private long heard;
    private boolean isDue;
    private long lastNanos = System.nanoTime() - Pace.LONGEST_NANOS;

    /** So many events were committed. */
    public void committed(int events) {
        lock.lock();
        try {
            var now = System.nanoTime();
            pace.appended(events, now);
            var pause = lastNanos + pace.pauseNanos() - now;
            if (pause <= 0) {
                wake();
            } else if (!isDue) {
                isDue = true;
                clock.schedule(this::wake, pause, TimeUnit.NANOSECONDS);
            }
        } finally {
            lock.unlock();
        }
    }

    private void wake() {
        lock.lock();
        try {
            lastNanos = System.nanoTime();
            isDue = false;
            heard++;
            woken.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** How many signals there were: whoever reads asks before, so that no signal during the reading is overlooked. */
    public long heard() {
        lock.lock();
        try {
            return heard;
        } finally {
            lock.unlock();
        }
    }

    /** Waits for a signal after so many, but not longer than this. */
    public void await(long after, Duration atMost) throws InterruptedException {
        var left = atMost.toNanos();
        lock.lockInterruptibly();
        try {
            while (heard <= after && left > 0) {
                left = woken.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
