package nl.keerpunt.language.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A house number with its letter and addition, as it stands on an envelope: 12, 12a, 12-3, 12 bis. A number has five
 * digits at most, an addition four characters (BRP, Logisch Ontwerp: huisnummer, huisletter, huisnummertoevoeging; not
 * read, to be confirmed).
 *
 * <p>With a postcode it tells where somebody lives: it prints as asterisks.
 */
public record HouseNumber(@JsonValue String value) {

    private static final Pattern FORM =
            Pattern.compile("[1-9][0-9]{0,4}([ -]?[A-Za-z])?([ -][A-Za-z0-9]{1,4}|[A-Za-z][A-Za-z0-9]{0,3})?");

    @JsonCreator
    public HouseNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a house number has one to five digits, a letter and an addition");
        }
    }

    @Override
    public String toString() {
        return "***";
    }
}
