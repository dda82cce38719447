package nl.keerpunt.provider.arrangement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SortedMap;
import nl.keerpunt.language.Money;
import nl.keerpunt.language.MonthlySpread;
import nl.keerpunt.language.Period;
import nl.keerpunt.provider.provider.Unit;

/**
 * What municipality and provider agreed: so many units of a product, at this tariff, in this period (voorwaarden). The
 * tariff is that of the first day and holds for the whole period; another tariff is another version.
 */
public record Terms(String product, Unit unit, long volume, Frequency frequency, Money tariff, Period period) {

    private static final BigDecimal DAYS_IN_A_WEEK = BigDecimal.valueOf(7);

    /** The least common multiple of 28, 29, 30 and 31: a day of any month is a whole number of these parts. */
    private static final long PARTS_OF_A_MONTH = 377_580;

    /**
     * What the whole period costs.
     *
     * <p>Rule: volume times tariff, for each seventh part of a week per day, or for each month, a partly covered month
     * counting its share of days. The exact product is rounded once, half-even, to the cent.
     */
    public Money cost() {
        var units = BigDecimal.valueOf(volume);
        return switch (frequency) {
            case IN_TOTAL -> tariff.share(units, BigDecimal.ONE);
            case PER_WEEK -> tariff.share(units.multiply(BigDecimal.valueOf(period.days())), DAYS_IN_A_WEEK);
            case PER_MONTH ->
                tariff.share(units.multiply(BigDecimal.valueOf(partsOfMonths())), BigDecimal.valueOf(PARTS_OF_A_MONTH));
        };
    }

    /** The share of the cost that falls on these days, per month; however the period is cut, the cost stays whole. */
    SortedMap<YearMonth, Money> months(Period days) {
        return new MonthlySpread(cost(), period).byMonth(days);
    }

    boolean holdsOn(LocalDate day) {
        return period.contains(day);
    }

    Extent extent() {
        return new Extent(volume, frequency, period);
    }

    private long partsOfMonths() {
        var parts = 0L;
        for (var month = YearMonth.from(period.from()); !month.isAfter(YearMonth.from(period.until())); ) {
            var covered = period.overlap(new Period(month.atDay(1), month.atEndOfMonth()))
                    .orElseThrow();
            parts += covered.days() * (PARTS_OF_A_MONTH / month.lengthOfMonth());
            month = month.plusMonths(1);
        }
        return parts;
    }
}
