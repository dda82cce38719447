package nl.keerpunt.gateway.route;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static nl.keerpunt.gateway.neighbour.Neighbour.PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.keerpunt.gateway.DoorUnderTest;
import nl.keerpunt.gateway.StandIn;
import nl.keerpunt.gateway.Wire;
import nl.keerpunt.gateway.neighbour.Neighbour;
import nl.keerpunt.testing.http.Http;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {

    private static DoorUnderTest door;

    @BeforeAll
    static void open() {
        door = DoorUnderTest.open();
    }

    @AfterAll
    static void close() {
        door.close();
    }

    static Stream<Arguments> collections() {
        return Arrays.stream(Neighbour.values())
                .flatMap(neighbour ->
                        neighbour.collections().stream().map(collection -> Arguments.of(collection, neighbour)));
    }

    @ParameterizedTest(name = "{0} belong to {1}")
    @MethodSource("collections")
    void a_collection_has_one_service(String collection, Neighbour neighbour) {
        var path = "/v1/" + collection + "/routed";

        assertThat(door.anna().get(path).status()).isEqualTo(200);

        assertThat(door.service(neighbour).asked(path)).hasSize(1);
        for (var other : Neighbour.values()) {
            assertThat(door.service(other).asked(path)).hasSize(other == neighbour ? 1 : 0);
        }
    }

    @Test
    void a_write_arrives_as_it_was_sent() {
        var path = "/v1/plans/7a/lines/1/_decide?validOn=2026-01-01&text=a%20b%26c";

        door.anna().with("If-Match", "\"3\"").with("Idempotency-Key", "key-1").post(path, "{\"amount\":\"é\"}");

        var arrived = door.service(PLAN).askedOnce(path);
        assertThat(arrived.method()).isEqualTo("POST");
        assertThat(arrived.body()).isEqualTo("{\"amount\":\"é\"}");
        assertThat(arrived.headers().getFirst("If-Match")).isEqualTo("\"3\"");
        assertThat(arrived.headers().getFirst("Idempotency-Key")).isEqualTo("key-1");
        assertThat(arrived.headers().getFirst("Content-Type")).isEqualTo("application/json");
    }

    @Test
    void a_write_goes_on_whole_with_its_length() throws IOException {
        var path = "/v1/plans/whole";

        door.anna().post(path, "{\"amount\":1}");
        new Wire(door)
                .answerTo(
                        "POST",
                        path,
                        "Content-Type: application/json",
                        "Transfer-Encoding: chunked",
                        "\r\n6\r\n{\"amou\r\n6\r\nnt\":1}\r\n0\r\n");

        for (var arrived : door.service(PLAN).asked(path)) {
            assertThat(arrived.body()).isEqualTo("{\"amount\":1}");
            assertThat(arrived.headers().get("Content-Length")).containsExactly("12");
            assertThat(arrived.headers().get("Transfer-Encoding")).isNull();
        }
        assertThat(door.service(PLAN).asked(path)).hasSize(2);
    }

    @Test
    void an_answer_in_pieces_goes_on_whole_with_its_length() {
        door.service(PLAN).answer("/v1/plans/pieces", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("{\"a\":".getBytes(US_ASCII));
            exchange.getResponseBody().flush();
            exchange.getResponseBody().write("1}".getBytes(US_ASCII));
            exchange.close();
        });

        var answer = door.anna().get("/v1/plans/pieces");

        assertThat(answer.text()).isEqualTo("{\"a\":1}");
        assertThat(answer.headers().allValues("Content-Length")).containsExactly("7");
        assertThat(answer.headers().allValues("Transfer-Encoding")).isEmpty();
    }

    @Test
    void a_redirect_is_the_callers_to_follow() {
        door.service(PLAN).answer("/v1/plans/moved", exchange -> {
            exchange.getResponseHeaders().set("Location", "/v1/plans/elsewhere");
            StandIn.reply(exchange, 303, "{}");
        });

        assertThat(door.anna().get("/v1/plans/moved").status()).isEqualTo(303);
        assertThat(door.service(PLAN).asked("/v1/plans/elsewhere")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/planning", "/v1", "/v2/plans", "/plans", "/v1/plansandmore"})
    void an_unknown_path_is_a_problem(String path) {
        var answer = door.anna().get(path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.reason()).isEqualTo("UNKNOWN_PATH");
        assertThat(answer.header("API-Version")).isEqualTo("1.0.0");
    }

    @Test
    void connections_to_a_service_are_kept() {
        for (var request = 0; request < 10; request++) {
            door.anna().get("/v1/mandates/kept");
        }

        assertThat(door.service(PLAN).asked("/v1/mandates/kept").stream()
                        .map(StandIn.Asked::connection)
                        .distinct())
                .hasSizeLessThan(3);
    }

    @Test
    void metrics_and_probes_are_not_at_the_door() {
        assertThat(door.anna().get("/actuator/prometheus").status()).isEqualTo(404);
        var management = Http.at("http://localhost:" + door.managementPort());
        assertThat(management.get("/actuator/prometheus").text()).contains("jvm_memory_used_bytes");
        assertThat(management.get("/actuator/health/readiness").status()).isEqualTo(200);
        assertThat(management.get("/actuator/env").status()).isNotEqualTo(200);
    }
}
