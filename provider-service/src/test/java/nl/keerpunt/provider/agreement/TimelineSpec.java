package nl.keerpunt.provider.agreement;

import static java.time.LocalDate.parse;
import static nl.keerpunt.language.money.BrokenMonth.BY_DAYS;
import static nl.keerpunt.language.money.BrokenMonth.FIRST_NOTHING_LAST_WHOLE;
import static nl.keerpunt.language.money.BrokenMonth.WHOLE;
import static nl.keerpunt.language.money.Frequency.IN_TOTAL;
import static nl.keerpunt.language.money.Frequency.PER_MONTH;
import static nl.keerpunt.language.money.Frequency.PER_WEEK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.money.BrokenMonth;
import nl.keerpunt.language.money.Frequency;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.money.ProductUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an arrangement costs per month when versions, pauses, a stop and a restore cut it: the vectors. */
class TimelineSpec {

    private static final Period FEBRUARY_10_TO_15 = days("2026-02-10", "2026-02-15");

    @Test
    void a_change_within_a_month_cuts_it_by_days_whatever_a_broken_month_pays() {
        for (var broken : BrokenMonth.values()) {
            var changed = Timeline.EMPTY
                    .takenOver(version(1, PER_MONTH, 7_500, "2026-01-01", "2026-03-31", broken))
                    .takenOver(version(2, PER_MONTH, 15_000, "2026-02-10", "2026-03-31", broken));

            // 9/28 of 75.00 is 24.11; 150.00 less 9/28 of it, 48.21, is 101.79.
            assertThat(cents(changed)).containsExactly(7_500L, 2_411L + 10_179L, 15_000L);
        }
    }

    @Test
    void an_extension_at_the_same_rate_makes_a_broken_month_whole() {
        for (var broken : BrokenMonth.values()) {
            var extended = Timeline.EMPTY
                    .takenOver(version(1, PER_MONTH, 7_500, "2026-01-01", "2026-02-14", broken))
                    .takenOver(version(2, PER_MONTH, 7_500, "2026-02-15", "2026-03-31", broken));

            assertThat(cents(extended)).containsExactly(7_500L, 7_500L, 7_500L);
        }
    }

    @Test
    void a_stop_breaks_its_month() {
        assertThat(cents(perMonth(BY_DAYS).cutAfter(parse("2026-02-14")))).containsExactly(7_500L, 3_750L);
        assertThat(cents(perMonth(WHOLE).cutAfter(parse("2026-02-14")))).containsExactly(7_500L, 7_500L);
        assertThat(cents(perMonth(FIRST_NOTHING_LAST_WHOLE).cutAfter(parse("2026-02-14"))))
                .containsExactly(7_500L, 7_500L);
    }

    @Test
    void a_month_that_is_restored_after_a_stop_in_it_pays_once() {
        var back = version(3, PER_MONTH, 7_500, "2026-02-20", "2026-03-31", WHOLE);

        assertThat(cents(perMonth(WHOLE).cutAfter(parse("2026-02-14")).takenOver(back)))
                .containsExactly(7_500L, 7_500L, 7_500L);
    }

    @Test
    void a_pause_takes_its_days_from_a_whole_month_whatever_a_broken_month_pays() {
        for (var broken : BrokenMonth.values()) {
            // Without 6 of 28 days: 24.11, and 75.00 less the 40.18 of fifteen days.
            assertThat(cents(perMonth(broken), FEBRUARY_10_TO_15)).containsExactly(7_500L, 2_411L + 3_482L, 7_500L);
        }
    }

    @Test
    void a_pause_of_a_month_leaves_nothing_of_it() {
        assertThat(perMonth(WHOLE).months(List.of(days("2026-02-01", "2026-02-28"))))
                .doesNotContainKey(YearMonth.of(2026, 2));
    }

    @Test
    void a_pause_takes_a_seventh_of_a_week_per_day() {
        var perWeek = Timeline.EMPTY.takenOver(version(1, PER_WEEK, 7_000, "2026-02-01", "2026-02-28", BY_DAYS));

        assertThat(cents(perWeek, FEBRUARY_10_TO_15)).containsExactly(22_000L);
    }

    @Test
    void a_pause_takes_nothing_from_an_amount_in_total() {
        var inTotal = Timeline.EMPTY.takenOver(version(1, IN_TOTAL, 28_000, "2026-02-01", "2026-02-28", BY_DAYS));

        assertThat(cents(inTotal, FEBRUARY_10_TO_15)).containsExactly(28_000L);
    }

    @Test
    void terms_of_before_keep_their_spread_until_a_version_of_today_takes_over() {
        var former = Timeline.EMPTY.takenOver(version(1, PER_MONTH, 7_500, "2026-01-01", "2026-03-31", null));
        var today = former.takenOver(version(2, PER_MONTH, 7_500, "2026-02-15", "2026-03-31", BY_DAYS));

        assertThat(cents(former, FEBRUARY_10_TO_15)).containsExactly(7_750L, 7_000L, 7_750L);
        assertThat(cents(today)).containsExactly(7_750L, 3_500L + 3_750L, 7_500L);
    }

    private static Timeline perMonth(BrokenMonth broken) {
        return Timeline.EMPTY.takenOver(version(1, PER_MONTH, 7_500, "2026-01-01", "2026-03-31", broken));
    }

    private static Version version(
            int number, Frequency frequency, long rate, String from, String until, @Nullable BrokenMonth broken) {
        var terms = new Terms("02A05", ProductUnit.PIECE, 1, frequency, new Money(rate), days(from, until), broken);
        return Version.agreed(number, terms, parse(from));
    }

    private static Period days(String from, String until) {
        return new Period(parse(from), parse(until));
    }

    private static List<Long> cents(Timeline timeline, Period... pauses) {
        return timeline.months(List.of(pauses)).values().stream()
                .map(Money::cents)
                .toList();
    }
}
