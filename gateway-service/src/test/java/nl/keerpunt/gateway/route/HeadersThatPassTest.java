package nl.keerpunt.gateway.route;

import static nl.keerpunt.gateway.neighbour.Neighbour.PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.keerpunt.gateway.DoorUnderTest;
import nl.keerpunt.gateway.StandIn;
import nl.keerpunt.gateway.Wire;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersThatPassTest {

    private static DoorUnderTest door;

    @BeforeAll
    static void open() {
        door = DoorUnderTest.open();
    }

    @AfterAll
    static void close() {
        door.close();
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

    @Test
    void no_other_site_may_read_an_answer() {
        var answer = door.anna().with("Origin", "https://elsewhere.example").get("/v1/plans");

        assertThat(answer.headers().map().keySet())
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control-"));
    }
}
