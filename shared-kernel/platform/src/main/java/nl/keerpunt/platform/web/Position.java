package nl.keerpunt.platform.web;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.keerpunt.language.OutOfRange;

/** A cursor that is a position of the store, which counts from 1. */
public record Position(@JsonValue long value) {

    public static final Position BEGINNING = new Position(0);
    public static final Position END = new Position(Long.MAX_VALUE);

    @JsonCreator
    public Position {
        if (value < 0) {
            throw new OutOfRange("a position counts from 1");
        }
    }
}
