package nl.keerpunt.local.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.keerpunt.embedded.DatabaseServer;
import nl.keerpunt.embedded.EmbeddedBroker;
import nl.keerpunt.embedded.EmbeddedDatabase;
import nl.keerpunt.embedded.EmbeddedDatabase.Place;
import nl.keerpunt.embedded.WalArchive;
import nl.keerpunt.local.client.Gateway;
import nl.keerpunt.local.client.Patience;
import nl.keerpunt.local.platform.OneAtATime.Doing;
import org.jspecify.annotations.Nullable;

/** Everything on one machine (lokaal platform). Fictional people only. */
public final class LocalPlatform implements AutoCloseable {

    static final String POSTGRESQL = "postgresql";
    private static final Duration HEALTHY_WITHIN = Duration.ofSeconds(60);

    private final Path data;
    private final Ports ports;
    private final OneAtATime lock;
    private final Contexts contexts;
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final Map<Part, AutoCloseable> running = new ConcurrentSkipListMap<>();

    private LocalPlatform(Path data, Ports ports, OneAtATime lock) {
        this.data = data;
        this.ports = ports;
        this.lock = lock;
        this.contexts = new Contexts(ports, data);
        lock.tell(Doing.STARTING);
    }

    /** Starts on this folder and these ports; answers when the whole is healthy and has its first contents. */
    public static LocalPlatform start(Path data, Ports ports) {
        var platform = prepare(data, ports);
        try {
            platform.start();
            return platform;
        } catch (RuntimeException failure) {
            platform.close();
            throw failure;
        }
    }

    static LocalPlatform prepare(Path folder, Ports ports) {
        return prepare(folder, ports, false);
    }

    /**
     * Takes the folder, or says why that cannot be.
     *
     * @param fresh whether to forget what is in it: once it is ours, for another may use it until then
     */
    static LocalPlatform prepare(Path folder, Ports ports, boolean fresh) {
        var data = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(data);
        } catch (IOException failure) {
            throw new CannotStart("the data folder cannot be made: " + data);
        }
        var lock = OneAtATime.on(data);
        var taken = ports.taken();
        if (!taken.isEmpty()) {
            lock.close();
            throw new CannotStart(String.join("; ", taken)
                    + ". Stop the other program, or begin at another port: KEERPUNT_LOCAL_PORT=18080");
        }
        if (fresh) {
            EmbeddedDatabase.forget(data.resolve(POSTGRESQL));
            lock.forgetAllElse();
        }
        if (Restored.wasBrokenOff(data)) {
            lock.close();
            throw new CannotStart(
                    "a restore was broken off. Say it again: deploy/keerpunt restore MOMENT (a moment just"
                            + " passed to stay with what was here)");
        }
        return new LocalPlatform(data, ports, lock);
    }

    void start() {
        var database = begin(
                Part.DATABASE,
                () -> EmbeddedDatabase.start(
                                Place.kept(data.resolve(POSTGRESQL), 0).archivedIn(archive()))
                        .stoppedByOwner());
        var broker =
                begin(Part.BROKER, () -> contexts.broker(data.resolve("kafka")).stoppedByOwner());
        var others = Stream.of(begin(Part.IDENTITY, contexts::identity), begin(Part.GATEWAY, contexts::gateway));
        var services = Stream.of(LocalService.values())
                .map(service -> CompletableFuture.allOf(database, broker)
                        .thenRunAsync(() -> start(service), LocalPlatform::onItsOwnThread));
        awaitAll(Stream.concat(others, services).toArray(CompletableFuture[]::new));
        var door = door();
        if (!Patience.until(HEALTHY_WITHIN, door::isHealthy, healthy -> healthy)) {
            throw new IllegalStateException("the platform did not become healthy: see " + gateway() + "/health");
        }
        FirstContents.through(door);
        Restored.forgetFormer(data);
        lock.tell(Doing.READY);
    }

    /** Where backups go, if whoever starts it said so. */
    private static @Nullable WalArchive archive() {
        var folder = System.getenv("KEERPUNT_BACKUPS");
        return folder == null
                ? null
                : new WalArchive(Path.of(folder).toAbsolutePath().normalize());
    }

    /** Completes with the name of a process that ended while the others still need it. */
    CompletableFuture<String> loss() {
        return CompletableFuture.anyOf(
                        embeddedDatabase().ended().thenApply(_ -> "PostgreSQL"),
                        broker().ended().thenApply(_ -> "Kafka"))
                .thenCompose(name ->
                        stopping.get() ? new CompletableFuture<>() : CompletableFuture.completedFuture((String) name));
    }

    private <T extends AutoCloseable> CompletableFuture<T> begin(Part part, Supplier<T> start) {
        return CompletableFuture.supplyAsync(
                () -> {
                    var started = start.get();
                    running.put(part, started);
                    return started;
                },
                LocalPlatform::onItsOwnThread);
    }

    private static void onItsOwnThread(Runnable start) {
        Thread.ofPlatform().name("start").start(start);
    }

    /** Also after a failure it waits for the others, so that none comes up behind a platform that was closed. */
    private static void awaitAll(CompletableFuture<?>[] all) {
        try {
            CompletableFuture.allOf(all).join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }

    /** Starts one service: at the start of the whole, and again after {@link #stop}. */
    public void start(LocalService service) {
        running.put(Part.of(service), contexts.service(service, embeddedDatabase(), broker()));
    }

    /** Stops one service and leaves the others to it. */
    public void stop(LocalService service) {
        stop(Part.of(service));
    }

    private void stop(Part part) {
        var stopping = running.remove(part);
        if (stopping == null) {
            return;
        }
        try {
            stopping.close();
        } catch (Exception failure) {
            throw new IllegalStateException(part + " did not stop", failure);
        }
    }

    /** The PostgreSQL server under it all, for those who look behind the doors. */
    public DatabaseServer database() {
        return embeddedDatabase().server();
    }

    private EmbeddedDatabase embeddedDatabase() {
        return (EmbeddedDatabase) Objects.requireNonNull(running.get(Part.DATABASE));
    }

    private EmbeddedBroker broker() {
        return (EmbeddedBroker) Objects.requireNonNull(running.get(Part.BROKER));
    }

    public Path data() {
        return data;
    }

    /** The broker under it all, for those who listen in: what a client of a user of its is told. */
    public Map<String, Object> brokerClient(String user) {
        return broker().client(user);
    }

    public String gateway() {
        return contexts.gatewayAddress();
    }

    public String issuer() {
        return contexts.issuer();
    }

    public Gateway door() {
        return Gateway.at(gateway(), issuer());
    }

    @Override
    public void close() {
        try (lock) {
            stopping.set(true);
            lock.tell(Doing.STOPPING);
            Stream.of(Part.values()).forEach(this::stop);
        }
    }
}
