package nl.keerpunt.platform.question;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import nl.keerpunt.platform.time.KnownMoment;
import org.jspecify.annotations.Nullable;

/**
 * Where a question looks to which no day makes a difference: {@code knownAt}, what this service knew at that instant
 * (default now).
 *
 * @param known null when the question is about now
 */
public record KnownAt(@Nullable KnownMoment known) {

    /** The last position of the store that the answer may rest on. */
    public long position() {
        return known == null ? Long.MAX_VALUE : known.position();
    }

    /** As it is repeated in every answer, so that the answer says what it is an answer to. */
    public Told told() {
        return known == null ? new Told(null, false) : new Told(known.instant(), known.clamped());
    }

    /**
     * @param knownAt null: now
     * @param clamped as in {@link AsOf.Told}
     */
    @Schema(name = "KnownAsOf")
    public record Told(@Nullable Instant knownAt, boolean clamped) {}
}
