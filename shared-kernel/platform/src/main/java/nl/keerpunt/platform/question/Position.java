package nl.keerpunt.platform.question;

import com.fasterxml.jackson.annotation.JsonValue;

/** A cursor that is a position of the store, which counts from 1. */
public record Position(@JsonValue long position) implements StorePlace {

    public static final Position BEGINNING = new Position(0);
    public static final Position END = new Position(Long.MAX_VALUE);
}
