package nl.keerpunt.testing.real;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;

/** Whether containers can be had; where not, the build's own binaries do the same work. */
final class ContainerEngine {

    private ContainerEngine() {}

    /** Asks Testcontainers only when there is something to ask: it is loud about engines it does not find. */
    static boolean answers() {
        return mayExist() && DockerClientFactory.instance().isDockerAvailable();
    }

    private static boolean mayExist() {
        if (System.getenv("DOCKER_HOST") != null) {
            return true;
        }
        var home = System.getProperty("user.home");
        return Stream.of(
                        Path.of("/var/run/docker.sock"),
                        Path.of(home, ".docker", "run", "docker.sock"),
                        Path.of(home, ".docker", "desktop", "docker.sock"),
                        Path.of(home, ".testcontainers.properties"))
                .anyMatch(Files::exists);
    }
}
