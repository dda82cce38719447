package nl.keerpunt.platform.stored;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds rows of the store and reads what they say, one by one, so that one that cannot be read fails alone.
 *
 * <p>Rows are asked for by {@code unnest … lateral}: {@code = any(?)} and a plain join, planned while the table was
 * small, read all of it for ever.
 */
public final class StoredEvents {

    private static final long BEGINNING = 20;

    private final JdbcClient database;
    private final EventSerializer serializer;

    public StoredEvents(JdbcClient database, EventSerializer serializer) {
        this.database = database;
        this.serializer = serializer;
    }

    /** The rows at these positions, in the order of the store. */
    public List<StoredEvent> at(Collection<Long> positions) {
        return database.sql("select e.* from unnest(?::bigint[]) as p(position) cross join lateral (select "
                        + StoredEvent.COLUMNS + " from domainevententry where globalindex = p.position offset 0) e"
                        + " order by e.globalindex")
                .param(positions.toArray(Long[]::new))
                .query((row, _) -> StoredEvent.of(row))
                .list();
    }

    /** The rows of each of these streams up to and including a version, stream by stream in their order. */
    public List<StoredEvent> upTo(Map<String, Long> versions) {
        var streams = List.copyOf(versions.keySet());
        return database.sql("select e.* from unnest(?::text[], ?::bigint[]) as s(stream, version) cross join lateral"
                        + " (select " + StoredEvent.COLUMNS + " from domainevententry"
                        + " where aggregateidentifier = s.stream and sequencenumber <= s.version"
                        + " order by sequencenumber offset 0) e")
                .params(
                        streams.toArray(String[]::new),
                        streams.stream().map(versions::get).toArray(Long[]::new))
                .query((row, _) -> StoredEvent.of(row))
                .list();
    }

    /** Whether a row is one of a vocabulary; one whose name is unknown is of that of its stream. */
    public boolean mayBe(StoredEvent event, Class<?> vocabulary) {
        return serializer
                .classNamed(event.name())
                .map(vocabulary::isAssignableFrom)
                .orElseGet(() -> beginningOf(event.stream()).stream()
                        .flatMap(known -> serializer.classNamed(known.name()).stream())
                        .findFirst()
                        .map(vocabulary::isAssignableFrom)
                        .orElse(true));
    }

    /**
     * The first event of a stream that can be read, if there is one near its beginning: it says what the stream is
     * about.
     */
    public Optional<Object> firstReadable(String stream) {
        return beginningOf(stream).stream()
                .flatMap(event -> readable(event).stream())
                .findFirst();
    }

    private List<StoredEvent> beginningOf(String stream) {
        return upTo(Map.of(stream, BEGINNING));
    }

    private Optional<Object> readable(StoredEvent event) {
        try {
            return Optional.of(read(event, Object.class).fact());
        } catch (FactParked unreadable) {
            return Optional.empty();
        }
    }

    /** What a row says. Throws {@link FactParked} when it cannot be read. */
    public <E> Recorded<E> read(StoredEvent event, Class<E> vocabulary) {
        var fact = serializer.fact(event.name(), event.payload());
        if (!vocabulary.isInstance(fact)) {
            throw new FactParked(); // An event of something else stands in this stream.
        }
        return new Recorded<>(
                vocabulary.cast(fact),
                event.name(),
                event.version(),
                event.position(),
                event.recordedAt(),
                serializer.actor(event.metadata()),
                event.id());
    }
}
