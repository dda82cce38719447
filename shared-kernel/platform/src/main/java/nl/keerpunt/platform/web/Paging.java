package nl.keerpunt.platform.web;

/**
 * Which part of a list is asked for.
 *
 * @param after the cursor of the page before, or empty for the first
 * @param limit 1 to 200, default 50
 */
public record Paging(String after, int limit) {

    /** How many rows to read: one more than the page holds. */
    public int rows() {
        return limit + 1;
    }
}
