package nl.keerpunt.language;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The law on which support rests (grondslag), by its code: WMO, JEUGDWET, PARTICIPATIEWET, WGS. A value and not an enum:
 * a new law is configuration, never code.
 */
public record LegalBasis(@JsonValue String code) {

    @JsonCreator
    public LegalBasis {
        if (!code.matches("[A-Z][A-Z0-9_]{1,31}")) {
            throw new IllegalArgumentException("a legal basis is a code of 2 to 32 capitals, digits or underscores");
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
