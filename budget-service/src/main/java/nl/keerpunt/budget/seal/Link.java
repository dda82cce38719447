package nl.keerpunt.budget.seal;

/**
 * How far the chain of a municipality goes.
 *
 * @param number the entry's number in it, counted from 1
 * @param seal SHA-256, as 64 hexadecimal digits
 */
public record Link(long number, String seal) {

    /** What the first entry of a municipality follows. */
    public static final Link START = new Link(0, "0".repeat(64));
}
