package nl.keerpunt.language.calendar;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PeriodSpec {

    private final Period january = new Period(parse("2026-01-01"), parse("2026-01-31"));

    @Test
    void a_period_holds_its_first_and_its_last_day() {
        assertThat(january.contains(parse("2026-01-01"))).isTrue();
        assertThat(january.contains(parse("2026-01-31"))).isTrue();
        assertThat(january.contains(parse("2026-02-01"))).isFalse();
        assertThat(january.days()).isEqualTo(31);
    }

    @Test
    void a_period_cannot_end_before_it_begins() {
        assertThatThrownBy(() -> new Period(parse("2026-01-02"), parse("2026-01-01")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void periods_that_share_no_day_do_not_overlap() {
        assertThat(january.overlap(new Period(parse("2026-02-01"), parse("2026-02-28"))))
                .isEmpty();
        assertThat(january.overlap(new Period(parse("2026-01-31"), parse("2026-02-28"))))
                .contains(new Period(parse("2026-01-31"), parse("2026-01-31")));
    }
}
