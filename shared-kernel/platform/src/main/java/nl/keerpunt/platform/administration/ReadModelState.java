package nl.keerpunt.platform.administration;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A read model, as the administrator sees it.
 *
 * @param position up to which it has read
 * @param lastPosition of the store
 * @param rebuild the last time that it was rebuilt, if ever
 */
record ReadModelState(
        String name,
        State state,
        long position,
        long lastPosition,
        @Nullable LastRebuild rebuild) {

    @Schema(name = "ReadModelMode")
    enum State {
        /** It answers questions. */
        LIVE,
        /** It answers questions, and is written anew beside that. */
        REBUILDING
    }

    /**
     * @param events how many it has read
     * @param position up to which it has read
     * @param share of the store that it has read, from 0 to 1
     * @param failure the kind of the last failure; when it has ended, what made it end
     * @param endedAt null while it goes on
     */
    record LastRebuild(
            Instant begunAt,
            long events,
            long position,
            double share,
            @Nullable String failure,
            @Nullable Instant endedAt) {}
}
