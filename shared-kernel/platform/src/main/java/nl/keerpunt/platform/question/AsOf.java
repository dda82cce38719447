package nl.keerpunt.platform.question;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import nl.keerpunt.platform.time.KnownMoment;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/**
 * Where on both time axes a question looks: {@code validOn} (what held on that Dutch calendar day; default today) and
 * {@code knownAt} (what this service knew at that instant; default now).
 *
 * @param known null when the question is about now
 * @param isToday whether the day is the present one
 */
public record AsOf(LocalDate validOn, @Nullable KnownMoment known, boolean isToday) {

    /** Of a moment that is looked back on. */
    public AsOf(LocalDate validOn, @Nullable KnownMoment known) {
        this(validOn, known, false);
    }

    /** Answers with an entity; what is shown as it was carries no version to decide on. */
    public <T> ResponseEntity<T> answer(T shown, long version) {
        var answer = ResponseEntity.ok();
        return (isToday && known == null ? answer.eTag("\"" + version + "\"") : answer).body(shown);
    }

    /** The last position of the store that the answer may rest on. */
    public long position() {
        return known == null ? Long.MAX_VALUE : known.position();
    }

    /** As it is repeated in every answer, so that the answer says what it is an answer to. */
    public Told told() {
        return known == null ? new Told(validOn, null, false) : new Told(validOn, known.instant(), known.clamped());
    }

    /**
     * @param knownAt null: now
     * @param clamped the instant asked for had not passed, or facts were still being recorded at it: this is the answer
     *     for the last instant before
     */
    @Schema(name = "AsOf")
    public record Told(LocalDate validOn, @Nullable Instant knownAt, boolean clamped) {}
}
