package nl.keerpunt.platform.wake;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaceSpec {

    private final Pace pace = new Pace(0);

    @Test
    void readers_that_heard_nothing_yet_are_woken_at_once() {
        assertThat(pace.pauseNanos()).isZero();
    }

    @Test
    void a_commit_on_its_own_makes_nobody_wait() {
        pace.appended(1, SECONDS.toNanos(10));

        assertThat(pace.pauseNanos()).isLessThan(MILLISECONDS.toNanos(1));
    }

    @Test
    void two_commits_in_a_row_are_no_stream_yet() {
        pace.appended(1, SECONDS.toNanos(10));
        pace.appended(1, SECONDS.toNanos(10) + 1_000);

        assertThat(pace.pauseNanos()).isLessThan(MILLISECONDS.toNanos(1));
    }

    @Test
    void three_hundred_a_second_pause_for_about_three_milliseconds() {
        everyMillis(1_000, 300);

        assertThat(pace.pauseNanos()).isBetween(MILLISECONDS.toNanos(2), MILLISECONDS.toNanos(4));
    }

    @Test
    void ten_thousand_a_second_pause_for_fifty_milliseconds_and_never_longer() {
        everyMillis(1_000, 10_000);
        assertThat(pace.pauseNanos()).isEqualTo(MILLISECONDS.toNanos(50));
        everyMillis(1_000, 1_000_000);
        assertThat(pace.pauseNanos()).isEqualTo(MILLISECONDS.toNanos(50));
    }

    @Test
    void a_second_of_rest_ends_the_pause() {
        everyMillis(1_000, 10_000);

        pace.appended(1, SECONDS.toNanos(2));

        assertThat(pace.pauseNanos()).isLessThan(MILLISECONDS.toNanos(1));
    }

    @Test
    void faster_is_never_shorter() {
        var before = 0L;
        for (var perSecond = 100; perSecond < 6_000; perSecond += 100) {
            var steady = new Pace(0);
            for (var event = 1; event <= perSecond; event++) {
                steady.appended(1, SECONDS.toNanos(event) / perSecond);
            }
            assertThat(steady.pauseNanos()).isGreaterThanOrEqualTo(before);
            before = steady.pauseNanos();
        }
    }

    /** So many events evenly over so many milliseconds. */
    private void everyMillis(int millis, int events) {
        for (var event = 1; event <= events; event++) {
            pace.appended(1, MILLISECONDS.toNanos(millis) / events * event);
        }
    }
}
