package nl.keerpunt.platform.stored;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
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

    public static final String COLUMNS =
            "globalindex, eventidentifier, aggregateidentifier, sequencenumber, payloadtype,"
                    + " payloadrevision, payload, metadata, recorded_at";

    /** How many columns that are. */
    public static final int WIDTH = 9;

    /** A row that begins with those columns, in that order. */
    public static StoredEvent of(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getString(3),
                row.getLong(4),
                row.getLong(1),
                row.getString(2),
                row.getString(5),
                row.getString(6),
                row.getBytes(7),
                Objects.requireNonNullElse(row.getBytes(8), new byte[0]),
                row.getObject(9, OffsetDateTime.class).toInstant());
    }
}
