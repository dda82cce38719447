package nl.keerpunt.language.law;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The Iv3 code under which a municipality accounts to the state (taakveld), such as 6.60 or 6.712 (Iv3 2025). */
public record TaskField(@JsonValue String code) {

    private static final Pattern FORM = Pattern.compile("[0-9]\\.[0-9]{1,3}");

    @JsonCreator
    public TaskField {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("a task field is written as in Iv3: 6.60, 6.712");
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
