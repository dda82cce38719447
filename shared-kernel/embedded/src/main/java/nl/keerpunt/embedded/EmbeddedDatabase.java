package nl.keerpunt.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** PostgreSQL as a child of this JVM. It flushes to disk like any other: what it acknowledged, it keeps. */
public final class EmbeddedDatabase implements AutoCloseable {

    /**
     * Where a database lives.
     *
     * @param data its folder
     * @param binaries where PostgreSQL is unpacked, once
     * @param port the port of choice, or 0 for a free one
     * @param kept whether the data outlives it
     * @param archive where its WAL is copied to, as far as that is asked for there
     * @param settings what this server is told besides what all are
     */
    public record Place(
            Path data,
            Path binaries,
            int port,
            boolean kept,
            @Nullable WalArchive archive,
            Map<String, String> settings) {

        public static Place kept(Path data, int port) {
            return new Place(data, sharedBinaries(), port, true, null, Map.of());
        }

        /** Empty at the start, gone at the end. */
        public static Place temporary(Path data) {
            return new Place(data, sharedBinaries(), 0, false, null, Map.of());
        }

        public Place archivedIn(@Nullable WalArchive archive) {
            return new Place(data, binaries, port, kept, archive, settings);
        }

        public Place told(Map<String, String> settings) {
            return new Place(data, binaries, port, kept, archive, settings);
        }

        private static Path sharedBinaries() {
            return Path.of(System.getProperty("java.io.tmpdir"), "keerpunt-" + System.getProperty("user.name"));
        }
    }

    private final Place place;
    private final PostgresCluster cluster;
    private final FileChannel lock;
    private final DatabaseServer server;
    private final ProcessHandle process;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Thread stopsWithJvm = new Thread(this::close, "stop-postgresql");

    private EmbeddedDatabase(
            Place place, PostgresCluster cluster, FileChannel lock, DatabaseServer server, ProcessHandle process) {
        this.place = place;
        this.cluster = cluster;
        this.lock = lock;
        this.server = server;
        this.process = process;
    }

    public static EmbeddedDatabase start(Place place) {
        return start(place, RunAs.whatThisMachineAllows());
    }

    static EmbeddedDatabase start(Place place, RunAs who) {
        var folder = place.data().toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            var lock = lock(folder.resolve("lock"));
            try {
                return start(
                        place,
                        new PostgresCluster(PostgresBinaries.unpackedUnder(place.binaries()), folder, who),
                        lock);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL could not be started in " + folder, e);
        }
    }

    private static EmbeddedDatabase start(Place place, PostgresCluster cluster, FileChannel lock) throws IOException {
        if (!place.kept()) {
            cluster.forget();
        }
        var port = Folders.port(place.port());
        cluster.start(port, place.archive(), place.settings());
        var server = new DatabaseServer("127.0.0.1", port, DatabaseServer.SUPERUSER, cluster.superuserPassword());
        var database = new EmbeddedDatabase(place, cluster, lock, server, cluster.process());
        Runtime.getRuntime().addShutdownHook(database.stopsWithJvm);
        return database;
    }

    private static FileChannel lock(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException _) { // Held by this very JVM, which is no better.
        }
        channel.close();
        throw new IllegalStateException("another PostgreSQL of this platform runs in " + file.getParent());
    }

    /** Ends what a killed JVM may have left running on this folder, and empties it. */
    public static void forget(Path data) {
        var folder = data.toAbsolutePath().normalize();
        if (!Files.isDirectory(folder)) {
            return;
        }
        var binaries = PostgresBinaries.unpackedUnder(Place.sharedBinaries());
        new PostgresCluster(binaries, folder, RunAs.whatThisMachineAllows()).forget();
        Folders.delete(folder);
    }

    /** Completes when its process has ended, whoever ended it. */
    public CompletableFuture<?> ended() {
        return process.onExit();
    }

    /** From now on its owner closes it, after those who use it: the hooks of a JVM run all at once. */
    public EmbeddedDatabase stoppedByOwner() {
        Runtime.getRuntime().removeShutdownHook(stopsWithJvm);
        return this;
    }

    public int port() {
        return server.port();
    }

    public DatabaseServer server() {
        return server;
    }

    public String url(String database) {
        return server.url(database);
    }

    /** Makes sure that a service has its database, {@code keerpunt_<service>}, and answers the URL of it. */
    public String createServiceDatabase(String service, RolePasswords passwords) {
        return server.createServiceDatabase("keerpunt_" + service, service, passwords);
    }

    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        try (lock) {
            cluster.stopIfRunning();
            if (!place.kept()) {
                Folders.delete(place.data());
            }
        } catch (IOException e) {
            throw new IllegalStateException("the lock on " + place.data() + " could not be given back", e);
        }
    }
}
