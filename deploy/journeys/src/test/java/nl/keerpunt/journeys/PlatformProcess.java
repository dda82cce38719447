package nl.keerpunt.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.keerpunt.local.client.Gateway;
import nl.keerpunt.local.client.Patience;
import nl.keerpunt.local.platform.LocalPlatformMain;
import nl.keerpunt.local.platform.Ports;

/** A local platform as a process of its own, that can be killed. */
final class PlatformProcess implements AutoCloseable {

    private static final Duration READY_WITHIN = Duration.ofSeconds(180);
    private static final long STOPPED_WITHIN_SECONDS = 60;

    private final Process process;
    private final Ports ports;
    private final Path log;

    private PlatformProcess(Process process, Ports ports, Path log) {
        this.process = process;
        this.ports = ports;
        this.log = log;
    }

    /** Also again on the data of one that was killed. */
    static PlatformProcess start(Path folder, Ports ports) {
        return start(folder, ports, Map.of());
    }

    static PlatformProcess start(Path folder, Ports ports, Map<String, String> environment) {
        var log = folder.resolve("platform-" + System.nanoTime() + ".log");
        try {
            var builder = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:+UseSerialGC",
                            "-Xmx512m",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            LocalPlatformMain.class.getName(),
                            folder.resolve("data").toString(),
                            Integer.toString(ports.gateway()))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            var platform = new PlatformProcess(builder.start(), ports, log);
            platform.awaitReady();
            return platform;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void awaitReady() {
        if (!Patience.until(READY_WITHIN, () -> isReady() || !process.isAlive(), over -> over) || !isReady()) {
            process.destroyForcibly();
            throw new IllegalStateException("the platform did not start:\n" + log());
        }
    }

    private boolean isReady() {
        return log().lines().anyMatch(line -> line.startsWith("READY"));
    }

    String log() {
        try {
            return Files.readString(log);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Gateway door() {
        return Gateway.at("http://localhost:" + ports.gateway(), "http://localhost:" + ports.identity());
    }

    /** As kill -9 does: nothing is flushed, nobody is told. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(STOPPED_WITHIN_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("the platform did not stop:\n" + log());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        }
    }
}
