package nl.keerpunt.language.words;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What somebody says in words of their own: 1 to 4,000 characters, line breaks allowed. */
public record Words(@JsonValue String value) {

    @JsonCreator
    public Words {
        Text.requireWords(value, "words have 1 to 4000 characters and no control characters but line breaks");
    }

    @Override
    public String toString() {
        return value;
    }
}
