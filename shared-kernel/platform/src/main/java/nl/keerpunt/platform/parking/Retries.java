package nl.keerpunt.platform.parking;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.keerpunt.platform.store.Failures;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionOperations;

/** Tries what is parked again: at once after a start, then with growing pauses, and whenever somebody asks for it. */
public final class Retries implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Retries.class);
    private static final long LOOK_MILLIS = 500;

    private final ParkedFacts facts;
    private final List<Replay> replays;
    private final TransactionOperations transaction;
    private volatile @Nullable ScheduledExecutorService clock;

    public Retries(ParkedFacts facts, List<Replay> replays, TransactionOperations transaction) {
        this.facts = facts;
        this.replays = List.copyOf(replays);
        this.transaction = transaction;
    }

    /** Tries one again, now, unless somebody else does. */
    public void retry(UUID id) {
        transaction.executeWithoutResult(_ -> facts.take(id)
                .ifPresent(fact -> replays.stream()
                        .filter(replay -> replay.isOf(fact.place(), fact.reader()))
                        .findFirst()
                        .ifPresentOrElse(
                                replay -> replay.replay(fact),
                                () -> facts.again(id, new Stopped(fact.first(), new NobodyReadsThis())))));
    }

    /** The read model or topic is no longer one of this service's. */
    private static final class NobodyReadsThis extends RuntimeException {}

    private void retryWhatIsDue() {
        try {
            facts.due().forEach(this::retry);
        } catch (RuntimeException failure) {
            LOG.warn("what is parked could not be tried again: {}", Failures.kind(failure)); // It stays due.
        }
    }

    @Override
    public void start() {
        var thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("parked").factory());
        thread.execute(this::makeAllDue);
        thread.scheduleWithFixedDelay(this::retryWhatIsDue, 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        clock = thread;
    }

    private void makeAllDue() {
        try {
            facts.makeAllDue();
        } catch (RuntimeException failure) {
            LOG.warn("what is parked waits for its pause to end: {}", Failures.kind(failure));
        }
    }

    @Override
    public void stop() {
        var thread = clock;
        clock = null;
        if (thread != null) {
            thread.shutdownNow();
            try {
                thread.awaitTermination(5, TimeUnit.SECONDS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return clock != null;
    }
}
