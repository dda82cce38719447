package nl.keerpunt.plan.planview;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WamsSpec {

    @Test
    void the_wams_applies_from_its_day_and_without_one_never() {
        assertThat(new Wams(null).appliesOn(parse("2199-12-31"))).isFalse();
        assertThat(new Wams(parse("2027-01-01")).appliesOn(parse("2026-12-31"))).isFalse();
        assertThat(new Wams(parse("2027-01-01")).appliesOn(parse("2027-01-01"))).isTrue();
    }
}
