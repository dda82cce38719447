package nl.keerpunt.load.measuring;

import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import nl.keerpunt.load.measuring.ClosedLoop.Call;
import nl.keerpunt.platform.away.Busy;

/** Callers who come at a steady pace, whatever those before them wait for; each counts from when it was due. */
public final class OpenLoop {

    private OpenLoop() {}

    public static Measured run(int perSecond, int seconds, Call call) {
        var took = new long[perSecond * seconds];
        var busy = new LongAdder();
        var began = System.nanoTime();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var caller = 0; caller < took.length; caller++) {
                var place = caller;
                var due = began + caller * TimeUnit.SECONDS.toNanos(1) / perSecond;
                LockSupport.parkNanos(due - System.nanoTime());
                callers.submit(() -> {
                    try {
                        call.make();
                        took[place] = System.nanoTime() - due;
                    } catch (Busy _) {
                        busy.increment();
                    }
                    return place;
                });
            }
        }
        var answered = Arrays.stream(took).filter(nanos -> nanos > 0).toArray();
        if (answered.length + busy.sum() != took.length) {
            throw new IllegalStateException(
                    took.length - answered.length - busy.sum() + " calls failed: a benchmark of failures says nothing");
        }
        return Measured.of(Arrays.stream(answered), busy.sum(), (System.nanoTime() - began) / 1e9);
    }
}
