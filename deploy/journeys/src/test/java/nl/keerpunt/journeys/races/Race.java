package nl.keerpunt.journeys.races;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import nl.keerpunt.local.client.Answer;
import nl.keerpunt.local.client.Patience;
import org.jspecify.annotations.Nullable;

/**
 * A write and the erasure of its household, begun at nearly the same moment.
 *
 * @param quiet the service that was heard to be quiet when the write begins; null when its moment is drawn
 * @param head how much later the write begins than the erasure; negative when it is first, null when it is answered
 *     first
 */
record Race(
        Raced raced,
        Write write,
        Set<Step> steps,
        @Nullable Duration head,
        @Nullable String quiet) {

    /** Before the erasure, in the middle of it and after it: an erasure with nobody beside it takes about a second. */
    private static final int LATEST_MILLIS = 2_500;

    private static final int SOONEST_MILLIS = -50;
    private static final List<String> QUIET_FIRST = List.of("plan", "provider");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** What the two were answered. */
    record Begun(Race race, Answer written, Answer erased) {

        @Override
        public String toString() {
            return "run " + race.raced.run() + ": " + race.write.operation() + " " + race.head + " " + race.quiet
                    + " of " + race.steps + ": " + told(written) + "; _erase: " + told(erased);
        }

        private static String told(Answer answer) {
            return "HTTP " + answer.status() + " " + answer.reason();
        }
    }

    static Race answeredFirst(Raced raced, Write write, Random random) {
        return new Race(raced, write, write.steps(random), null, null);
    }

    /** Half of them while the process begins, where most of its steps are. */
    static Race atSomeMoment(Raced raced, Write write, Random random) {
        var latest = random.nextBoolean() ? LATEST_MILLIS / 10 : LATEST_MILLIS;
        var head = Duration.ofMillis(random.nextInt(SOONEST_MILLIS, latest));
        return new Race(raced, write, write.steps(random), head, null);
    }

    /** When a service has nothing left, and another has: what is written then nobody would end any more. */
    static Race onceQuiet(Raced raced, Write write, Random random) {
        return new Race(raced, write, write.steps(random), null, QUIET_FIRST.get(random.nextInt(QUIET_FIRST.size())));
    }

    Begun begin() {
        steps.forEach(step -> step.take(raced));
        var attempt = write.attempt().apply(raced);
        if (quiet != null) {
            var erased = raced.erase();
            Patience.until(PATIENCE, raced::process, process -> !erased.isAccepted() || isReached(process, quiet));
            return new Begun(this, attempt.send(Raced.key()), erased);
        }
        if (head == null) {
            return new Begun(this, attempt.sendUntilHeardOf(), raced.erase());
        }
        var start = System.nanoTime();
        var writing = CompletableFuture.supplyAsync(
                () -> {
                    awaitMoment(start + head.toNanos());
                    return attempt.send(Raced.key());
                },
                task -> Thread.ofVirtual().start(task));
        awaitMoment(start - head.toNanos());
        var erased = raced.erase();
        return new Begun(this, writing.join(), erased);
    }

    private static boolean isReached(Answer process, String quiet) {
        return process.json().path("heard").has(quiet);
    }

    /** Whether nobody erased when the write was answered. */
    boolean isBefore() {
        return head == null && quiet == null;
    }

    /** The same write once more. */
    Answer again() {
        return write.attempt().apply(raced).send(Raced.key());
    }

    private static void awaitMoment(long nanos) {
        for (var left = nanos - System.nanoTime(); left > 0; left = nanos - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
