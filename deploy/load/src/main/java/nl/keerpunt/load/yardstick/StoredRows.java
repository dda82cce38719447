package nl.keerpunt.load.yardstick;

import java.sql.SQLException;
import nl.keerpunt.testing.real.TestDatabase;

/** Reading every event of a store as a row, payload and metadata included, through plain JDBC; nothing is decoded. */
public record StoredRows(TestDatabase database) {

    /** As many as a reader takes for a page. */
    private static final int FETCH = 1_000;

    public record Read(long rows, long bytes, double seconds) {}

    public Read all() throws SQLException {
        var began = System.nanoTime();
        var count = 0L;
        var bytes = 0L;
        try (var connection = database.connectAsOwner();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false); // Or the driver would fetch all of it at once.
            statement.setFetchSize(FETCH);
            try (var rows = statement.executeQuery(
                    "select globalindex, eventidentifier, aggregateidentifier, sequencenumber, type, timestamp, "
                            + "payloadtype, payloadrevision, payload, metadata from domainevententry order by "
                            + "globalindex")) {
                while (rows.next()) {
                    count++;
                    bytes += rows.getBytes("payload").length + rows.getBytes("metadata").length;
                }
            }
        }
        return new Read(count, bytes, (System.nanoTime() - began) / 1e9);
    }
}
