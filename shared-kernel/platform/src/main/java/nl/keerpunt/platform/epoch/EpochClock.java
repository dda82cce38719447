package nl.keerpunt.platform.epoch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.keerpunt.platform.away.Failures;
import nl.keerpunt.platform.keys.HouseholdKeys;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.SmartLifecycle;

/**
 * Before anything is read: does not start without the keys of the epochs that the database names, and destroys again
 * what a backup brought back. From then on it looks every five seconds what the next step of a rotation is.
 */
final class EpochClock implements SmartInitializingSingleton, SmartLifecycle, MeterBinder {

    private static final Logger LOG = LoggerFactory.getLogger(EpochClock.class);
    private static final int SECONDS = 5;

    private final Rotation rotation;
    private final Epochs epochs;
    private final EpochKeys epochKeys;
    private final HouseholdKeys keys;
    private volatile @Nullable ScheduledExecutorService seconds;

    EpochClock(Rotation rotation, Epochs epochs, EpochKeys epochKeys, HouseholdKeys keys) {
        this.rotation = rotation;
        this.epochs = epochs;
        this.epochKeys = epochKeys;
        this.keys = keys;
    }

    @Override
    public void afterSingletonsInstantiated() {
        requireKeys();
        rotation.look();
        var again = keys.destroyAgain();
        if (again > 0) {
            LOG.warn("{} keys that had been destroyed were there again, and are destroyed", again);
        }
    }

    private void requireKeys() {
        var there = epochKeys.list();
        var missing = new ArrayList<>(epochs.named());
        missing.removeAll(there);
        if (!missing.isEmpty()) {
            missing.sort(null);
            throw new IllegalStateException("keys of households are wrapped by epochs whose keys are not there: "
                    + String.join(", ", missing)
                    + (there.isEmpty() ? " (there are none at all)" : "")
                    + "; KEERPUNT_EPOCH_KEYS names another folder, or this copy of the database is older than the "
                    + "oldest epoch, and nobody can read it any more");
        }
    }

    void look() {
        try {
            rotation.look();
        } catch (RuntimeException failure) {
            LOG.warn("the epochs could not be looked after: {}", Failures.kind(failure));
        }
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("keerpunt.epochs.rewrap", epochs, Epochs::toRewrap)
                .description("Keys of households that are still to be wrapped by the newest epoch")
                .register(registry);
    }

    @Override
    public void start() {
        var thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("epochs").factory());
        thread.scheduleWithFixedDelay(this::look, 0, SECONDS, TimeUnit.SECONDS);
        seconds = thread;
    }

    @Override
    public void stop() {
        var thread = seconds;
        seconds = null;
        if (thread != null) {
            thread.shutdownNow();
            try {
                thread.awaitTermination(5, TimeUnit.SECONDS);
                rotation.leave();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException storeAway) {
                LOG.warn("the others find out by themselves that this replica is gone");
            }
        }
    }

    @Override
    public boolean isRunning() {
        return seconds != null;
    }
}
