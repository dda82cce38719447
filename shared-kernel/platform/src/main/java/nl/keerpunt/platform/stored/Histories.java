package nl.keerpunt.platform.stored;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.keerpunt.language.identity.StreamId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads whole histories: to show an entity as it was known at a position, and to look up facts for a command. */
public final class Histories {

    private static final String FOUND =
            "(select " + StoredEvent.COLUMNS + " from domainevententry where aggregateidentifier = asking.key and ";
    private static final String ROWS = Asking.OF_KEY + FOUND;
    private static final String ROWS_OF_EACH = Asking.OF_KEYS + FOUND;

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

    /** What was recorded in each of these streams, all of one municipality, up to and including a position. */
    public <E> Collection<List<Recorded<E>>> ofEach(
            Collection<String> streams, Class<E> vocabulary, long upToPosition) {
        return database
                .sql(ROWS_OF_EACH + "globalindex <= ? order by sequencenumber offset 0) found")
                .params(streams.toArray(String[]::new), upToPosition)
                .query((row, _) -> StoredEvent.of(row))
                .stream()
                .collect(groupingBy(StoredEvent::stream, mapping(event -> events.read(event, vocabulary), toList())))
                .values();
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
