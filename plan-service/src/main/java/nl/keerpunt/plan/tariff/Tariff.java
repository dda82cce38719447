package nl.keerpunt.plan.tariff;

import java.time.LocalDate;
import nl.keerpunt.language.OutOfRange;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.money.BrokenMonth;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.money.Price;
import nl.keerpunt.language.money.ProductUnit;

/** What one unit of a product costs in a period (tarief). */
public record Tariff(
        String product,
        LegalBasis legalBasis,
        ProductUnit unit,
        BrokenMonth brokenMonth,
        Amount perUnit,
        Period period) {

    /**
     * The price of so much support over its whole term: the tariff of the first day holds for all of it. One beyond
     * every sum is the highest sum, which no mandate allows.
     */
    public Money priceOf(Terms terms) {
        try {
            return new Price(terms.volume(), terms.frequency(), terms.period(), perUnit.money(), brokenMonth).total();
        } catch (OutOfRange beyond) {
            return new Money(Money.MOST_CENTS);
        }
    }

    boolean isOf(String asked, LocalDate day) {
        return product.equals(asked) && period.contains(day);
    }
}
