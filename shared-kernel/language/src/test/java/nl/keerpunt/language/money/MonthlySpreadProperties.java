package nl.keerpunt.language.money;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import nl.keerpunt.language.calendar.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of spreading an amount over months. A failure names its seed. */
class MonthlySpreadProperties {

    static LongStream seeds() {
        return LongStream.range(0, 1_000);
    }

    @Test
    void a_thousand_euros_from_mid_january_to_mid_march_is_spread_by_days() {
        var spread = new MonthlySpread(Money.euro(1_000), new Period(parse("2026-01-15"), parse("2026-03-14")));

        assertThat(spread.byMonth())
                .containsExactly(
                        Map.entry(YearMonth.of(2026, 1), new Money(28_814)),
                        Map.entry(YearMonth.of(2026, 2), new Money(47_457)),
                        Map.entry(YearMonth.of(2026, 3), new Money(23_729)));
    }

    @Test
    void a_rate_per_week_is_a_seventh_of_it_for_each_day_passed() {
        var spread = MonthlySpread.perWeek(new Money(10_000), new Period(parse("2026-01-15"), parse("2026-03-14")));

        // 17, 45 and 59 days passed: 242.857, 642.857 and 842.857 euros.
        assertThat(spread.byMonth())
                .containsExactly(
                        Map.entry(YearMonth.of(2026, 1), new Money(24_286)),
                        Map.entry(YearMonth.of(2026, 2), new Money(40_000)),
                        Map.entry(YearMonth.of(2026, 3), new Money(20_000)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_months_add_up_to_the_total(long seed) {
        var spread = anySpread(new Random(seed));

        assertThat(spread.byMonth().values().stream().reduce(Money.NOTHING, Money::plus))
                .isEqualTo(spread.amount());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_spread_cut_in_two_still_adds_up_month_by_month(long seed) {
        var random = new Random(seed);
        var spread = random.nextBoolean() ? anySpread(random) : anyRatePerWeek(random);
        var cut =
                spread.period().from().plusDays(random.nextLong(spread.period().days()));

        var both = new TreeMap<>(spread.byMonth(spread.period().until(cut)));
        if (cut.isBefore(spread.period().until())) {
            spread.byMonth(spread.period().from(cut.plusDays(1)))
                    .forEach((month, amount) -> both.merge(month, amount, Money::plus));
        }

        assertThat(both).isEqualTo(spread.byMonth());
    }

    private static MonthlySpread anyRatePerWeek(Random random) {
        var spread = anySpread(random);
        return MonthlySpread.perWeek(spread.amount(), spread.period());
    }

    private static MonthlySpread anySpread(Random random) {
        var from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(900));
        return new MonthlySpread(
                new Money(random.nextLong(-10_000_000, 10_000_000)),
                new Period(from, from.plusDays(random.nextInt(800))));
    }
}
