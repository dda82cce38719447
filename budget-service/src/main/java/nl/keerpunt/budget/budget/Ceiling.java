package nl.keerpunt.budget.budget;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.keerpunt.language.OutOfRange;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.money.YearAmount;

/** How far a year may be overrun (plafond), in euro cents: from nothing to what a year holds at most. */
public record Ceiling(@JsonValue long cents) {

    @JsonCreator
    public Ceiling {
        if (cents < 0 || cents > YearAmount.MOST_CENTS) {
            throw new OutOfRange("a ceiling is 0 to 10000000000000 euro cents");
        }
    }

    public Money money() {
        return new Money(cents);
    }
}
