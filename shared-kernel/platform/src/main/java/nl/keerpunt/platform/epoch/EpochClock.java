package nl.keerpunt.platform.epoch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.ArrayList;
import nl.keerpunt.platform.away.Failures;
import nl.keerpunt.platform.keys.HouseholdKeys;
import nl.keerpunt.platform.wake.Clockwork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;

/**
 * Before anything is read: does not start without the keys of the epochs that the database names, and destroys again
 * what a backup brought back. From then on it looks every five seconds what the next step of a rotation is.
 */
final class EpochClock extends Clockwork implements SmartInitializingSingleton, MeterBinder {

    private static final Logger LOG = LoggerFactory.getLogger(EpochClock.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Rotation rotation;
    private final Epochs epochs;
    private final EpochKeys epochKeys;
    private final HouseholdKeys keys;

    EpochClock(Rotation rotation, Epochs epochs, EpochKeys epochKeys, HouseholdKeys keys) {
        super("epochs", PAUSE);
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

    @Override
    protected void look() {
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
    public void stop() {
        super.stop();
        try {
            rotation.leave();
        } catch (RuntimeException storeAway) {
            LOG.warn("the others find out by themselves that this replica is gone");
        }
    }
}
