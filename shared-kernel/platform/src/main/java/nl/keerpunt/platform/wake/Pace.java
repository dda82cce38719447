package nl.keerpunt.platform.wake;

import java.util.concurrent.TimeUnit;

/**
 * How long readers sleep between two wake-ups: not at all for a commit on its own, and longer the faster events come,
 * so that they are read by the page.
 */
final class Pace {

    static final long LONGEST_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    /** From this rate on the pause is the longest; below it is as much shorter as the rate is lower. */
    static final int FAST_PER_SECOND = 5_000;

    /** Over so long the rate is averaged: two commits in a row are no stream of commits yet. */
    private static final double MEMORY_SECONDS = 0.1;

    private double perSecond;
    private long lastNanos;

    Pace(long nanos) {
        lastNanos = nanos;
    }

    void appended(int events, long nanos) {
        perSecond = perSecond * Math.exp((lastNanos - nanos) / (MEMORY_SECONDS * TimeUnit.SECONDS.toNanos(1)))
                + events / MEMORY_SECONDS;
        lastNanos = nanos;
    }

    long pauseNanos() {
        return (long) (LONGEST_NANOS * Math.min(1, perSecond / FAST_PER_SECOND));
    }
}
