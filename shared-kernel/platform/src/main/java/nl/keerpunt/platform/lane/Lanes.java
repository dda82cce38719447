package nl.keerpunt.platform.lane;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.keerpunt.platform.away.Busy;
import nl.keerpunt.platform.command.Subject;
import org.springframework.context.SmartLifecycle;

/** The lanes of this process. What is about one subject goes into one of them. */
public final class Lanes implements SmartLifecycle {

    /**
     * They stop after whatever hands orders in, the web server at - 2048, and before who handles them, Axon at - 3072.
     */
    private static final int PHASE = Integer.MAX_VALUE - 3_000;

    private static final Duration STOP_WITHIN = Duration.ofSeconds(25);

    private final List<Lane> lanes;
    private final Subject.Division division;
    private volatile boolean isRunning;

    Lanes(int number, Subject.Division division, IntFunction<Lane> lane) {
        this.division = division;
        lanes = IntStream.range(0, number).mapToObj(lane).toList();
    }

    /** Hands an order in; its answer is {@link Busy} when too many wait already. */
    public <A> CompletableFuture<A> put(Order<A> order) {
        if (!laneOf(order.subject()).offer(order)) {
            order.fail(new Busy());
        }
        return order.answer();
    }

    private Lane laneOf(Subject subject) {
        var hash = division.laneOf(subject).hashCode();
        return lanes.get(Math.floorMod(hash ^ hash >>> 16, lanes.size()));
    }

    long standingStill(Duration longest) {
        return lanes.stream().filter(lane -> lane.standsStill(longest)).count();
    }

    int waiting() {
        return lanes.stream().mapToInt(Lane::waiting).sum();
    }

    /** They run from when they are made: what starts before them may hand orders in. */
    @Override
    public void start() {
        isRunning = true;
    }

    /** All stop at the same time, and within one. */
    @Override
    public void stop() {
        isRunning = false;
        lanes.forEach(Lane::close);
        var until = System.nanoTime() + STOP_WITHIN.toNanos();
        lanes.forEach(lane -> lane.join(until));
    }

    @Override
    public boolean isRunning() {
        return isRunning;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
