package nl.keerpunt.load;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.keerpunt.testing.TestDatabase;

/**
 * PostgreSQL's own load generator as the yardstick: durable appends of one row, of the size of an event, under a unique
 * key as the event store has it.
 */
final class Pgbench {

    private static final Pattern PER_SECOND = Pattern.compile("tps = ([0-9.]+)");
    private static final String APPEND = """
            insert into yardstick (stream, sequence, payload) values (gen_random_uuid(), 0, decode(repeat('ab', 390), 'hex'));
            """;

    private final Path program;
    private final TestDatabase database;

    Pgbench(TestDatabase database) throws SQLException {
        this.program = find();
        this.database = database;
        try (var connection = database.connectAsOwner();
                var statement = connection.createStatement()) {
            statement.execute(
                    "create table if not exists yardstick (position bigserial primary key, stream uuid not null,"
                            + " sequence bigint not null, payload bytea not null, unique (stream, sequence))");
        }
    }

    private static Path find() {
        return Stream.concat(
                        Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                                .map(Path::of),
                        debian())
                .map(folder -> folder.resolve("pgbench"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "pgbench is the yardstick and this machine lacks it: apt-get install postgresql-contrib"));
    }

    /** Debian keeps it out of the path. */
    private static Stream<Path> debian() {
        var versions = new File("/usr/lib/postgresql").listFiles();
        return versions == null
                ? Stream.empty()
                : Arrays.stream(versions).map(each -> each.toPath().resolve("bin"));
    }

    /** Appended rows per second, with fsync on, as the server is set. */
    double append(int clients, int seconds) throws IOException, InterruptedException, SQLException {
        var script = Files.createTempFile("append", ".sql");
        Files.writeString(script, APPEND);
        var before = rows();
        var url = database.url().replace("jdbc:postgresql://", "");
        var process = new ProcessBuilder(
                program.toString(),
                "-n",
                "-M",
                "prepared",
                "-c",
                "" + clients,
                "-j",
                "2",
                "-T",
                "" + seconds,
                "-f",
                script.toString(),
                "postgresql://" + database.ownerUser() + ":" + database.ownerPassword() + "@" + url);
        process.redirectErrorStream(true);
        var running = process.start();
        var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (running.waitFor() != 0) {
            throw new IllegalStateException("pgbench failed: " + said);
        }
        Files.delete(script);
        var rate = PER_SECOND.matcher(said);
        if (!rate.find() || rows() == before) {
            throw new IllegalStateException("pgbench appended nothing: " + said);
        }
        return Double.parseDouble(rate.group(1));
    }

    private long rows() throws SQLException {
        try (var connection =
                        DriverManager.getConnection(database.url(), database.ownerUser(), database.ownerPassword());
                var statement = connection.createStatement();
                var count = statement.executeQuery("select count(*) from yardstick")) {
            count.next();
            return count.getLong(1);
        }
    }
}
