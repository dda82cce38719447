package nl.keerpunt.provider.agreement;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import nl.keerpunt.contract.MonthAmount;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.money.BrokenMonth;
import nl.keerpunt.language.money.Frequency;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.money.Price;
import nl.keerpunt.language.money.ProductUnit;
import nl.keerpunt.provider.personalbudget.Carer;
import nl.keerpunt.provider.personalbudget.Hired;
import org.jspecify.annotations.Nullable;

/**
 * What municipality and provider agreed: so many units of a product, at this tariff, in this period (voorwaarden). The
 * tariff is that of the first day and holds for the whole period; another tariff is another version.
 *
 * @param brokenMonth what a broken month pays; null in terms that were agreed until 26 November 2026, which are
 *     spread as they were then
 * @param carer whom the household buys from; null when a provider carries the support out
 */
public record Terms(
        String product,
        ProductUnit unit,
        long volume,
        Frequency frequency,
        Money tariff,
        Period period,
        @Nullable BrokenMonth brokenMonth,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Carer carer) {

    /** In kind. */
    public Terms(
            String product,
            ProductUnit unit,
            long volume,
            Frequency frequency,
            Money tariff,
            Period period,
            @Nullable BrokenMonth brokenMonth) {
        this(product, unit, volume, frequency, tariff, period, brokenMonth, null);
    }

    /** What the whole period costs, when nothing comes before or after it. */
    public Money cost() {
        return MonthAmount.total(months(period, List.of(period)));
    }

    /** The money of these days, per month; all days of the arrangement tell which months are whole. */
    public SortedMap<YearMonth, Money> months(Period days, List<Period> arranged) {
        if (brokenMonth == null) {
            return FormerSpread.of(this).byMonth(days);
        }
        return new Price(volume, frequency, period, tariff, brokenMonth).months(days, arranged);
    }

    /** Whether a day on which nothing is delivered costs nothing; an amount in total is for the result. */
    boolean isPaidByTheDay() {
        return brokenMonth != null && frequency != Frequency.IN_TOTAL;
    }

    public boolean exceedsAnAmount() {
        var exact = BigDecimal.valueOf(tariff.cents()).multiply(BigDecimal.valueOf(volume));
        return exact.compareTo(BigDecimal.valueOf(Amount.MOST_CENTS)) > 0;
    }

    /** The same terms as they are agreed today. */
    public Terms again() {
        var broken = requireNonNullElse(brokenMonth, BrokenMonth.BY_DAYS);
        return new Terms(product, unit, volume, frequency, tariff, period, broken, carer);
    }

    /** As much of it as is asked, otherwise as it was. */
    public Terms asked(Extent extent) {
        return new Terms(
                product, unit, extent.volume(), extent.frequency(), tariff, extent.period(), brokenMonth, carer);
    }

    /** The same support bought from this carer, as much of it as is asked. */
    public Terms bought(Extent extent, Hired hired) {
        return new Terms(
                product,
                unit,
                extent.volume(),
                extent.frequency(),
                hired.tariff(),
                extent.period(),
                brokenMonth,
                hired.carer());
    }

    public boolean holdsOn(LocalDate day) {
        return period.contains(day);
    }

    public Extent extent() {
        return new Extent(volume, frequency, period);
    }
}
