package nl.keerpunt.provider.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import nl.keerpunt.contract.MonthAmount;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.money.BrokenMonth;
import nl.keerpunt.language.money.Frequency;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.money.ProductUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of spreading, for each frequency and whatever a broken month pays. A failure names its seed. */
class SpreadProperties {

    static LongStream seeds() {
        return LongStream.range(0, 1_000);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void parts_that_are_cut_anywhere_add_up_month_by_month(long seed) {
        var random = new Random(seed);
        var terms = anyTerms(random);
        var period = terms.period();

        var parts = new TreeMap<YearMonth, Money>();
        for (var from = period.from(); !from.isAfter(period.until()); ) {
            var until = earlier(from.plusDays(random.nextInt(45)), period.until());
            terms.months(new Period(from, until), List.of(period))
                    .forEach((month, amount) -> parts.merge(month, amount, Money::plus));
            from = until.plusDays(1);
        }

        assertThat(parts).isEqualTo(whole(terms));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void versions_with_the_same_terms_cost_per_month_what_one_does(long seed) {
        var random = new Random(seed);
        var terms = anyTerms(random);

        var timeline =
                Timeline.EMPTY.takenOver(Version.agreed(1, terms, terms.period().from()));
        for (var number = 2; number < 6; number++) {
            timeline = timeline.takenOver(Version.agreed(number, terms, anyDay(terms.period(), random)));
        }

        assertThat(timeline.months(List.of())).isEqualTo(whole(terms));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_a_pause_releases_is_what_its_days_cost(long seed) {
        var random = new Random(seed);
        var terms = anyTerms(random);
        var from = anyDay(terms.period(), random);
        var pause = new Period(
                from, earlier(from.plusDays(random.nextInt(60)), terms.period().until()));
        var timeline =
                Timeline.EMPTY.takenOver(Version.agreed(1, terms, terms.period().from()));

        var released = MonthAmount.total(whole(terms)).minus(MonthAmount.total(timeline.months(List.of(pause))));

        var days = terms.months(pause, List.of(terms.period()));
        assertThat(released)
                .isEqualTo(terms.frequency() == Frequency.IN_TOTAL ? Money.NOTHING : MonthAmount.total(days));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_whole_month_pays_the_rate_per_month(long seed) {
        var random = new Random(seed);
        var any = anyTerms(random);
        var terms = new Terms(
                "02A05", ProductUnit.PIECE, 1, Frequency.PER_MONTH, any.tariff(), any.period(), BrokenMonth.WHOLE);
        var period = terms.period();

        whole(terms).forEach((month, amount) -> {
            if (period.covers(new Period(month.atDay(1), month.atEndOfMonth()))) {
                assertThat(amount).isEqualTo(terms.tariff());
            }
        });
    }

    private static SortedMap<YearMonth, Money> whole(Terms terms) {
        return terms.months(terms.period(), List.of(terms.period()));
    }

    private static Terms anyTerms(Random random) {
        var from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(900));
        return new Terms(
                "02A05",
                ProductUnit.HOUR,
                1 + random.nextInt(40),
                Frequency.values()[random.nextInt(3)],
                new Money(1 + random.nextInt(20_000)),
                new Period(from, from.plusDays(random.nextInt(500))),
                BrokenMonth.values()[random.nextInt(3)]);
    }

    private static LocalDate anyDay(Period period, Random random) {
        return period.from().plusDays(random.nextLong(period.days()));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
