package nl.keerpunt.platform.time;

import java.time.Instant;

/**
 * A moment at which something was known, as this service can answer for it.
 *
 * @param asked the instant that was asked for, UTC
 * @param position the last position of the store that was known then; it never changes for the same instant
 * @param clamped whether facts were still being recorded when this was first asked, so that the answer stops before them
 */
public record KnownMoment(Instant asked, long position, boolean clamped) {}
