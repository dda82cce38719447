package nl.keerpunt.platform.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;

/**
 * The next so many events after a position. Axon asks for a range of so many positions instead, and takes an empty range
 * for the end: as many appends rolled back in a row would stop every reader for good.
 */
final class NextPage {

    /** Axon's, and when it was recorded. */
    private static final String FIELDS = "type, timestamp, " + StoredEvent.COLUMNS;

    private NextPage() {}

    static PreparedStatement after(Connection connection, EventSchema schema, long position, int size)
            throws SQLException {
        var query = connection.prepareStatement(
                "select %s from domainevententry where globalindex > ? order by globalindex limit ?".formatted(FIELDS));
        query.setLong(1, position);
        query.setInt(2, size);
        return query;
    }

    /** What has filled a gap by now, and then the events after the position. */
    static PreparedStatement afterGaps(
            Connection connection, EventSchema schema, long position, int size, List<Long> gaps) throws SQLException {
        var query = connection.prepareStatement("""
                (select e.* from unnest(?::bigint[]) as gap(position) cross join lateral
                  (select %1$s from domainevententry where globalindex = gap.position offset 0) e order by e.globalindex)
                union all
                (select %1$s from domainevententry where globalindex > ? order by globalindex limit ?)""".formatted(FIELDS));
        query.setArray(1, connection.createArrayOf("bigint", gaps.toArray()));
        query.setLong(2, position);
        query.setInt(3, size);
        return query;
    }
}
