package nl.keerpunt.household.lifeturn;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** By which a turn of life is known (code van de levenswending): AGE-18, AGE-AOW. */
public record TurnCode(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("AGE-[A-Z0-9]{1,3}");

    @JsonCreator
    public TurnCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a turn of life is AGE- and one to three capitals or digits");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
