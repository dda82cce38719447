package nl.keerpunt.provider.agreement;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.money.Frequency;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.money.ProductUnit;
import org.junit.jupiter.api.Test;

/** What terms cost that were agreed until 26 November 2026: what was reserved under them stays as it was. */
class FormerSpreadSpec {

    @Test
    void a_volume_in_total_costs_volume_times_tariff() {
        assertThat(cost(10, Frequency.IN_TOTAL, 6_200, "2026-01-15", "2026-03-14"))
                .isEqualTo(Money.euro(620));
    }

    @Test
    void a_volume_per_week_counts_each_day_as_a_seventh_of_a_week() {
        assertThat(cost(2, Frequency.PER_WEEK, 6_200, "2026-03-01", "2026-03-14"))
                .isEqualTo(Money.euro(248));
        assertThat(cost(2, Frequency.PER_WEEK, 6_200, "2026-03-01", "2026-03-10"))
                .isEqualTo(new Money(17_714));
    }

    @Test
    void a_volume_per_month_counts_a_partly_covered_month_for_its_share_of_days() {
        assertThat(cost(1, Frequency.PER_MONTH, 10_000, "2026-01-01", "2026-02-14"))
                .isEqualTo(Money.euro(150));
        assertThat(cost(1, Frequency.PER_MONTH, 10_000, "2026-01-15", "2026-03-14"))
                .isEqualTo(Money.euro(200));
    }

    @Test
    void a_year_per_month_costs_twelve_months() {
        assertThat(cost(3, Frequency.PER_MONTH, 6_217, "2028-01-01", "2028-12-31"))
                .isEqualTo(new Money(12 * 3 * 6_217));
    }

    @Test
    void half_a_cent_is_rounded_to_the_even_cent() {
        assertThat(cost(1, Frequency.PER_MONTH, 1, "2026-02-01", "2026-02-14")).isEqualTo(new Money(0));
        assertThat(cost(3, Frequency.PER_MONTH, 1, "2026-02-01", "2026-02-14")).isEqualTo(new Money(2));
        assertThat(cost(5, Frequency.PER_MONTH, 1, "2026-02-01", "2026-02-14")).isEqualTo(new Money(2));
    }

    @Test
    void the_cost_is_rounded_once_over_all_months_together() {
        // 14/31 and 14/28 of a cent are each rounded down to nothing, and together up to one.
        assertThat(cost(1, Frequency.PER_MONTH, 1, "2026-01-18", "2026-02-14")).isEqualTo(new Money(1));
    }

    @Test
    void the_months_of_a_rate_per_month_were_shares_of_days_of_the_whole() {
        var quarter = new Period(parse("2026-01-01"), parse("2026-03-31"));
        var terms = new Terms("02A05", ProductUnit.PIECE, 1, Frequency.PER_MONTH, new Money(7_500), quarter, null);

        assertThat(terms.months(quarter, List.of(quarter)))
                .containsExactly(
                        Map.entry(YearMonth.of(2026, 1), new Money(7_750)),
                        Map.entry(YearMonth.of(2026, 2), new Money(7_000)),
                        Map.entry(YearMonth.of(2026, 3), new Money(7_750)));
    }

    private static Money cost(long volume, Frequency frequency, long tariff, String from, String until) {
        var period = new Period(parse(from), parse(until));
        return new Terms("02A05", ProductUnit.HOUR, volume, frequency, new Money(tariff), period, null).cost();
    }
}
