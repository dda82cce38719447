package nl.keerpunt.platform.stored;

import java.util.List;
import java.util.Optional;
import nl.keerpunt.language.identity.StreamId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads whole histories: to show an entity as it was known at a position, and to look up facts for a command. */
public final class Histories {

    private static final String ROWS = Asking.OF_KEY + "(select " + StoredEvent.COLUMNS
            + " from domainevententry where aggregateidentifier = asking.key and ";

    private final JdbcClient database;
    private final StoredEvents events;

    public Histories(JdbcClient database, EventSerializer serializer) {
        this.database = database;
        this.events = new StoredEvents(database, serializer);
    }

    /** Everything recorded in a stream. */
    public <E> List<Recorded<E>> of(StreamId stream, Class<E> vocabulary) {
        return of(stream.key(), vocabulary, Long.MAX_VALUE);
    }

    /** What was recorded in a stream up to and including a position of the store. */
    public <E> List<Recorded<E>> of(String stream, Class<E> vocabulary, long upToPosition) {
        return after(stream, vocabulary, -1, upToPosition);
    }

    /** What a stream recorded after a version, up to and including a position. */
    public <E> List<Recorded<E>> after(String stream, Class<E> vocabulary, long version, long upToPosition) {
        return database.sql(ROWS + "sequencenumber > ? and globalindex <= ? order by sequencenumber offset 0) found")
                .params(stream, version, upToPosition)
                .query((row, _) -> events.read(StoredEvent.of(row), vocabulary))
                .list();
    }

    /** The first event of a stream: it says what the stream is about, and that never changes. */
    public Optional<Object> opening(String stream) {
        return database.sql(ROWS + "sequencenumber = 0 offset 0) found")
                .param(stream)
                .query((row, _) ->
                        events.read(StoredEvent.of(row), Object.class).fact())
                .optional();
    }
}
