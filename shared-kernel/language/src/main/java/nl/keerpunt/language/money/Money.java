package nl.keerpunt.language.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.keerpunt.language.OutOfRange;

/**
 * A sum in euro cents (bedrag in eurocenten). Never a double: a budget must add up to the cent. No sum goes beyond what
 * every reader of JSON holds exactly, 2^53 - 1; arithmetic that would is {@link OutOfRange}.
 */
public record Money(@JsonValue long cents) implements Comparable<Money> {

    /** The highest whole number that a double, and so JavaScript, holds exactly (RFC 8259, section 6). */
    public static final long MOST_CENTS = 9_007_199_254_740_991L;

    public static final Money NOTHING = new Money(0);

    @JsonCreator
    public Money {
        if (cents < -MOST_CENTS || cents > MOST_CENTS) {
            throw beyond();
        }
    }

    public static Money euro(long euros) {
        return new Money(Math.multiplyExact(euros, 100));
    }

    public Money plus(Money other) {
        return new Money(cents + other.cents); // Two sums within the bounds cannot overflow.
    }

    public Money minus(Money other) {
        return new Money(cents - other.cents);
    }

    public Money negated() {
        return new Money(-cents);
    }

    /** This amount times numerator / denominator, rounded half-even to the cent. */
    public Money share(BigDecimal numerator, BigDecimal denominator) {
        var exact = BigDecimal.valueOf(cents).multiply(numerator);
        var rounded = exact.divide(denominator, 0, RoundingMode.HALF_EVEN);
        if (rounded.abs().compareTo(BigDecimal.valueOf(MOST_CENTS)) > 0) {
            throw beyond();
        }
        return new Money(rounded.longValueExact());
    }

    public boolean exceeds(Money other) {
        return cents > other.cents;
    }

    public boolean isPositive() {
        return cents > 0;
    }

    public boolean isNegative() {
        return cents < 0;
    }

    public boolean isNothing() {
        return cents == 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }

    private static OutOfRange beyond() {
        return new OutOfRange("a sum has at most 9007199254740991 euro cents");
    }
}
