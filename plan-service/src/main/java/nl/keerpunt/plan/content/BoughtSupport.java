package nl.keerpunt.plan.content;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.language.OutOfRange;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.law.TaskField;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.money.BrokenMonth;
import nl.keerpunt.language.money.Frequency;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.money.Price;
import nl.keerpunt.language.money.ProductUnit;
import nl.keerpunt.language.personalbudget.BudgetCondition;
import org.jspecify.annotations.Nullable;

/**
 * What a household buys itself of a line (persoonsgebonden budget): who holds the budget and who acts for them, members
 * or outsiders by the ids of household-service; what it is accounted under, and at what tariff.
 *
 * @param representative null when the holder acts alone
 * @param conditions of the law that were found to be met; by what that is seen is said in the words of the line
 */
public record BoughtSupport(
        UUID holder,
        @Nullable UUID representative,
        TaskField taskField,
        ProductUnit unit,
        Amount tariff,
        Set<BudgetCondition> conditions) {

    public BoughtSupport {
        conditions = Copies.sorted(conditions);
    }

    /** Without these it is not decided (Wmo 2015, art. 2.3.6, second paragraph; Jeugdwet, art. 8.1.1, likewise). */
    public List<BudgetCondition> missing() {
        return Arrays.stream(BudgetCondition.values())
                .filter(asked -> !conditions.contains(asked))
                .toList();
    }

    /** What goes beyond every sum is the highest sum, which no mandate allows. */
    Money price(long volume, Frequency frequency, Period period) {
        try {
            return new Price(volume, frequency, period, tariff.money(), BrokenMonth.BY_DAYS).total();
        } catch (OutOfRange beyond) {
            return new Money(Money.MOST_CENTS);
        }
    }
}
