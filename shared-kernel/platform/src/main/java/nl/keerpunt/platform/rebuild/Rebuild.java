package nl.keerpunt.platform.rebuild;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The last time that a model was written anew.
 *
 * @param request who repeats it begins nothing
 * @param reached the position up to which it has read
 * @param events how many it has read
 * @param failure the kind of the last failure
 * @param finishedAt null while it goes on
 */
public record Rebuild(
        String model,
        UUID request,
        Instant begunAt,
        long reached,
        long events,
        @Nullable String failure,
        @Nullable Instant finishedAt) {

    public boolean isRunning() {
        return finishedAt == null;
    }
}
