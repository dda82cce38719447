package nl.keerpunt.platform.wake;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * Looks again and again, on a thread of its own, from the start of a service to its stop: at once, and then with a
 * pause after each look. A look that fails ends it, so what may fail is caught in there.
 */
public abstract class Clockwork implements SmartLifecycle {

    private static final long LEAVING_SECONDS = 5;

    private final String name;
    private final Duration pause;
    private volatile @Nullable ScheduledExecutorService thread;

    /** @param name of the thread */
    protected Clockwork(String name, Duration pause) {
        this.name = name;
        this.pause = pause;
    }

    protected abstract void look();

    /** Nothing is left to look for until the next start. */
    protected final void hasSeenAll() {
        var running = thread;
        if (running != null) {
            running.shutdown();
        }
    }

    @Override
    public void start() {
        var started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
        thread = started;
        started.scheduleWithFixedDelay(this::look, 0, pause.toNanos(), TimeUnit.NANOSECONDS);
    }

    @Override
    public void stop() {
        var running = thread;
        thread = null;
        if (running != null) {
            running.shutdownNow();
            try {
                running.awaitTermination(LEAVING_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public final boolean isRunning() {
        return thread != null;
    }
}
