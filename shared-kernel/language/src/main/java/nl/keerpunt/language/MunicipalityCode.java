package nl.keerpunt.language;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The four digits by which CBS knows a municipality (gemeentecode), leading zero included: 0307 is Amersfoort. */
public record MunicipalityCode(@JsonValue String value) {

    @JsonCreator
    public MunicipalityCode {
        if (!value.matches("[0-9]{4}")) {
            throw new IllegalArgumentException("a municipality code has four digits");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
