package nl.keerpunt.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** A Kafka broker, its own controller, as a child process of this JVM; its topics stay in its folder. */
public final class EmbeddedBroker implements AutoCloseable {

    private static final int START_SECONDS = 90;
    private static final int STOP_SECONDS = 30;

    private final Process process;
    private final int port;
    private final @Nullable BrokerUsers users;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Thread stopsWithJvm = new Thread(this::close, "stop-kafka");

    private EmbeddedBroker(Process process, int port, @Nullable BrokerUsers users) {
        this.process = process;
        this.port = port;
        this.users = users;
    }

    /** Starts a broker on this folder and port (0 for a free one) that lets everybody do everything, once it serves. */
    public static EmbeddedBroker start(Path data, int port) {
        return starting(data, port, null);
    }

    /** The same, for these users alone. */
    public static EmbeddedBroker start(Path data, int port, BrokerUsers users) {
        return starting(data, port, users);
    }

    private static EmbeddedBroker starting(Path data, int port, @Nullable BrokerUsers users) {
        var folder = data.toAbsolutePath().normalize();
        var chosen = Folders.port(port);
        try {
            Files.createDirectories(folder);
            var broker = new EmbeddedBroker(launch(folder, chosen, users), chosen, users);
            Runtime.getRuntime().addShutdownHook(broker.stopsWithJvm);
            broker.awaitReady(folder);
            return broker;
        } catch (IOException e) {
            throw new IllegalStateException("Kafka could not be started in " + folder, e);
        }
    }

    private static Process launch(Path folder, int port, @Nullable BrokerUsers users) throws IOException {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m",
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                // Whatever logging the class path brings: warnings only, and to the log.
                "-Dlogback.configurationFile=nl/keerpunt/embedded/broker-logback.xml",
                "-cp",
                System.getProperty("java.class.path"),
                EmbeddedBrokerMain.class.getName(),
                folder.toString(),
                Integer.toString(port),
                Integer.toString(Folders.port(0)));
        var process = new ProcessBuilder(command).redirectError(log(folder).toFile());
        if (users != null) {
            process.environment().put(EmbeddedBrokerMain.USERS, users.lines()); // Not where everybody sees it.
        }
        return process.start();
    }

    private void awaitReady(Path folder) {
        var answer = CompletableFuture.supplyAsync(this::firstLine, Thread::startVirtualThread);
        try {
            if (EmbeddedBrokerMain.READY.equals(
                    answer.orTimeout(START_SECONDS, TimeUnit.SECONDS).join())) {
                return;
            }
        } catch (CompletionException _) { // Too late is as bad as never; the log says more than the exception.
        }
        close();
        throw new IllegalStateException("Kafka did not start in " + folder + ":\n" + Folders.tail(log(folder)));
    }

    private String firstLine() {
        try {
            var line = new BufferedReader(process.inputReader()).readLine();
            return line == null ? "" : line;
        } catch (IOException e) {
            throw new IllegalStateException("the broker's output could not be read", e);
        }
    }

    private static Path log(Path folder) {
        return folder.resolve("broker.log");
    }

    /** From now on its owner closes it, after those who use it: the hooks of a JVM run all at once. */
    public EmbeddedBroker stoppedByOwner() {
        Runtime.getRuntime().removeShutdownHook(stopsWithJvm);
        return this;
    }

    /** Completes when its process has ended, whoever ended it. */
    public CompletableFuture<?> ended() {
        return process.onExit();
    }

    public int port() {
        return port;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** What a client of one of its users is told. */
    public Map<String, Object> client(String user) {
        var properties = new HashMap<>(users == null ? Map.of() : users.login(user));
        properties.put("bootstrap.servers", bootstrapServers());
        return properties;
    }

    /** The broker takes the end of its input, which also comes when this JVM dies, for the wish to stop. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        try {
            process.getOutputStream().close();
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException _) {
            process.destroyForcibly();
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
