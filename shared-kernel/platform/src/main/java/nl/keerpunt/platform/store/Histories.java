package nl.keerpunt.platform.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.keerpunt.language.StreamId;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads whole histories: to show an entity as it was known at a position, and to look up facts for a command. */
public final class Histories {

    private static final String COLUMNS =
            "select payload, payloadtype, payloadrevision, metadata, sequencenumber, globalindex, recorded_at"
                    + " from domainevententry where ";

    private final JdbcClient database;
    private final Serializer serializer;

    public Histories(JdbcClient database, Serializer serializer) {
        this.database = database;
        this.serializer = serializer;
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
        return database.sql(COLUMNS + "aggregateidentifier = ? and sequencenumber > ? and globalindex <= ?"
                        + " order by sequencenumber")
                .params(stream, version, upToPosition)
                .query((row, _) -> recorded(row, vocabulary))
                .list();
    }

    /** The first event of a stream: it says what the stream is about, and that never changes. */
    public Optional<Object> opening(String stream) {
        return database.sql(COLUMNS + "aggregateidentifier = ? and sequencenumber = 0")
                .param(stream)
                .query((row, _) -> recorded(row, Object.class).fact())
                .optional();
    }

    private <E> Recorded<E> recorded(ResultSet row, Class<E> vocabulary) throws SQLException {
        var fact = serializer.<byte[], Object>deserialize(new SimpleSerializedObject<>(
                row.getBytes("payload"), byte[].class, row.getString("payloadtype"), row.getString("payloadrevision")));
        MetaData beside = serializer.deserialize(
                new SimpleSerializedObject<>(row.getBytes("metadata"), byte[].class, MetaData.class.getName(), null));
        return new Recorded<>(
                vocabulary.cast(fact),
                row.getString("payloadtype"),
                row.getLong("sequencenumber"),
                row.getLong("globalindex"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                String.valueOf(beside.get(CommandFacts.ACTOR)));
    }
}
