package nl.keerpunt.platform.rebuild;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import nl.keerpunt.platform.away.Failures;
import nl.keerpunt.platform.parking.ParkedFacts;
import nl.keerpunt.platform.parking.Place;
import nl.keerpunt.platform.parking.Replay;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Looks whether a model is to be written anew and does it, one at a time. What was not finished begins again: after a
 * failure, after a start, and when its replica is gone. It is given up when it fails time after time; the live model
 * never knew of it.
 */
final class Rebuilding implements SmartLifecycle, Replay {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilding.class);
    private static final long LOOK_MILLIS = 500;
    private static final int TRIES = 5;
    private static final long STOPPED_WITHIN_MILLIS = TimeUnit.SECONDS.toMillis(10);

    private final Rebuilds rebuilds;
    private final ParkedFacts facts;
    private final Map<String, Anew> models;
    private final Map<String, Integer> failures = new HashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition stopped = lock.newCondition();
    private volatile @Nullable Thread thread;

    Rebuilding(Rebuilds rebuilds, ParkedFacts facts, Map<String, Anew> models) {
        this.rebuilds = rebuilds;
        this.facts = facts;
        this.models = Map.copyOf(models);
    }

    private void look() {
        try {
            while (isRunning()) {
                rebuildWhatIsAsked();
                pause(Duration.ofMillis(LOOK_MILLIS));
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void rebuildWhatIsAsked() throws InterruptedException {
        for (var rebuild : running()) {
            var model = models.get(rebuild.model());
            if (model != null) {
                rebuild(rebuild.model(), model);
            }
        }
    }

    private List<Rebuild> running() {
        try {
            return rebuilds.running();
        } catch (RuntimeException away) {
            return List.of();
        }
    }

    private void rebuild(String name, Anew model) throws InterruptedException {
        try {
            model.write();
            failures.remove(name);
        } catch (Rebuilds.TakenOver elsewhere) {
            failures.remove(name);
        } catch (RuntimeException failure) {
            if (isRunning()) {
                recover(name, model, failure);
            }
        }
    }

    private void recover(String name, Anew model, RuntimeException failure) throws InterruptedException {
        var times = failures.merge(name, 1, Integer::sum);
        LOG.warn("{} could not be rebuilt, try {}: {}", name, times, Failures.kind(failure));
        try {
            rebuilds.failed(name, Failures.kind(failure));
            if (times >= TRIES) {
                model.giveUp();
                failures.remove(name);
            }
        } catch (RuntimeException away) {
            LOG.warn("nor could that be noted: {}", Failures.kind(away));
        }
        pause(Duration.ofMillis(LOOK_MILLIS * times));
    }

    private void pause(Duration atMost) throws InterruptedException {
        var left = atMost.toNanos();
        lock.lockInterruptibly();
        try {
            while (isRunning() && left > 0) {
                left = stopped.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean isOf(Place place, String reader) {
        return place == Place.READER && models.values().stream().anyMatch(model -> model.isNamed(reader));
    }

    @Override
    public void retry(UUID parked, boolean waits) {
        facts.find(parked)
                .ifPresent(fact -> models.values().stream()
                        .filter(model -> model.isNamed(fact.reader()))
                        .forEach(model -> model.retry(parked, waits)));
    }

    @Override
    public void start() {
        var looking = Thread.ofPlatform().daemon().name("rebuild").unstarted(this::look);
        thread = looking; // Before it looks whether it runs.
        looking.start();
    }

    @Override
    public void stop() {
        var running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
            try {
                running.join(STOPPED_WITHIN_MILLIS);
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
