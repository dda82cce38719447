package nl.keerpunt.language;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount in euro cents (bedrag in eurocenten). Never a double: a budget must add up to the cent. */
public record Money(@JsonValue long cents) implements Comparable<Money> {

    public static final Money NOTHING = new Money(0);

    @JsonCreator
    public Money {}

    public static Money euro(long euros) {
        return new Money(Math.multiplyExact(euros, 100));
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, other.cents));
    }

    public Money negated() {
        return new Money(Math.negateExact(cents));
    }

    /** This amount times numerator / denominator, rounded half-even to the cent. */
    public Money share(BigDecimal numerator, BigDecimal denominator) {
        var exact = BigDecimal.valueOf(cents).multiply(numerator);
        return new Money(exact.divide(denominator, 0, RoundingMode.HALF_EVEN).longValueExact());
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
}
