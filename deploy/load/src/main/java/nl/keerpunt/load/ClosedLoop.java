package nl.keerpunt.load;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;

/** A number of callers who each ask again as soon as they have their answer, for a fixed time. */
record ClosedLoop(int callers, Duration time) {

    interface Call {

        void make() throws Exception;
    }

    /** What was acknowledged, and how long it took. */
    record Measured(long acknowledged, double perSecond, double medianMillis, double p99Millis) {

        @Override
        public String toString() {
            return "%.0f/s (median %.2f ms, p99 %.2f ms, %d acknowledged)"
                    .formatted(perSecond, medianMillis, p99Millis, acknowledged);
        }
    }

    Measured run(Call call) {
        var failures = new LongAdder();
        var times = new long[callers][];
        var until = System.nanoTime() + time.toNanos();
        var began = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var caller = 0; caller < callers; caller++) {
                var place = caller;
                threads.submit(() -> times[place] = callUntil(until, call, failures));
            }
        }
        if (failures.sum() > 0) {
            throw new IllegalStateException(failures.sum() + " calls failed: a benchmark of failures says nothing");
        }
        var all = Arrays.stream(times).flatMapToLong(Arrays::stream).sorted().toArray();
        var seconds = (System.nanoTime() - began) / 1e9;
        return new Measured(all.length, all.length / seconds, millis(all, 0.5), millis(all, 0.99));
    }

    private static long[] callUntil(long until, Call call, LongAdder failures) {
        var took = new long[1024];
        var made = 0;
        while (System.nanoTime() < until) {
            var start = System.nanoTime();
            try {
                call.make();
            } catch (Exception failure) {
                if (failures.sum() == 0) {
                    failure.printStackTrace(); // The first one tells; the others only count.
                }
                failures.increment();
                return new long[0];
            }
            if (made == took.length) {
                took = Arrays.copyOf(took, made * 2);
            }
            took[made++] = System.nanoTime() - start;
        }
        return Arrays.copyOf(took, made);
    }

    static double millis(long[] sortedNanos, double share) {
        return sortedNanos.length == 0
                ? Double.NaN
                : sortedNanos[(int) Math.min(sortedNanos.length - 1L, Math.round(sortedNanos.length * share))] / 1e6;
    }
}
