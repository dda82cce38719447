package nl.keerpunt.provider.agreement;

import java.math.BigDecimal;
import java.time.YearMonth;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.money.MonthlySpread;

/**
 * How terms were spread that were agreed until 26 November 2026: what the whole period costs, by share of days, and a
 * pause released nothing. What was reserved under it stays as it was; every later version is spread as {@link Terms}
 * says.
 */
public final class FormerSpread {

    private static final BigDecimal DAYS_IN_A_WEEK = BigDecimal.valueOf(7);

    /** The least common multiple of 28, 29, 30 and 31: a day of any month is a whole number of these parts. */
    private static final long PARTS_OF_A_MONTH = 377_580;

    private FormerSpread() {}

    public static MonthlySpread of(Terms terms) {
        return new MonthlySpread(cost(terms), terms.period());
    }

    /** The exact product is rounded once, half-even; a partly covered month counts its share of days. */
    private static Money cost(Terms terms) {
        var units = BigDecimal.valueOf(terms.volume());
        var days = BigDecimal.valueOf(terms.period().days());
        var tariff = terms.tariff();
        return switch (terms.frequency()) {
            case IN_TOTAL -> tariff.share(units, BigDecimal.ONE);
            case PER_WEEK -> tariff.share(units.multiply(days), DAYS_IN_A_WEEK);
            case PER_MONTH ->
                tariff.share(
                        units.multiply(BigDecimal.valueOf(partsOfMonths(terms.period()))),
                        BigDecimal.valueOf(PARTS_OF_A_MONTH));
        };
    }

    private static long partsOfMonths(Period period) {
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
