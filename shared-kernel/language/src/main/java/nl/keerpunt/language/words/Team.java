package nl.keerpunt.language.words;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An access team (toegangsteam) by its name: one line of 1 to 64 characters, and no blanks around it. */
public record Team(@JsonValue String value) {

    private static final int LONGEST = 64;

    @JsonCreator
    public Team {
        value = value.strip(); // Nobody sees the difference, and rights hang on it.
        Text.requireLine(value, LONGEST, "a team is named in one line of 1 to 64 characters");
    }

    @Override
    public String toString() {
        return value;
    }
}
