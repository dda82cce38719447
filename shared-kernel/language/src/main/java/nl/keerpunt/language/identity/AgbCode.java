package nl.keerpunt.language.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The eight digits that identify a care provider (AGB-code; iWmo 3.2 LDT_AgbCode). It has no check digit. */
public record AgbCode(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{8}");

    @JsonCreator
    public AgbCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("an AGB code has eight digits");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
