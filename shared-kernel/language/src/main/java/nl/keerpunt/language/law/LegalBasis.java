package nl.keerpunt.language.law;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The law on which support rests (grondslag), by its code: WMO, JEUGDWET, PARTICIPATIEWET, WGS. A value and not an
 * enum: a new law is configuration, never code.
 */
public record LegalBasis(@JsonValue String code) {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{1,31}");

    @JsonCreator
    public LegalBasis {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("a legal basis is a code of 2 to 32 capitals, digits or underscores");
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
