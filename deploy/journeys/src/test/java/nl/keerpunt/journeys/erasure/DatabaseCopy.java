package nl.keerpunt.journeys.erasure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import nl.keerpunt.embedded.DatabaseServer;
import nl.keerpunt.embedded.EmbeddedDatabase;
import nl.keerpunt.embedded.EmbeddedDatabase.Place;
import nl.keerpunt.journeys.Traces;

/** The files of a database that goes on meanwhile, as somebody has them who took them home. */
record DatabaseCopy(Path folder) {

    private static final String CLUSTER = "cluster";
    private static final Set<String> NOT_OF_A_COPY = Set.of("postmaster.pid", "postmaster.opts");

    /** The journal comes last, so that it reaches as far as anything else that was copied. */
    static DatabaseCopy take(DatabaseServer server, Path data, Path to) {
        try (var connection = Traces.connect(server, "postgres")) {
            text(connection, "select pg_backup_start('copy', true)::text");
            copy(data, to, false);
            var label = text(connection, "select labelfile from pg_backup_stop(false)");
            copy(data, to, true);
            Files.writeString(to.resolve(CLUSTER).resolve("backup_label"), label);
            return new DatabaseCopy(to);
        } catch (SQLException | IOException failure) {
            throw new IllegalStateException("the database could not be copied", failure);
        }
    }

    private static void copy(Path from, Path to, boolean journal) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var place = from.relativize(file);
                var isOfTheJournal = place.startsWith(Path.of(CLUSTER, "pg_wal"));
                if (Files.isDirectory(file)) {
                    if (!journal) {
                        Files.copy(file, to.resolve(place), StandardCopyOption.COPY_ATTRIBUTES);
                    }
                } else if (isOfTheJournal == journal
                        && !NOT_OF_A_COPY.contains(file.getFileName().toString())) {
                    copyIfThere(file, to.resolve(place));
                }
            }
        } catch (UncheckedIOException goneMeanwhile) {
            throw goneMeanwhile.getCause();
        }
    }

    /** What the database threw away meanwhile, the journal tells it to throw away again. */
    private static void copyIfThere(Path file, Path to) throws IOException {
        if (Files.exists(file)) {
            Files.copy(file, to, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    EmbeddedDatabase open() {
        return EmbeddedDatabase.start(Place.kept(folder, 0));
    }
}
