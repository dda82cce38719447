package nl.keerpunt.language;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The eight digits that identify a care provider (AGB-code; iWmo 3.2 LDT_AgbCode). It has no check digit. */
public record AgbCode(@JsonValue String value) {

    @JsonCreator
    public AgbCode {
        if (!value.matches("[0-9]{8}")) {
            throw new IllegalArgumentException("an AGB code has eight digits");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
