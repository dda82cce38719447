package nl.keerpunt.language.money;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import nl.keerpunt.language.calendar.Period;

/**
 * What so much support costs over its term at a tariff (prijs): to who decides it and to who commits it the same, to
 * the cent.
 *
 * @param brokenMonth what a rate per month pays for a month that is not a whole one
 */
public record Price(long volume, Frequency frequency, Period period, Money tariff, BrokenMonth brokenMonth) {

    /** The whole term, when nothing comes before or after it. */
    public Money total() {
        return months().values().stream().reduce(Money.NOTHING, Money::plus);
    }

    public SortedMap<YearMonth, Money> months() {
        return months(period, List.of(period));
    }

    /**
     * The money of these days, per month: volume times tariff, in total by share of days, per week a seventh per day,
     * or for each month of the arrangement.
     *
     * @param arranged all days of the arrangement; they tell which months are whole
     */
    public SortedMap<YearMonth, Money> months(Period days, List<Period> arranged) {
        var amount = tariff.share(BigDecimal.valueOf(volume), BigDecimal.ONE);
        return switch (frequency) {
            case IN_TOTAL -> new MonthlySpread(amount, period).byMonth(days);
            case PER_WEEK -> MonthlySpread.perWeek(amount, period).byMonth(days);
            case PER_MONTH -> new MonthlyRate(amount, brokenMonth, arranged).byMonth(days);
        };
    }
}
