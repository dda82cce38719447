package nl.keerpunt.platform.web;

/**
 * One thing that is wrong with a request.
 *
 * @param field where: a JSON path such as {@code period.from}, a header or a query key; empty for the whole
 * @param reason stable, for programs: MISSING, MALFORMED, UNKNOWN, TOO_LARGE, OUT_OF_RANGE, CONTRADICTORY
 * @param detail for people
 */
public record Wrong(String field, String reason, String detail) {}
