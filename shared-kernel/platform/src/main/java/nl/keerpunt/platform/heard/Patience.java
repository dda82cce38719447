package nl.keerpunt.platform.heard;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import nl.keerpunt.platform.away.Failures;
import nl.keerpunt.platform.wake.Wake;

/** Waits for what another service tells, while somebody waits for the answer: not long. */
public final class Patience {

    private static final Duration AT_MOST = Duration.ofSeconds(2);

    /** What another replica heard wakes nobody here. */
    private static final Duration LOOK_AGAIN_AFTER = Duration.ofMillis(250);

    private final Wake wake;
    private final Duration atMost;

    public Patience(Wake wake) {
        this(wake, AT_MOST);
    }

    Patience(Wake wake, Duration atMost) {
        this.wake = wake;
        this.atMost = atMost;
    }

    /** What is looked for, as soon as it is there; throws {@link NotHeardOfYet} when it stays away. */
    public <T> T heard(Supplier<Optional<T>> look) {
        var until = System.nanoTime() + atMost.toNanos();
        while (true) {
            var signals = wake.heard();
            var found = look.get();
            if (found.isPresent()) {
                return found.get();
            }
            var left = until - System.nanoTime();
            if (left <= 0) {
                throw new NotHeardOfYet();
            }
            await(signals, Duration.ofNanos(Math.min(left, LOOK_AGAIN_AFTER.toNanos())));
        }
    }

    private void await(long signals, Duration atMost) {
        try {
            wake.await(signals, atMost);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Failures.Away(stopped);
        }
    }
}
