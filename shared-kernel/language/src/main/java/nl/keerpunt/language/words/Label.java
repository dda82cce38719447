package nl.keerpunt.language.words;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How something is called, in one line of 1 to 200 characters: a decision of the council, an authority, a product. */
public record Label(@JsonValue String value) {

    private static final int LONGEST = 200;

    @JsonCreator
    public Label {
        Text.requireLine(value, LONGEST, "a name is one line of 1 to 200 characters");
    }

    @Override
    public String toString() {
        return value;
    }
}
