package nl.keerpunt.load.yardstick;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.keerpunt.testing.real.TestDatabase;

/** PostgreSQL's own load generator, 16 clients: durable transactions with rows of the size of an event. */
public final class Pgbench {

    private static final int CLIENTS = 16;
    private static final int SECONDS = 4;
    private static final Pattern PER_SECOND = Pattern.compile("tps = ([0-9.]+)");

    private static final String TABLES = """
            create table if not exists yardstick (
                position bigserial primary key, stream uuid not null, sequence bigint not null, payload bytea not null,
                unique (stream, sequence));
            create table if not exists yardstick_purse (id uuid primary key, version bigint not null, reserved bigint not null,
                                                        cap bigint not null);
            insert into yardstick_purse values ('10000000-0000-0000-0000-000000000000', 0, 0, 1000000000000000)
            on conflict do nothing""";

    private static final String APPEND = """
            insert into yardstick (stream, sequence, payload) values (gen_random_uuid(), 0, decode(repeat('ab', 390), 'hex'));
            """;

    /** How one guards a shared amount without us: take the row, change it within its cap, write down why. */
    private static final String RESERVE = """
            begin;
            update yardstick_purse set reserved = reserved + 80000, version = version + 1
             where id = '10000000-0000-0000-0000-000000000000' and reserved + 80000 <= cap returning version \\gset
            insert into yardstick (stream, sequence, payload)
            values ('10000000-0000-0000-0000-000000000000', :version, decode(repeat('ab', 390), 'hex'));
            commit;
            """;

    private final Path program = find();
    private final String url;
    private final String user;
    private final String password;

    public Pgbench(String url, String user, String password) throws SQLException {
        this.url = url;
        this.user = user;
        this.password = password;
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(TABLES);
        }
    }

    public static Pgbench on(TestDatabase database) throws SQLException {
        return new Pgbench(database.url(), database.ownerUser(), database.ownerPassword());
    }

    /** Appended rows per second. */
    public double append() throws IOException, InterruptedException, SQLException {
        return run(APPEND);
    }

    /** Reservations per second on one row, each with its event. */
    public double reserve() throws IOException, InterruptedException, SQLException {
        return run(RESERVE);
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

    private double run(String transaction) throws IOException, InterruptedException, SQLException {
        var script = Files.createTempFile("pgbench", ".sql");
        Files.writeString(script, transaction);
        var before = rows();
        var process = new ProcessBuilder(
                        program.toString(),
                        "-n",
                        "-M",
                        "prepared",
                        "-c",
                        "" + CLIENTS,
                        "-j",
                        "2",
                        "-T",
                        "" + SECONDS,
                        "-f",
                        script.toString(),
                        "postgresql://" + user + "@" + url.replace("jdbc:postgresql://", ""))
                .redirectErrorStream(true);
        process.environment().put("PGPASSWORD", password);
        var running = process.start();
        var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var status = running.waitFor();
        Files.delete(script);
        var rate = PER_SECOND.matcher(said);
        if (status != 0 || !rate.find() || rows() == before) {
            throw new IllegalStateException("pgbench appended nothing: " + said);
        }
        return Double.parseDouble(rate.group(1));
    }

    private long rows() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var count = statement.executeQuery("select count(*) from yardstick")) {
            count.next();
            return count.getLong(1);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }
}
