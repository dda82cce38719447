package nl.keerpunt.gateway.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import nl.keerpunt.gateway.DoorUnderTest;
import nl.keerpunt.gateway.StandIn;
import nl.keerpunt.gateway.Wire;
import nl.keerpunt.gateway.neighbour.Neighbour;
import nl.keerpunt.testing.http.Http.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The manners of HTTP that are the door's own (RFC 9110). */
class MannersTest {

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
    @ValueSource(strings = {"/", "/problems/TOKEN_REFUSED", "/openapi.json", "/health"})
    void what_is_for_everybody_is_for_who_has_a_bad_token_too(String path) {
        assertThat(door.stranger().as("no.token.atall").get(path).status()).isEqualTo(200);
    }

    @Test
    void a_problem_names_the_address_that_was_asked_and_nothing_that_is_none() throws IOException {
        var unknown = door.anna().get("/v1/un%20known?day=2026-03-01");

        assertThat(unknown.json().path("instance").asString()).isEqualTo("/v1/un%20known");
        for (var path : new String[] {"//elsewhere.example", "/v1/<b>", "*"}) {
            assertThat(new Wire(door).answerTo("GET", path)).as(path).doesNotContain("instance");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health/", "/openapi.json/", "/v1", "/v1/", "/v1/unknown/", "/unknown", "/v1/household/"})
    void an_unknown_path_is_unknown_with_a_slash_too(String path) {
        problem(door.anna().get(path), 404, "UNKNOWN_PATH");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/plans/", "/v1/plans/7/"})
    void a_slash_at_the_end_goes_on_to_the_service(String path) {
        door.anna().get(path);

        assertThat(door.service(Neighbour.PLAN).asked(path)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/openapi.json"})
    void what_is_json_alone_cannot_be_had_otherwise(String path) {
        for (var accept : new String[] {"text/plain", "application/yaml", "image/*", "nonsense"}) {
            problem(door.stranger().with("Accept", accept).get(path), 406, "NOT_ACCEPTABLE");
        }
        for (var accept : new String[] {"*/*", "application/*", "text/plain, application/json;q=0.1"}) {
            assertThat(door.stranger().with("Accept", accept).get(path).status())
                    .as(accept)
                    .isEqualTo(200);
        }
    }

    /** NL GOV API Design Rules: version-header. The stand-in says no version; a real service says its own. */
    @ParameterizedTest
    @ValueSource(strings = {"/v1/plans/any", "/v1/unknown", "/v1/openapi.json", "/v1/households/1/members/2/file"})
    void every_answer_of_the_api_says_its_version(String path) {
        assertThat(door.anna().get(path).headers().allValues("API-Version")).containsExactly("1.0.0");
        assertThat(door.stranger().get(path).headers().allValues("API-Version")).containsExactly("1.0.0");
    }

    @Test
    void the_version_that_a_service_says_is_passed_on() {
        door.service(Neighbour.PLAN).answer("/v1/plans/newer", exchange -> {
            exchange.getResponseHeaders().set("API-Version", "1.7.0");
            StandIn.reply(exchange, 200, "{}");
        });

        assertThat(door.anna().get("/v1/plans/newer").headers().allValues("API-Version"))
                .containsExactly("1.7.0");
    }

    @Test
    void the_page_is_a_page_alone() {
        problem(door.stranger().with("Accept", "application/json").get("/"), 406, "NOT_ACCEPTABLE");
    }

    @Test
    void what_a_service_accepts_is_for_the_service_to_say() {
        door.anna().with("Accept", "text/plain").get("/v1/plans/accepting");

        assertThat(door.service(Neighbour.PLAN)
                        .askedOnce("/v1/plans/accepting")
                        .headers()
                        .get("Accept"))
                .containsExactly("text/plain");
    }

    @Test
    void a_problem_speaks_the_language_of_its_reader() {
        var dutch = door.anna().with("Accept-Language", "nl-NL, en;q=0.5").get("/v1/unknown");
        var english = door.anna().with("Accept-Language", "de").get("/v1/unknown");

        assertThat(dutch.json().path("detail").asString()).startsWith("Er is geen dienst");
        assertThat(dutch.header("Content-Language")).isEqualTo("nl");
        assertThat(english.json().path("detail").asString()).startsWith("No service");
        assertThat(english.header("Content-Language")).isEqualTo("en");
        assertThat(dutch.headers().allValues("Vary")).containsExactly("Accept-Language");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\r\nAccept-Language: "})
    void however_many_languages_a_caller_names_the_best_of_ours_is_found(String separator) throws IOException {
        var many = "Accept-Language: nl" + (separator + "fr").repeat(80);
        var wire = new Wire(door);

        assertThat(wire.answerTo("GET", "/v1/unknown", many))
                .contains("\"reason\":\"UNKNOWN_PATH\"", "Content-Language: nl");
        assertThat(Wire.status(wire.answerTo("GET", "/v1/plans/languages", many)))
                .isEqualTo(200);
        assertThat(wire.answerTo("GET /v1/plans HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + many + "\r\n\r\n"))
                .contains("\"reason\":\"NO_TOKEN\"", "Content-Language: nl");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a=1&status=%ff",
                "status=%c3%28",
                "status=%",
                "status=%zz",
                "status=%e0%80",
                "status=a%2",
                "status=%ed%a0%80"
            })
    void a_question_that_is_no_text_is_told_by_its_key(String query) throws IOException {
        var answer = new Wire(door).answerTo("GET", "/v1/plans/broken?" + query);

        assertThat(Wire.status(answer)).isEqualTo(400);
        assertThat(answer)
                .contains("\"reason\":\"BAD_INPUT\"", "\"errors\":[{\"field\":\"status\",\"reason\":\"MALFORMED\"")
                .doesNotContain("\"field\":\"a\"");
        assertThat(door.service(Neighbour.PLAN).asked("/v1/plans/broken")).isEmpty();
    }

    @Test
    void a_key_that_is_no_text_is_told_too() throws IOException {
        var answer = new Wire(door).answerTo("GET", "/v1/plans/broken?%ff=1");

        assertThat(Wire.status(answer)).isEqualTo(400);
        assertThat(answer).contains("\"errors\":[{\"field\":\"?\",\"reason\":\"MALFORMED\"");
    }

    /** What a field may hold is the service's to say, so that it can name the field. */
    @ParameterizedTest
    @ValueSource(strings = {"status=%00", "status=a%0ab", "status=%f0%9f%8f%a0&status=%C3%A9", "a=1;b=2", "a=1&&b=%26"})
    void a_strange_question_that_is_text_arrives_as_it_was_meant(String query) throws IOException {
        var target = "/v1/plans/strange?" + query;

        assertThat(Wire.status(new Wire(door).answerTo("GET", target))).isEqualTo(200);

        assertThat(door.service(Neighbour.PLAN).asked().stream()
                        .map(asked -> URI.create(asked.path()).getQuery()))
                .contains(URI.create(target).getQuery().replace("&&", "&"));
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
