package nl.keerpunt.local.client;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Asks again until the answer is as expected: for what travels between services. */
public final class Patience {

    private static final Duration PAUSE = Duration.ofMillis(40);

    private Patience() {}

    /** The first answer that is as expected, or the last one when time is up: the caller judges it. */
    public static <T> T until(Duration atMost, Supplier<T> question, Predicate<T> expected) {
        var end = System.nanoTime() + atMost.toNanos();
        var answer = question.get();
        while (!expected.test(answer) && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE.toNanos());
            answer = question.get();
        }
        return answer;
    }
}
