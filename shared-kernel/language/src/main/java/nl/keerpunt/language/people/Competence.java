package nl.keerpunt.language.people;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** What a professional is able to do (competentie), by a code of the municipality: DEBT_HELP, YOUTH_SAFETY. */
public record Competence(@JsonValue String code) {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{1,31}");

    @JsonCreator
    public Competence {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("a competence is a code of 2 to 32 capitals, digits or underscores");
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
