package nl.keerpunt.platform.question;

/** A read model did not reach the position that the caller asked for within the time a read may wait (HTTP 503). */
public final class ReadingBehind extends RuntimeException {}
