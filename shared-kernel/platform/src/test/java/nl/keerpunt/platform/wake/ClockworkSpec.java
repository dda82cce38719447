package nl.keerpunt.platform.wake;

import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClockworkSpec {

    private final AtomicInteger looks = new AtomicInteger();
    private final CountDownLatch thrice = new CountDownLatch(3);
    private final CountDownLatch begun = new CountDownLatch(1);
    private volatile Runnable look = () -> {};

    private final Clockwork clock = clock(Duration.ofMillis(1));

    private Clockwork clock(Duration pause) {
        return new Clockwork("looking", pause) {
            @Override
            protected void look() {
                looks.incrementAndGet();
                look.run();
                if (looks.get() == 7) {
                    hasSeenAll();
                }
                thrice.countDown();
            }
        };
    }

    @AfterEach
    void stop() {
        clock.stop();
    }

    @Test
    void it_looks_at_once_and_again_after_each_pause() throws InterruptedException {
        var seldom = clock(Duration.ofHours(1));
        look = begun::countDown;
        seldom.start();
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        seldom.stop();
        assertThat(looks).hasValue(1);

        clock.start();

        assertThat(thrice.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void once_it_has_seen_all_its_thread_ends_and_it_still_counts_as_running() {
        clock.start();

        assertThat(eventually(ClockworkSpec::threads, threads -> threads == 0)).isZero();
        assertThat(looks).hasValue(7);
        assertThat(clock.isRunning()).isTrue();
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("looking"))
                .count();
    }

    /** A look that is at work is told to end, and its end is waited for. */
    @Test
    void after_a_stop_nothing_looks_any_more() throws InterruptedException {
        var ended = new AtomicInteger();
        look = () -> {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException told) {
                ended.incrementAndGet();
            }
        };
        clock.start();
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();

        clock.stop();

        assertThat(ended).hasValue(1);
        assertThat(clock.isRunning()).isFalse();
    }
}
