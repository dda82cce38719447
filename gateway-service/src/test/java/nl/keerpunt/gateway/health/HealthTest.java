package nl.keerpunt.gateway.health;

import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import nl.keerpunt.gateway.DoorUnderTest;
import nl.keerpunt.gateway.neighbour.Neighbour;
import nl.keerpunt.testing.http.Http.Answer;
import org.junit.jupiter.api.Test;

class HealthTest {

    private static final String WHOLE = "/actuator/health";
    private static final String READINESS = "/actuator/health/readiness";

    @Test
    void the_whole_is_as_healthy_as_its_worst_part() {
        try (var door = DoorUnderTest.open()) {
            var up = health(door, 200);
            assertThat(up.text())
                    .isEqualTo(
                            "{\"state\":\"up\",\"services\":{\"gateway\":\"up\",\"household\":\"up\",\"plan\":\"up\","
                                    + "\"provider\":\"up\",\"budget\":\"up\"}}");

            door.service(Neighbour.BUDGET).answer(WHOLE, 200, """
                    {"status":"DEGRADED","components":{"parked":{"status":"DEGRADED","details":{"facts":["f-1"]}}}}""");
            var degraded = eventually(
                    () -> health(door, 200),
                    answer -> answer.json().path("state").asString().equals("degraded"));
            assertThat(degraded.json().path("services").toString())
                    .isEqualTo("{\"gateway\":\"up\",\"household\":\"up\",\"plan\":\"up\",\"provider\":\"up\","
                            + "\"budget\":\"degraded\"}");
            assertThat(degraded.text()).as("which facts is not for the public").doesNotContain("f-1");

            door.service(Neighbour.PLAN).answer(READINESS, 503, "{\"status\":\"OUT_OF_SERVICE\"}");
            var starting = health(door, 503);
            assertThat(starting.json().path("state").asString()).isEqualTo("starting");
            assertThat(starting.json().path("services").path("plan").asString()).isEqualTo("starting");
            assertThat(starting.reason()).isEqualTo("NOT_WHOLE");
            assertThat(starting.header("Content-Type")).isEqualTo("application/problem+json");

            door.service(Neighbour.BUDGET).close();
            var down = eventually(
                    () -> door.stranger().get("/health"),
                    answer -> answer.json().path("state").asString().equals("down"));
            assertThat(down.json().path("services").path("budget").asString()).isEqualTo("down");
            assertThat(down.json().path("services").path("household").asString())
                    .isEqualTo("up");
        }
    }

    /** The answer is remembered for a second. */
    private static Answer health(DoorUnderTest door, int status) {
        return eventually(() -> door.stranger().get("/health"), answer -> answer.status() == status);
    }
}
