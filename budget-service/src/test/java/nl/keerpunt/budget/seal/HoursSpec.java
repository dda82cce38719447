package nl.keerpunt.budget.seal;

import static java.time.Instant.parse;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HoursSpec {

    @Test
    void the_first_head_is_of_the_hour_that_is_running() {
        assertThat(Hours.due(null, parse("2026-11-26T10:20:00Z"))).containsExactly(parse("2026-11-26T10:00:00Z"));
    }

    @Test
    void a_head_is_due_when_the_next_hour_begins() {
        assertThat(Hours.due(parse("2026-11-26T10:00:00Z"), parse("2026-11-26T10:59:59Z")))
                .isEmpty();
        assertThat(Hours.due(parse("2026-11-26T10:00:00Z"), parse("2026-11-26T11:00:00Z")))
                .containsExactly(parse("2026-11-26T11:00:00Z"));
    }

    @Test
    void a_head_that_was_asked_for_in_between_keeps_none_away() {
        assertThat(Hours.due(parse("2026-11-26T10:40:00Z"), parse("2026-11-26T11:00:10Z")))
                .containsExactly(parse("2026-11-26T11:00:00Z"));
    }

    @Test
    void hours_that_were_missed_are_made_up_for() {
        assertThat(Hours.due(parse("2026-11-26T10:00:00Z"), parse("2026-11-26T13:05:00Z")))
                .containsExactly(
                        parse("2026-11-26T11:00:00Z"), parse("2026-11-26T12:00:00Z"), parse("2026-11-26T13:00:00Z"));
    }

    @Test
    void a_clock_that_was_set_back_makes_nothing_due() {
        assertThat(Hours.due(parse("2026-11-26T10:00:00Z"), parse("2026-11-26T08:00:00Z")))
                .isEmpty();
    }
}
