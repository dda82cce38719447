package nl.keerpunt.gateway.route;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static nl.keerpunt.gateway.neighbour.Neighbour.PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
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
    void an_answer_passes_with_its_status_and_headers() {
        door.service(PLAN).answer("/v1/plans/refused", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"4\"");
            exchange.getResponseHeaders().set("Position", "plan:17");
            exchange.getResponseHeaders().set("API-Version", "1.2.0");
            StandIn.reply(exchange, 409, "{\"reason\":\"NOT_AGREED\"}");
        });

        var answer = door.anna().get("/v1/plans/refused");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.reason()).isEqualTo("NOT_AGREED");
        assertThat(answer.header("ETag")).isEqualTo("\"4\"");
        assertThat(answer.header("Position")).isEqualTo("plan:17");
        assertThat(answer.headers().allValues("API-Version")).containsExactly("1.2.0");
    }

    /** Each as a service of this platform sets it. */
    @Test
    void what_an_answer_says_of_itself_passes() {
        door.service(PLAN).answer("/v1/plans/made", exchange -> {
            exchange.getResponseHeaders().set("Location", "/v1/plans/7a");
            exchange.getResponseHeaders().set("Content-Language", "nl");
            exchange.getResponseHeaders().set("Vary", "Accept-Language");
            exchange.getResponseHeaders().set("Retry-After", "2");
            exchange.getResponseHeaders().set("Allow", "GET, HEAD");
            StandIn.reply(exchange, 201, "{}");
        });

        var answer = door.anna().post("/v1/plans/made", "{}");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.headers().allValues("Location")).containsExactly("/v1/plans/7a");
        assertThat(answer.headers().allValues("Content-Language")).containsExactly("nl");
        assertThat(answer.headers().allValues("Vary")).containsExactly("Accept-Language");
        assertThat(answer.headers().allValues("Retry-After")).containsExactly("2");
        assertThat(answer.headers().allValues("Allow")).containsExactly("GET, HEAD");
    }

    @Test
    void a_service_that_names_itself_is_told_of_as_the_door() {
        door.service(PLAN).answer("/v1/plans/named", exchange -> {
            exchange.getResponseHeaders().set("Location", door.service(PLAN).address() + "/v1/plans/7b?x=1");
            StandIn.reply(exchange, 201, "{}");
        });

        assertThat(door.anna().post("/v1/plans/named", "{}").headers().allValues("Location"))
                .containsExactly("/v1/plans/7b?x=1");
    }

    @Test
    void each_line_of_a_header_arrives() throws IOException {
        var answer = new Wire(door)
                .answerTo(
                        "POST",
                        "/v1/plans/lines",
                        "If-Match: \"1\"",
                        "If-Match: W/\"2\", *",
                        "Accept-Language: nl",
                        "Accept-Language: en;q=0.5",
                        "Accept: application/json");

        assertThat(Wire.status(answer)).isEqualTo(200);
        var arrived = door.service(PLAN).askedOnce("/v1/plans/lines").headers();
        assertThat(arrived.get("If-Match")).containsExactly("\"1\"", "W/\"2\", *");
        assertThat(arrived.get("Accept-Language")).containsExactly("nl", "en;q=0.5");
        assertThat(arrived.get("Accept")).containsExactly("application/json");
    }

    /** RFC 9110, section 7.6.1: of the connection to the door, and not of the next. */
    @Test
    void what_is_for_one_connection_goes_no_further() throws IOException {
        new Wire(door)
                .answerTo(
                        "GET",
                        "/v1/plans/hop",
                        "Connection: X-Hop",
                        "X-Hop: 1",
                        "Keep-Alive: timeout=9",
                        "TE: trailers",
                        "Proxy-Authorization: Basic YTpi",
                        "Upgrade: h2c");

        var arrived = door.service(PLAN).askedOnce("/v1/plans/hop").headers();
        assertThat(arrived.keySet()).doesNotContain("X-hop", "Keep-alive", "Te", "Proxy-authorization", "Upgrade");
    }

    /** Else a caller could tell a service that it came from somewhere else. */
    @Test
    void where_a_request_came_from_is_for_the_gateway_alone() {
        door.anna()
                .with("X-Forwarded-For", "10.0.0.1")
                .with("X-Forwarded-Host", "elsewhere.example")
                .with("Forwarded", "for=10.0.0.1")
                .get("/v1/plans/forwarded");

        assertThat(door.service(PLAN).askedOnce("/v1/plans/forwarded").headers().keySet())
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).contains("forwarded"));
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

    @Test
    void every_answer_carries_the_security_headers_once() {
        door.service(PLAN).answer("/v1/plans/lax", exchange -> {
            exchange.getResponseHeaders().set("Cache-Control", "public");
            exchange.getResponseHeaders().set("X-Frame-Options", "SAMEORIGIN");
            exchange.getResponseHeaders().set("Set-Cookie", "session=1");
            StandIn.reply(exchange, 200, "{}");
        });

        for (var answer : List.of(
                door.anna().get("/v1/plans/lax"),
                door.stranger().get("/v1/plans"),
                door.anna().get("/x"))) {
            assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
            assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
            assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("DENY");
            assertThat(answer.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
            assertThat(answer.header("Strict-Transport-Security"))
                    .as("only on https")
                    .isEmpty();
            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void https_before_the_gateway_is_made_to_last() {
        var answer = door.anna().with("X-Forwarded-Proto", "https").get("/v1/plans");

        assertThat(answer.header("Strict-Transport-Security")).startsWith("max-age=31536000");
    }

    @Test
    void a_callers_correlation_id_goes_all_the_way() {
        var id = UUID.randomUUID().toString();

        var answer = door.anna().with("X-Correlation-Id", id).get("/v1/plans/correlated");

        assertThat(answer.headers().allValues("X-Correlation-Id")).containsExactly(id);
        assertThat(door.service(PLAN)
                        .askedOnce("/v1/plans/correlated")
                        .headers()
                        .get("X-Correlation-Id"))
                .containsExactly(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-2-3-4-5", "not a uuid", "00000000-0000-0000-0000-00000000000x"})
    void another_correlation_id_is_replaced(String id) {
        var answer = door.anna().with("X-Correlation-Id", id).get("/v1/plans/anything");

        assertThat(answer.header("X-Correlation-Id")).isNotEqualTo(id).satisfies(UUID::fromString);
    }

    @Test
    void a_refused_request_has_a_correlation_id_too() {
        assertThat(door.stranger().get("/v1/plans").header("X-Correlation-Id")).satisfies(UUID::fromString);
    }

    @Test
    void a_cookie_goes_no_further() {
        door.anna().with("Cookie", "session=1").get("/v1/plans/cookie");

        assertThat(door.service(PLAN).askedOnce("/v1/plans/cookie").headers().get("Cookie"))
                .isNull();
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
    void no_other_site_may_read_an_answer() {
        var answer = door.anna().with("Origin", "https://elsewhere.example").get("/v1/plans");

        assertThat(answer.headers().map().keySet())
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control-"));
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
