package nl.keerpunt.language.money;

import static nl.keerpunt.language.money.BrokenMonth.BY_DAYS;
import static nl.keerpunt.language.money.BrokenMonth.FIRST_NOTHING_LAST_WHOLE;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.keerpunt.language.calendar.Period;

/**
 * A rate per calendar month (tarief per maand): every whole month of the arrangement pays it, and what a broken one
 * pays is agreed with the product. What breaks a month is the first or last day of the arrangement, never that of a
 * version or a pause.
 *
 * <p>Rule: within a month the cumulative amount is its share of the days of the arrangement that have passed, rounded
 * half-even; a part is the difference of two cumulatives. So the parts of a month add up to it, wherever it is cut.
 *
 * @param arranged the days of the arrangement, in order
 */
record MonthlyRate(Money rate, BrokenMonth broken, List<Period> arranged) {

    SortedMap<YearMonth, Money> byMonth(Period part) {
        var months = new TreeMap<YearMonth, Money>();
        for (var month = YearMonth.from(part.from()); !month.isAfter(YearMonth.from(part.until())); ) {
            var whole = new Period(month.atDay(1), month.atEndOfMonth());
            var days = part.overlap(whole).orElseThrow();
            var upTo = share(whole, days.until().getDayOfMonth());
            months.put(month, upTo.minus(share(whole, days.from().getDayOfMonth() - 1)));
            month = month.plusMonths(1);
        }
        return months;
    }

    /** What the first days of a month cost, counted from its first. */
    private Money share(Period month, int days) {
        if (days == 0 || broken == FIRST_NOTHING_LAST_WHOLE && arranged(month.until(month.from())) == 0) {
            return Money.NOTHING;
        }
        var passed = arranged(month.until(month.from().plusDays(days - 1)));
        var of = broken == BY_DAYS ? month.days() : arranged(month);
        return rate.share(BigDecimal.valueOf(passed), BigDecimal.valueOf(of));
    }

    private long arranged(Period days) {
        return arranged.stream()
                .flatMap(each -> each.overlap(days).stream())
                .mapToLong(Period::days)
                .sum();
    }
}
