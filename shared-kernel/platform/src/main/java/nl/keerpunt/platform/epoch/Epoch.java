package nl.keerpunt.platform.epoch;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An epoch, as the database knows it.
 *
 * @param keys how many keys of households name it
 * @param usedAt since when every replica wraps with it
 * @param leftAt since when no key names it any more
 * @param destroyableAt from when on it is destroyed
 */
public record Epoch(
        String id,
        State state,
        long keys,
        Instant announcedAt,
        @Nullable Instant usedAt,
        @Nullable Instant leftAt,
        @Nullable Instant destroyableAt,
        @Nullable Instant destroyedAt) {

    @Schema(name = "EpochState")
    public enum State {
        /** Replicas begin to wrap with it. */
        ANNOUNCED,
        /** All replicas wrap with it. */
        IN_USE,
        /** Another follows it, and what names this one is re-wrapped. */
        LEAVING,
        /** Nothing names it any more; it is kept for as long as a backup of that time must be restorable. */
        KEPT,
        /** Nobody can read what was copied while it was used. */
        DESTROYED
    }

    boolean isRotating() {
        return state == State.ANNOUNCED || state == State.LEAVING;
    }
}
