package nl.keerpunt.platform.time;

import java.time.Instant;

/**
 * A moment at which something was known, as this service can answer for it.
 *
 * @param instant the moment, UTC: as it was asked for, or the last one before the horizon when that had not passed
 * @param position the last position of the store that was known then; it never changes for the same instant
 * @param clamped whether the moment asked for had not passed, or facts were still being recorded at it
 */
public record KnownMoment(Instant instant, long position, boolean clamped) {}
