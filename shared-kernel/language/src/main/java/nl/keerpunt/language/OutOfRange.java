package nl.keerpunt.language;

/**
 * A value that a store, a reader or a neighbour could not hold. Its text says what can be held, never what was given.
 */
public final class OutOfRange extends IllegalArgumentException {

    public OutOfRange(String whatCanBe) {
        super(whatCanBe);
    }
}
