package nl.keerpunt.platform.reading;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import nl.keerpunt.platform.stored.StorePositions;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far each streaming processor has read, by its stored token: also when another replica runs it. */
public final class Progress {

    private static final Duration LOOK_AGAIN_AFTER = Duration.ofMillis(5);

    private static final GapAwareTrackingToken NOTHING_READ = GapAwareTrackingToken.newInstance(-1, Set.of());

    private final JdbcClient database;
    private final Serializer serializer;
    private final StorePositions store;

    public Progress(JdbcClient database, Serializer serializer, StorePositions store) {
        this.database = database;
        this.serializer = serializer;
        this.store = store;
    }

    /**
     * Waits until a processor has read the event at a position: to read one's own write.
     *
     * @return false when it did not get there in time
     */
    public boolean awaitCovered(String processor, long position, Duration atMost) {
        return await(() -> covers(processor, position), atMost);
    }

    /**
     * Waits until a processor has read every event up to a position that is complete by now: to answer what was known.
     *
     * @return false when it did not get there in time
     */
    public boolean awaitComplete(String processor, long position, Duration atMost) {
        return await(() -> isComplete(processor, position), atMost);
    }

    private static boolean await(BooleanSupplier reached, Duration atMost) {
        var until = System.nanoTime() + atMost.toNanos();
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() > until) {
                return false;
            }
            LockSupport.parkNanos(LOOK_AGAIN_AFTER.toNanos());
        }
        return true;
    }

    /** A token that stands further on may still wait for this position to be committed: a gap is not read. */
    public boolean covers(String processor, long position) {
        var tokens = tokens(processor);
        return !tokens.isEmpty()
                && tokens.stream()
                        .allMatch(token ->
                                token.getIndex() >= position && !token.getGaps().contains(position));
    }

    /**
     * A gap counts only when an event fills it by now: positions of writes that were rolled back stay empty for ever.
     */
    private boolean isComplete(String processor, long position) {
        var tokens = tokens(processor);
        return !tokens.isEmpty()
                && tokens.stream()
                        .allMatch(token -> token.getIndex() >= position && !isFilled(token.getGaps(), position));
    }

    private boolean isFilled(SortedSet<Long> gaps, long upTo) {
        var below = gaps.headSet(upTo + 1);
        return !below.isEmpty() && store.isAnyFilled(below);
    }

    /** The last position that a processor has read, or 0. */
    public long reached(String processor) {
        return tokens(processor).stream()
                .mapToLong(GapAwareTrackingToken::getIndex)
                .min()
                .orElse(0);
    }

    private List<GapAwareTrackingToken> tokens(String processor) {
        return database.sql("select token, tokentype from tokenentry where processorname = ? and token is not null")
                .param(processor)
                .query((row, _) -> read(serializer.deserialize(new SimpleSerializedObject<>(
                        row.getBytes("token"), byte[].class, row.getString("tokentype"), null))))
                .list();
    }

    /** While a model is rebuilt its token is wrapped in one that knows where the rebuilding began. */
    private static GapAwareTrackingToken read(TrackingToken stored) {
        return WrappedToken.unwrapLowerBound(stored) instanceof GapAwareTrackingToken plain ? plain : NOTHING_READ;
    }
}
