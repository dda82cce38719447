package nl.keerpunt.language;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The Iv3 code under which a municipality accounts to the state (taakveld), such as 6.60 or 6.712 (Iv3 2025). */
public record TaskField(@JsonValue String code) {

    @JsonCreator
    public TaskField {
        if (!code.matches("[0-9]\\.[0-9]{1,3}")) {
            throw new IllegalArgumentException("a task field is written as in Iv3: 6.60, 6.712");
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
