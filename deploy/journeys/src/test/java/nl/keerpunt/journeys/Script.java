package nl.keerpunt.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.keerpunt.local.platform.Ports;

/** {@code deploy/keerpunt} as somebody types it, on folders and ports of its own. */
record Script(Path folder, Ports ports) {

    private static final Path SCRIPT =
            Path.of("..", "keerpunt").toAbsolutePath().normalize();
    private static final long PATIENCE_SECONDS = 240;

    /** How a command ended, and everything that it said. */
    record Said(int status, String text) {}

    /** A command that has begun. */
    record Running(Process process, Path output) {

        Said end() {
            try {
                if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                    throw new IllegalStateException("no end: " + Files.readString(output));
                }
                return new Said(process.exitValue(), Files.readString(output));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", stopped);
            }
        }
    }

    Said says(String... words) {
        return begin(words).end();
    }

    Running begin(String... words) {
        try {
            var output = Files.createTempFile(folder, words[0], ".txt");
            var command = Stream.concat(Stream.of(SCRIPT.toString()), Stream.of(words))
                    .toList();
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().put("KEERPUNT_LOCAL_DATA", data().toString());
            builder.environment()
                    .put("KEERPUNT_LOCAL_LOGS", folder.resolve("logs").toString());
            builder.environment().put("KEERPUNT_LOCAL_PORT", Integer.toString(ports.gateway()));
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            return new Running(builder.start(), output);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Path data() {
        return folder.resolve("data");
    }

    Path log() {
        return folder.resolve("logs").resolve("platform.log");
    }

    /**
     * Every process of this platform, told from others by its folder. Java itself reads a command line no further
     * than 4 KiB.
     */
    List<ProcessHandle> processes(String kind) {
        try {
            var list = new ProcessBuilder("ps", "-A", "-ww", "-o", "pid=,args=").start();
            try (var lines = list.inputReader().lines()) {
                return lines.filter(line -> line.contains(kind) && line.contains(data().toString()))
                        .map(line -> Long.parseLong(line.strip().split(" ")[0]))
                        .flatMap(pid -> ProcessHandle.of(pid).stream())
                        .toList();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
