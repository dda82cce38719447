package nl.keerpunt.platform.parking;

/** Where a subject stopped, and by which failure of its own. */
public record Stopped(long at, Throwable by) {}
