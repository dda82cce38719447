package nl.keerpunt.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.keerpunt.local.client.Gateway;
import nl.keerpunt.local.client.Patience;
import nl.keerpunt.local.client.Unreachable;
import nl.keerpunt.local.platform.Neighbourhood;
import nl.keerpunt.local.platform.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each service from its own jar, in a JVM of its own, told by its environment alone what it must know. */
class FiveProcessesJourneyTest {

    private static final Duration HEALTHY_WITHIN = Duration.ofSeconds(180);

    private final Path folder = Platforms.emptyFolder("five");
    private final List<Process> processes = new ArrayList<>();

    @Test
    void an_agreement_is_covered_across_five_processes() throws IOException {
        var ports = Ports.free();
        try (var neighbourhood = Neighbourhood.start(folder, ports)) {
            for (var service : neighbourhood.environments().entrySet()) {
                processes.add(start(service.getKey(), service.getValue()));
            }
            var door = neighbourhood.door();
            assertThat(Patience.until(HEALTHY_WITHIN, () -> isUp(door), up -> up))
                    .as(() -> stateOf(door) + "\n" + logs())
                    .isTrue();
            neighbourhood.fill();

            var guidance = Guidance.agree(door.as("bram"));

            assertThat(guidance.coverInTheEnd()).isEqualTo("COVERED");
            assertThat(processes).hasSize(5).allMatch(Process::isAlive);
        }
    }

    /** A process that died will not come up any more. */
    private boolean isUp(Gateway door) {
        assertThat(processes).as(this::logs).allMatch(Process::isAlive);
        return door.isHealthy();
    }

    private static String stateOf(Gateway door) {
        try {
            return door.health();
        } catch (Unreachable failure) {
            return failure.toString();
        }
    }

    private Process start(String service, Map<String, String> environment) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        "-jar",
                        jar(service).toString())
                .redirectErrorStream(true)
                .redirectOutput(log(service).toFile());
        process.environment().putAll(environment);
        return process.start();
    }

    /** What is shipped, so this journey needs it: mvn verify makes it before it comes here, mvn test does not. */
    private static Path jar(String service) throws IOException {
        var target = Path.of("..", "..", service + "-service", "target").normalize();
        try (var files = Files.isDirectory(target) ? Files.list(target) : List.<Path>of().stream()) {
            return files.filter(file -> file.toString().endsWith("-exec.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no jar of " + service + "-service; run mvn verify"));
        }
    }

    private Path log(String service) {
        return folder.resolve(service + ".log");
    }

    /** The logs alone: the platform's secrets lie beside them. */
    private String logs() {
        var logs = new StringBuilder();
        try (var files = Files.list(folder)) {
            for (var log :
                    files.filter(file -> file.toString().endsWith(".log")).toList()) {
                var text = Files.readString(log);
                logs.append(log.getFileName()).append(":\n").append(text.substring(Math.max(0, text.length() - 3_000)));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return logs.toString();
    }

    @AfterEach
    void stopAll() throws InterruptedException {
        processes.forEach(Process::destroy);
        for (var process : processes) {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
    }
}
