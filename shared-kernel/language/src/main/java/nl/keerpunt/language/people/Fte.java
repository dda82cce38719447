package nl.keerpunt.language.people;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.keerpunt.language.OutOfRange;

/**
 * How much of a full-time week somebody works (deeltijdfactor), in hundredths: 100 is full time. At most 150, a bound
 * of our own: some collective agreements let one work more than their full week.
 */
public record Fte(@JsonValue int hundredths) {

    public static final int MOST_HUNDREDTHS = 150;

    @JsonCreator
    public Fte {
        if (hundredths < 1 || hundredths > MOST_HUNDREDTHS) {
            throw new OutOfRange("an appointment is 1 to 150 hundredths of full time");
        }
    }

    @Override
    public String toString() {
        return Integer.toString(hundredths);
    }
}
