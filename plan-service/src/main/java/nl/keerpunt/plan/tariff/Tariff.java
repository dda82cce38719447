package nl.keerpunt.plan.tariff;

import java.time.LocalDate;
import nl.keerpunt.language.Amount;
import nl.keerpunt.language.BrokenMonth;
import nl.keerpunt.language.LegalBasis;
import nl.keerpunt.language.Money;
import nl.keerpunt.language.OutOfRange;
import nl.keerpunt.language.Period;
import nl.keerpunt.language.Price;
import nl.keerpunt.language.ProductUnit;

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
