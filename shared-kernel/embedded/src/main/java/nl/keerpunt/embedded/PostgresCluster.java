package nl.keerpunt.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's own commands on one folder: make a cluster, start it, stop it. */
final class PostgresCluster {

    private static final Map<String, String> SETTINGS = Map.of(
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "max_connections", "300",
            "fsync", "on",
            "synchronous_commit", "on",
            "timezone", "UTC",
            "log_timezone", "UTC");
    private static final int PATIENCE_IN_SECONDS = 90;

    private final Path binaries;
    private final Path folder;
    private final RunAs who;
    private final Map<String, String> environment = new HashMap<>();

    PostgresCluster(Path binaries, Path folder, RunAs who) {
        this.binaries = binaries;
        this.folder = folder;
        this.who = who;
    }

    void start(int port) throws IOException {
        start(port, null, Map.of());
    }

    void start(int port, @Nullable WalArchive archive, Map<String, String> further) throws IOException {
        if (!Files.exists(cluster().resolve("PG_VERSION"))) {
            Folders.delete(cluster()); // Half a cluster is what an interrupted start leaves.
            initialise();
        }
        who.own(folder);
        stopIfRunning();
        var all = new TreeMap<>(SETTINGS);
        if (archive != null) {
            environment.putAll(archive.environment(WalArchive.identifier(cluster())));
            all.putAll(WalArchive.SETTINGS);
        }
        all.putAll(further);
        var settings = all.entrySet().stream()
                .map(setting -> "-c %s='%s'".formatted(setting.getKey(), setting.getValue()))
                .collect(Collectors.joining(" "));
        run(
                "pg_ctl",
                "start",
                "-w",
                "-D",
                cluster().toString(),
                "-l",
                serverLog().toString(),
                "-o",
                settings + " -p " + port);
    }

    /** Makes the next start one on an empty cluster. */
    void forget() {
        stopIfRunning();
        Folders.delete(cluster());
    }

    /** The server itself, which is no child of this JVM: PostgreSQL detaches it. */
    ProcessHandle process() throws IOException {
        var pid = Files.readAllLines(cluster().resolve("postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip()))
                .orElseThrow(() -> new IllegalStateException("PostgreSQL ended at once: " + Folders.tail(serverLog())));
    }

    String superuserPassword() throws IOException {
        return Files.readString(password());
    }

    private void initialise() throws IOException {
        Files.deleteIfExists(password());
        Files.createFile(
                password(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(password(), UUID.randomUUID().toString());
        who.own(folder);
        // One order of characters on every machine; what people read is sorted where it is shown.
        run(
                "initdb",
                "-D",
                cluster().toString(),
                "-U",
                DatabaseServer.SUPERUSER,
                "-A",
                "scram-sha-256",
                "--pwfile=" + password(),
                "-E",
                "UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
    }

    /** Also a server that outlived its killed JVM: nobody else can be using it, because we hold the lock. */
    void stopIfRunning() {
        if (exitOf("pg_ctl", "status", "-D", cluster().toString()) == 0) {
            run("pg_ctl", "stop", "-w", "-m", "fast", "-D", cluster().toString());
        }
    }

    private void run(String program, String... arguments) {
        var exit = exitOf(program, arguments);
        if (exit != 0) {
            throw new IllegalStateException("%s ended with %d:%n%s%n%s"
                    .formatted(program, exit, Folders.tail(commandLog()), Folders.tail(serverLog())));
        }
    }

    private int exitOf(String program, String... arguments) {
        var command = new ArrayList<>(List.of(arguments));
        command.addFirst(binaries.resolve("bin").resolve(program).toString());
        var builder = new ProcessBuilder(who.command(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(commandLog().toFile()));
        builder.environment().putAll(environment);
        builder.environment().put("LC_ALL", "C"); // Without a locale, PostgreSQL on macOS refuses to start.
        try {
            var process = builder.start();
            if (!process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException(program + " did not end in time");
            }
            return process.exitValue();
        } catch (IOException e) {
            throw new IllegalStateException("could not run " + program, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while running " + program, e);
        }
    }

    private Path cluster() {
        return folder.resolve("cluster");
    }

    private Path password() {
        return folder.resolve("superuser");
    }

    private Path commandLog() {
        return folder.resolve("commands.log");
    }

    private Path serverLog() {
        return folder.resolve("server.log");
    }
}
