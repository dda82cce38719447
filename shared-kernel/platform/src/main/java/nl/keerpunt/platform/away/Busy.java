package nl.keerpunt.platform.away;

/** More commands wait than can be handled in time (HTTP 429): nothing was decided, so ask again in a moment. */
public final class Busy extends RuntimeException {}
