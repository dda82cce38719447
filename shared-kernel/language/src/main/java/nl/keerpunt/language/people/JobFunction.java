package nl.keerpunt.language.people;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** As what a professional is appointed (functie), by a code of the municipality: SOCIAL_WORKER, WMO_CONSULTANT. */
public record JobFunction(@JsonValue String code) {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{1,31}");

    @JsonCreator
    public JobFunction {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("a function is a code of 2 to 32 capitals, digits or underscores");
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
