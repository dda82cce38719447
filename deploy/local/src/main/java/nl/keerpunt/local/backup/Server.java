package nl.keerpunt.local.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import nl.keerpunt.embedded.DatabaseServer;

/** The database server, asked by its superuser on one connection: a backup begins and ends in one session. */
record Server(DatabaseServer host, Connection connection) implements AutoCloseable {

    /** The moment, by the database's clock. */
    static final String NOW =
            "select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')";

    private static final long PAUSE_NANOS = 100_000_000;
    private static final int MOST_PAUSES = 600;

    /** The one that runs on these data. */
    static Server running(Path data) throws IOException, SQLException {
        var folder = Backups.cluster(data);
        try {
            var running = Files.readAllLines(folder.resolve("postmaster.pid"));
            var password = Files.readString(folder.resolveSibling("superuser"));
            return of(new DatabaseServer(
                    "127.0.0.1", Integer.parseInt(running.get(3).strip()), "postgres", password));
        } catch (NoSuchFileException stopped) {
            throw new NotPossible("no database runs on " + data + ". Start it: deploy/keerpunt up");
        }
    }

    static Server of(DatabaseServer server) throws SQLException {
        return of(server, "postgres");
    }

    static Server of(DatabaseServer server, String database) throws SQLException {
        return new Server(
                server, DriverManager.getConnection(server.url(database), server.superuser(), server.password()));
    }

    String ask(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return Objects.requireNonNullElse(rows.getString(1), "");
        }
    }

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Returns when all that was written until now is copied there; says so when that takes too long. */
    void awaitCopied(Path wal) throws SQLException {
        var last = wal.resolve(ask("select pg_walfile_name(pg_switch_wal() - 1)") + ".gz");
        for (var pauses = 0; pauses < MOST_PAUSES; pauses++) {
            if (Files.exists(last)) {
                return;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        throw new NotPossible("what is written is not copied to " + wal
                + ask("select coalesce('; last in vain: ' || last_failed_wal, '') from pg_stat_archiver")
                + ". The log of PostgreSQL says why");
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
