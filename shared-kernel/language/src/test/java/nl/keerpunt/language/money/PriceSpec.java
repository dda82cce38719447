package nl.keerpunt.language.money;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import nl.keerpunt.language.calendar.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What support costs in each of its months, whatever its volume is counted per: the vectors. */
class PriceSpec {

    @ParameterizedTest(name = "{0} x {2} at {3} from {4} until {5}, broken months {1}: {6}")
    @CsvSource(textBlock = """
             1, BY_DAYS,                  PER_MONTH,  7500, 2026-01-01, 2026-04-30, 7500 7500 7500 7500
             1, WHOLE,                    PER_MONTH,  7500, 2026-01-01, 2026-04-30, 7500 7500 7500 7500
             1, FIRST_NOTHING_LAST_WHOLE, PER_MONTH,  7500, 2026-01-01, 2026-04-30, 7500 7500 7500 7500
             3, BY_DAYS,                  PER_MONTH,  6217, 2028-02-01, 2028-03-31, 18651 18651
             1, BY_DAYS,                  PER_MONTH,  7500, 2026-01-15, 2026-03-14, 4113 7500 3387
             1, WHOLE,                    PER_MONTH,  7500, 2026-01-15, 2026-03-14, 7500 7500 7500
             1, FIRST_NOTHING_LAST_WHOLE, PER_MONTH,  7500, 2026-01-15, 2026-03-14, 0 7500 7500
             1, BY_DAYS,                  PER_MONTH,  7500, 2026-02-10, 2026-02-14, 1339
             1, WHOLE,                    PER_MONTH,  7500, 2026-02-10, 2026-02-14, 7500
             1, FIRST_NOTHING_LAST_WHOLE, PER_MONTH,  7500, 2026-02-10, 2026-02-14, 0
             1, FIRST_NOTHING_LAST_WHOLE, PER_MONTH,  7500, 2026-02-01, 2026-02-14, 7500
             2, BY_DAYS,                  PER_WEEK,   5000, 2026-01-15, 2026-03-14, 24286 40000 20000
             2, BY_DAYS,                  PER_WEEK,   6200, 2026-03-01, 2026-03-10, 17714
            10, BY_DAYS,                  IN_TOTAL,  10000, 2026-01-15, 2026-03-14, 28814 47457 23729
            """)
    void a_month_costs(
            long volume,
            BrokenMonth broken,
            Frequency frequency,
            long tariff,
            String from,
            String until,
            String cents) {
        var period = new Period(parse(from), parse(until));
        var price = new Price(volume, frequency, period, new Money(tariff), broken);

        assertThat(price.months().values())
                .extracting(Money::cents)
                .map(String::valueOf)
                .containsExactly(cents.split(" "));
    }

    @Test
    void half_a_cent_is_rounded_to_the_even_cent() {
        assertThat(cost(1, "2026-02-01", "2026-02-14")).isEqualTo(new Money(0));
        assertThat(cost(3, "2026-02-01", "2026-02-14")).isEqualTo(new Money(2));
        assertThat(cost(5, "2026-02-01", "2026-02-14")).isEqualTo(new Money(2));
    }

    @Test
    void each_month_is_rounded_by_itself() {
        // 14/31 and 14/28 of a cent.
        assertThat(cost(1, "2026-01-18", "2026-02-14")).isEqualTo(new Money(0));
    }

    private static Money cost(long volume, String from, String until) {
        var period = new Period(parse(from), parse(until));
        return new Price(volume, Frequency.PER_MONTH, period, new Money(1), BrokenMonth.BY_DAYS).total();
    }
}
