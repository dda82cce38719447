package nl.keerpunt.load.measuring;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import nl.keerpunt.platform.away.Busy;

/** A number of callers who each ask again as soon as they have their answer. */
public final class ClosedLoop {

    /** Whoever is told to come back in a moment does. */
    private static final long MOMENT_NANOS = 1_000_000;

    private final BooleanSupplier goesOn;
    private final Call call;
    private final LongAdder busy = new LongAdder();
    private final LongAdder failures = new LongAdder();

    private ClosedLoop(BooleanSupplier goesOn, Call call) {
        this.goesOn = goesOn;
        this.call = call;
    }

    /** Something asked and answered; {@link Busy} counts as not done. */
    public interface Call {

        void make() throws Exception;
    }

    public static Measured during(int callers, Duration time, Call call) {
        var until = System.nanoTime() + time.toNanos();
        return new ClosedLoop(() -> System.nanoTime() < until, call).run(callers);
    }

    /** To warm up: so many calls, however long that takes. */
    public static Measured times(int callers, int calls, Call call) {
        var left = new AtomicInteger(calls);
        return new ClosedLoop(() -> left.getAndDecrement() > 0, call).run(callers);
    }

    private Measured run(int callers) {
        var times = new long[callers][];
        var began = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var caller = 0; caller < callers; caller++) {
                var place = caller;
                threads.submit(() -> times[place] = callOnAndOn());
            }
        }
        var seconds = (System.nanoTime() - began) / 1e9;
        if (failures.sum() > 0) {
            throw new IllegalStateException(failures.sum() + " calls failed: a benchmark of failures says nothing");
        }
        return Measured.of(Arrays.stream(times).flatMapToLong(Arrays::stream), busy.sum(), seconds);
    }

    private long[] callOnAndOn() {
        var took = new long[1024];
        var made = 0;
        while (goesOn.getAsBoolean()) {
            var start = System.nanoTime();
            try {
                call.make();
            } catch (Busy _) {
                busy.increment();
                LockSupport.parkNanos(MOMENT_NANOS);
                continue;
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
}
