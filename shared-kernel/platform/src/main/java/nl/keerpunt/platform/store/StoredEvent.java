package nl.keerpunt.platform.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;

/**
 * A row of the store as it lies there: nobody has tried to read what it says, so nothing in it can fail.
 *
 * @param stream the key of its history
 * @param version its place in the stream, counted from 0
 * @param position its place in the store
 * @param id its identifier
 * @param name its stored name, which this service may not know
 * @param revision of its form
 */
public record StoredEvent(
        String stream,
        long version,
        long position,
        String id,
        String name,
        @Nullable String revision,
        byte[] payload,
        byte[] metadata,
        Instant recordedAt) {

    static final String COLUMNS = "globalindex, eventidentifier, aggregateidentifier, sequencenumber, payloadtype,"
            + " payloadrevision, payload, metadata, recorded_at";

    static StoredEvent of(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getString("aggregateidentifier"),
                row.getLong("sequencenumber"),
                row.getLong("globalindex"),
                row.getString("eventidentifier"),
                row.getString("payloadtype"),
                row.getString("payloadrevision"),
                row.getBytes("payload"),
                Objects.requireNonNullElse(row.getBytes("metadata"), new byte[0]),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    SimpleSerializedObject<byte[]> said() {
        return new SimpleSerializedObject<>(payload, byte[].class, name, revision);
    }
}
