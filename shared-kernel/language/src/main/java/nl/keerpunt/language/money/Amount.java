package nl.keerpunt.language.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.keerpunt.language.OutOfRange;

/** An amount that somebody names (bedrag), in euro cents: from nothing to € 10,000,000,000.00. */
public record Amount(@JsonValue long cents) {

    public static final long MOST_CENTS = 1_000_000_000_000L;

    @JsonCreator
    public Amount {
        if (cents < 0 || cents > MOST_CENTS) {
            throw new OutOfRange("an amount is 0 to 1000000000000 euro cents");
        }
    }

    public Money money() {
        return new Money(cents);
    }
}
