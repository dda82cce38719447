package nl.keerpunt.language.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.keerpunt.language.calendar.Period;

/**
 * An amount that grows by the day over a period (so much per so many days), counted per month.
 *
 * <p>Rule: up to any day the cumulative amount is its share of days passed, rounded half-even; a month is the
 * difference of two cumulatives. So the months always add up to the whole, and a spread that is cut in two at any day
 * still adds up to the cent.
 */
public record MonthlySpread(Money amount, long perDays, Period period) {

    private static final int DAYS_IN_A_WEEK = 7;

    /** A total, reached on the last day of the period. */
    public MonthlySpread(Money total, Period period) {
        this(total, period.days(), period);
    }

    /** A rate per week: a seventh of it per day. */
    public static MonthlySpread perWeek(Money rate, Period period) {
        return new MonthlySpread(rate, DAYS_IN_A_WEEK, period);
    }

    /** Every month of the period with its amount. */
    public SortedMap<YearMonth, Money> byMonth() {
        return byMonth(period);
    }

    /** The months of that part of the period; days outside the period carry nothing. */
    public SortedMap<YearMonth, Money> byMonth(Period part) {
        var months = new TreeMap<YearMonth, Money>();
        period.overlap(part).ifPresent(days -> {
            for (var month = YearMonth.from(days.from()); !month.isAfter(YearMonth.from(days.until())); ) {
                var inMonth = days.overlap(new Period(month.atDay(1), month.atEndOfMonth()))
                        .orElseThrow();
                months.put(
                        month, upTo(inMonth.until()).minus(upTo(inMonth.from().minusDays(1))));
                month = month.plusMonths(1);
            }
        });
        return Collections.unmodifiableSortedMap(months);
    }

    private Money upTo(LocalDate day) {
        var passed = ChronoUnit.DAYS.between(period.from(), day) + 1;
        return amount.share(BigDecimal.valueOf(passed), BigDecimal.valueOf(perDays));
    }
}
