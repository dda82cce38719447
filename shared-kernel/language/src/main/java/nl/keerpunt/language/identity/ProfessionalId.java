package nl.keerpunt.language.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Someone who works for a municipality or its access team, by the subject of their token. Never a name. */
public record ProfessionalId(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    @JsonCreator
    public ProfessionalId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a professional is known by 1 to 64 letters, digits, dots or dashes");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
