package nl.keerpunt.gateway.neighbour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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
}
