package nl.keerpunt.platform.reading;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far each streaming processor has read, by its stored token: also when another replica runs it. */
public final class Progress {

    private static final Duration LOOK_AGAIN_AFTER = Duration.ofMillis(5);

    private final JdbcClient database;
    private final Serializer serializer;

    public Progress(JdbcClient database, Serializer serializer) {
        this.database = database;
        this.serializer = serializer;
    }

    /**
     * Waits until a processor has read a position and everything before it.
     *
     * @return false when it did not get there in time
     */
    public boolean awaitCovered(String processor, long position, Duration atMost) {
        var until = System.nanoTime() + atMost.toNanos();
        while (!covers(processor, position)) {
            if (System.nanoTime() > until) {
                return false;
            }
            LockSupport.parkNanos(LOOK_AGAIN_AFTER.toNanos());
        }
        return true;
    }

    /** Gaps count: a token that stands further on may still wait for a lower position to be committed. */
    public boolean covers(String processor, long position) {
        var tokens = tokens(processor);
        return !tokens.isEmpty()
                && tokens.stream()
                        .allMatch(token -> token instanceof GapAwareTrackingToken gaps
                                && gaps.covers(GapAwareTrackingToken.newInstance(position, Set.of())));
    }

    /** The last position that a processor has read, or 0. */
    public long reached(String processor) {
        return tokens(processor).stream()
                .mapToLong(token -> token.position().orElse(0))
                .min()
                .orElse(0);
    }

    private List<TrackingToken> tokens(String processor) {
        return database.sql("select token, tokentype from tokenentry where processorname = ? and token is not null")
                .param(processor)
                .query((row, _) -> serializer.<byte[], TrackingToken>deserialize(new SimpleSerializedObject<>(
                        row.getBytes("token"), byte[].class, row.getString("tokentype"), null)))
                .list();
    }
}
