package nl.keerpunt.gateway.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.keerpunt.gateway.DoorUnderTest;
import nl.keerpunt.gateway.Wire;
import nl.keerpunt.gateway.neighbour.Neighbour;
import nl.keerpunt.testing.http.Http.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which methods the door answers to, and how (RFC 9110, section 9). */
class MethodsTest {

    private static DoorUnderTest door;

    @BeforeAll
    static void open() {
        door = DoorUnderTest.open();
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/problems",
                "/problems/NO_TOKEN",
                "/openapi.json",
                "/asyncapi.json",
                "/health",
                "/v1/plans/head",
                "/v1/glossary-terms",
                "/v1/glossary-terms/plan",
                "/v1/unknown",
                "/health/"
            })
    void head_is_get_without_a_body(String path) {
        var get = door.anna().get(path);
        var head = door.anna().send("HEAD", path, null);

        assertThat(head.status()).isEqualTo(get.status());
        assertThat(headers(get)).containsAllEntriesOf(headers(head));
        assertThat(head.text()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/operations",
                "/messages",
                "/first-steps",
                "/guide",
                "/compatibility",
                "/problems",
                "/openapi.json",
                "/asyncapi.json",
                "/v1/openapi.json",
                "/health"
            })
    void a_stranger_may_ask_head_of_a_public_door(String path) {
        assertThat(door.stranger().send("HEAD", path, null).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void another_method_of_a_public_door_is_told_which_are_allowed(String method) {
        var answer = door.stranger().send(method, "/health", "{}");

        problem(answer, 405, "METHOD_NOT_ALLOWED");
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/problems/NO_TOKEN", "/openapi.json", "/reference/page.css", "/health"})
    void the_methods_of_a_public_door_can_be_asked_by_another_site_too(String path) {
        var page = door.stranger();
        var otherSite = page.with("Origin", "http://elsewhere.example").with("Access-Control-Request-Method", "POST");

        for (var asked : List.of(page, otherSite)) {
            assertThat(asked.send("OPTIONS", path, null).header("Allow")).isEqualTo("GET,HEAD,OPTIONS");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE", "PATCH", "OPTIONS"})
    void which_methods_are_allowed_behind_the_door_is_the_services_to_say(String method) {
        door.service(Neighbour.PLAN).answer("/v1/plans/only", exchange -> {
            exchange.getResponseHeaders().set("Allow", "GET, HEAD");
            exchange.sendResponseHeaders(405, -1);
            exchange.close();
        });

        var answer = door.anna().send(method, "/v1/plans/only", null);

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.headers().allValues("Allow")).containsExactly("GET, HEAD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "FOO", "CONNECT", "get"})
    void a_method_that_nobody_here_knows_is_a_problem_whatever_the_path(String method) throws IOException {
        for (var path : new String[] {"/v1/plans/any", "/health", "/v1/unknown"}) {
            var answer = new Wire(door).answerTo(method, path);

            assertThat(Wire.status(answer)).as(answer).isEqualTo(400);
            assertThat(Wire.header(answer, "Content-Type")).contains("application/problem+json");
            assertThat(answer).contains("\"reason\":\"UNREADABLE_REQUEST\"");
            assertThat(Wire.header(answer, "Allow")).isEmpty();
        }
    }

    private static void problem(Answer answer, int status, String reason) {
        assertThat(answer.reason()).as(answer.text()).isEqualTo(reason);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
    }

    private static Map<String, Object> headers(Answer answer) {
        var headers = new TreeMap<String, Object>(answer.headers().map());
        headers.remove("x-correlation-id");
        headers.remove("date");
        headers.remove("content-length"); // RFC 9110, section 8.6: a service may leave it out.
        return headers;
    }
}
