package nl.keerpunt.gateway.neighbour;

import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RememberedSpec {

    private final AtomicLong now = new AtomicLong();
    private final AtomicInteger asked = new AtomicInteger();
    private final Remembered<Integer> remembered =
            new Remembered<>(asked::incrementAndGet, _ -> Duration.ofSeconds(1), now::get);

    @Test
    void a_fresh_answer_is_not_asked_for_again() {
        remembered.answer();
        now.addAndGet(Duration.ofMillis(999).toNanos());

        assertThat(remembered.answer()).isEqualTo(1);
    }

    @Test
    void a_stale_answer_is_asked_for_again() {
        remembered.answer();
        now.addAndGet(Duration.ofSeconds(1).toNanos());

        assertThat(remembered.answer()).isEqualTo(2);
    }

    /** Nothing is kept here, and still the second does not ask: the answer came after its question. */
    @Test
    void whoever_waited_takes_what_came_meanwhile() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var told = new CountDownLatch(1);
        var slow = new Remembered<>(
                () -> {
                    begun.countDown();
                    awaited(told);
                    return asked.incrementAndGet();
                },
                _ -> Duration.ZERO,
                now::get);
        var first = Thread.ofVirtual().start(slow::answer);
        begun.await();
        var second = Thread.ofPlatform().start(slow::answer);
        eventually(second::getState, state -> state == Thread.State.WAITING);

        told.countDown();
        first.join();
        second.join();

        assertThat(asked).hasValue(1);
        slow.answer();
        assertThat(asked).hasValue(2);
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
