package nl.keerpunt.language.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The four digits by which CBS knows a municipality (gemeentecode), leading zero included: 0307 is Amersfoort. */
public record MunicipalityCode(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{4}");

    @JsonCreator
    public MunicipalityCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a municipality code has four digits");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
