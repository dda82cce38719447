package nl.keerpunt.platform.problem;

/** There is no such thing (HTTP 404). */
public final class Absent extends RuntimeException {}
