package nl.keerpunt.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import nl.keerpunt.local.client.Gateway;
import nl.keerpunt.local.client.Patience;
import nl.keerpunt.local.platform.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The commands agree on whether a platform runs, however they were begun and whatever was killed. */
class ScriptJourneyTest {

    private static final String PLATFORM = "LocalPlatformMain";
    private static final String DATABASE = "bin/postgres";
    private static final String TYPED = "Jansen-van-Typen";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Script keerpunt = new Script(Platforms.emptyFolder("script"), Ports.free());

    /** The script would build what it runs, and this is within a build: mvn verify has made it, mvn test has not. */
    @BeforeEach
    void the_platform_is_built() {
        assertThat(Path.of("..", "local", "target", "classpath"))
                .as("run mvn verify")
                .exists();
    }

    @Test
    void the_commands_agree_whatever_happens() throws IOException {
        nothingRuns();
        two_begun_at_once_are_one_platform_that_all_commands_know();
        what_a_caller_types_is_not_in_the_log();
        without_its_database_it_says_that_it_does_not_run();
        a_killed_one_does_not_run_and_leaves_nothing_in_the_way();
    }

    private void two_begun_at_once_are_one_platform_that_all_commands_know() throws IOException {
        var up = keerpunt.begin("up");
        var demo = keerpunt.begin("demo");
        assertThat(demo.end())
                .as("demo")
                .satisfies(said -> assertThat(said.status()).as(said.text()).isZero());
        var said = up.end();
        assertThat(said.text()).containsAnyOf("READY", "runs already");
        assertThat(keerpunt.processes(PLATFORM)).hasSize(1);
        Files.delete(keerpunt.data().resolve("platform.lock")); // It is no more than what the process says of itself.

        assertThat(keerpunt.says("status"))
                .satisfies(status -> assertThat(status.status()).isZero())
                .satisfies(status -> assertThat(status.text())
                        .contains("Keerpunt runs (process "
                                + keerpunt.processes(PLATFORM).getFirst().pid() + ")"));
        assertThat(keerpunt.says("up").text()).contains("runs already");
    }

    private void what_a_caller_types_is_not_in_the_log() throws IOException {
        var door = Gateway.at(
                "http://localhost:" + keerpunt.ports().gateway(),
                "http://localhost:" + keerpunt.ports().identity());
        var correlation = UUID.randomUUID().toString();
        var anna = door.as("anna").with("X-Correlation-Id", correlation).with("If-Match", TYPED);
        for (var path :
                new String[] {"/v1/households/", "/v1/plans/", "/v1/budgets/", "/v1/providers/", "/v1/nothing/"}) {
            anna.get(path + TYPED + "?" + TYPED + "=" + TYPED);
            anna.ask(path + TYPED + "/_" + TYPED, TYPED);
        }

        assertThat(Files.readString(keerpunt.log())).contains("READY").doesNotContain(TYPED);
    }

    private void without_its_database_it_says_that_it_does_not_run() {
        keerpunt.processes(DATABASE).forEach(ProcessHandle::destroyForcibly);

        assertThat(Patience.until(PATIENCE, () -> keerpunt.says("status").status(), status -> status == 3))
                .isEqualTo(3);
        nothingRuns();
    }

    private void a_killed_one_does_not_run_and_leaves_nothing_in_the_way() throws IOException {
        assertThat(keerpunt.says("up"))
                .satisfies(said -> assertThat(said.status()).as(said.text()).isZero());
        keerpunt.processes(PLATFORM).forEach(ProcessHandle::destroyForcibly);
        assertThat(Patience.until(PATIENCE, () -> keerpunt.says("status").status(), status -> status == 3))
                .isEqualTo(3);
        assertThat(keerpunt.says("status").text()).contains("does not run", "PostgreSQL", "outlived it");

        assertThat(keerpunt.says("down").text()).contains("does not run", "is stopped too");

        nothingRuns();
        assertThat(Patience.until(PATIENCE, () -> keerpunt.processes("").size(), none -> none == 0))
                .isZero();
    }

    private void nothingRuns() {
        assertThat(keerpunt.says("status").status()).isEqualTo(3);
        assertThat(keerpunt.says("down").text()).contains("Keerpunt does not run here");
        assertThat(keerpunt.processes(PLATFORM)).isEmpty();
    }

    @AfterEach
    void end() {
        keerpunt.processes("").forEach(ProcessHandle::destroyForcibly);
    }
}
