package nl.keerpunt.language.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.keerpunt.language.OutOfRange;

/**
 * What a council puts into the purse of one year, or takes out (negative), in euro cents: at most € 100,000,000,000.00.
 */
public record YearAmount(@JsonValue long cents) {

    public static final long MOST_CENTS = 10_000_000_000_000L;

    @JsonCreator
    public YearAmount {
        if (cents < -MOST_CENTS || cents > MOST_CENTS) {
            throw new OutOfRange("the amount of a year is at most 10000000000000 euro cents, up or down");
        }
    }

    public Money money() {
        return new Money(cents);
    }
}
