package nl.keerpunt.language;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Someone who works for a municipality or its access team, by the subject of their token. Never a name. */
public record ProfessionalId(@JsonValue String value) {

    @JsonCreator
    public ProfessionalId {
        if (!value.matches("[A-Za-z0-9._-]{1,64}")) {
            throw new IllegalArgumentException("a professional is known by 1 to 64 letters, digits, dots or dashes");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
