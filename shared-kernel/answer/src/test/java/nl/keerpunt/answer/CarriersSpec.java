package nl.keerpunt.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CarriersSpec {

    /** More than this machine has processors. */
    private static final int WAITING = Runtime.getRuntime().availableProcessors() + 1;

    private static final CountDownLatch LOADED = new CountDownLatch(1);

    @AfterEach
    void letGo() {
        LOADED.countDown();
    }

    @Test
    void threads_that_wait_for_a_class_do_not_stop_the_one_they_wait_for() throws InterruptedException {
        Carriers.enough();
        for (var waiting = 0; waiting < WAITING; waiting++) {
            Thread.startVirtualThread(Loading::touch);
        }

        var awaited = Thread.startVirtualThread(LOADED::countDown);

        assertThat(awaited.join(Duration.ofSeconds(10))).isTrue();
    }

    /** A class that is not there before somebody else is done. */
    private static final class Loading {
        static {
            try {
                LOADED.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }

        static void touch() {}
    }
}
