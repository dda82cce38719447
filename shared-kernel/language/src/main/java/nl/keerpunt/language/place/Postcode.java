package nl.keerpunt.language.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A Dutch postcode without a space: 3811AB.
 *
 * <p>With a house number it tells where somebody lives: it prints as asterisks.
 */
public record Postcode(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{3}[A-Z]{2}");

    @JsonCreator
    public Postcode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a postcode has four digits and two capitals");
        }
    }

    @Override
    public String toString() {
        return "******";
    }
}
