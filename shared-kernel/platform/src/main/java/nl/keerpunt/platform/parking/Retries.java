package nl.keerpunt.platform.parking;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.platform.away.Failures;
import nl.keerpunt.platform.wake.Clockwork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tries what is parked again: at once after a start, then with growing pauses, when something was heard, and whenever
 * somebody asks for it.
 */
public final class Retries extends Clockwork {

    private static final Logger LOG = LoggerFactory.getLogger(Retries.class);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final ParkedFacts facts;
    private final List<Replay> replays;
    private final Tidings tidings;

    public Retries(ParkedFacts facts, List<Replay> replays, Tidings tidings) {
        super("parked", PAUSE);
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

    @Override
    protected void look() {
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
        super.start();
    }
}
