package nl.keerpunt.testing;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Asks again until the answer is as expected: for what travels between services. */
public final class Eventually {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private Eventually() {}

    /** The first answer that is as expected; fails with the last answer otherwise. */
    public static <T> T eventually(Supplier<T> question, Predicate<T> expected) {
        return eventually(question, expected, PATIENCE);
    }

    public static <T> T eventually(Supplier<T> question, Predicate<T> expected, Duration patience) {
        var until = System.nanoTime() + patience.toNanos();
        var answer = question.get();
        while (!expected.test(answer)) {
            if (System.nanoTime() > until) {
                throw new AssertionError("not within " + patience + "; the last answer was " + answer);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            answer = question.get();
        }
        return answer;
    }
}
