package nl.keerpunt.platform.parking;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.platform.away.Failures;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Tries what is parked again: at once after a start, then with growing pauses, when something was heard, and whenever
 * somebody asks for it.
 */
public final class Retries implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Retries.class);
    private static final long LOOK_MILLIS = 250;

    private final ParkedFacts facts;
    private final List<Replay> replays;
    private final Tidings tidings;
    private volatile @Nullable ScheduledExecutorService clock;

    public Retries(ParkedFacts facts, List<Replay> replays, Tidings tidings) {
        this.facts = facts;
        this.replays = List.copyOf(replays);
        this.tidings = tidings;
    }

    /** Tries one again, now; waits for whoever else is trying it. */
    public void retry(UUID id) {
        retry(id, true);
    }

    private void retry(UUID id, boolean waits) {
        facts.find(id)
                .ifPresent(fact ->
                        at(fact).ifPresentOrElse(replay -> replay.retry(id, waits), () -> facts.nobodyReads(fact)));
    }

    /** Drops the message that a subject waits behind; what waits behind that one goes on. */
    public void drop(UUID id, Dropping dropping) {
        facts.find(id)
                .ifPresent(fact -> at(fact).orElseThrow(() -> new Refusal(Replay.Reason.ONLY_A_MESSAGE_CAN_BE_DROPPED))
                        .drop(id, dropping));
        retry(id);
    }

    /** Whether this very request dropped something before. */
    public boolean wasDropped(UUID request) {
        return facts.wasDropped(request);
    }

    private Optional<Replay> at(ParkedFact fact) {
        return replays.stream()
                .filter(replay -> replay.isOf(fact.place(), fact.reader()))
                .findFirst();
    }

    private void retryWhatIsDue() {
        quietly(() -> facts.due(tidings.taken()).forEach(id -> quietly(() -> retry(id, false))));
    }

    /** What is under it is away: it stays due, and the next one has its turn. */
    private static void quietly(Runnable trying) {
        try {
            trying.run();
        } catch (RuntimeException failure) {
            LOG.warn("what is parked could not be tried again: {}", Failures.kind(failure));
        }
    }

    @Override
    public void start() {
        quietly(facts::makeAllDue);
        var thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("parked").factory());
        thread.scheduleWithFixedDelay(this::retryWhatIsDue, 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        clock = thread;
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
