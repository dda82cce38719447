package nl.keerpunt.gateway.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import nl.keerpunt.gateway.DoorUnderTest;
import nl.keerpunt.gateway.neighbour.Neighbour;
import nl.keerpunt.testing.http.Http.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages, as the browser of a stranger gets them. */
class ReferenceTest {

    private static final Pattern LED_TO = Pattern.compile("(?:src|href)=\"([^\"#?]*)");
    private static final String PEOPLE = "http://localhost:8090/people";

    private static DoorUnderTest door;

    @BeforeAll
    static void open() {
        door = DoorUnderTest.open("--KEERPUNT_LOCAL_PEOPLE=" + PEOPLE);
        door.service(Neighbour.BUDGET).answer("/asyncapi.json", 500, "{}");
        door.service(Neighbour.PLAN).answer("/asyncapi.json", 200, """
                {"channels": {"plan": {"address": "keerpunt.plan.v1", "x-service": "plan", "messages": {"PlanClosed": {
                   "name": "plan-closed", "summary": "The plan <is> closed (afgesloten).",
                   "headers": {"properties": {"ce_type": {"type": "string", "const": "plan-closed"}}},
                   "payload": {"$ref": "#/components/schemas/PlanClosed"},
                   "examples": [{"payload": {"law": "WMO"}}]}}}},
                 "operations": {
                   "planTells": {"action": "send", "channel": {"$ref": "#/channels/plan"}, "x-service": "plan"},
                   "budgetHearsPlan": {"action": "receive", "channel": {"$ref": "#/channels/plan"}, "x-service": "budget",
                     "messages": [{"$ref": "#/channels/plan/messages/PlanClosed"}]}},
                 "components": {"schemas": {
                   "PlanClosed": {"type": "object", "properties": {
                     "law": {"description": "The law (wet).", "anyOf": [{"$ref": "#/components/schemas/Law"}, {"type": "null"}]}}},
                   "Law": {"type": "string", "enum": ["WMO"],
                     "x-enum-descriptions": ["Social support (maatschappelijke ondersteuning)."]}}}}
                """);
        door.service(Neighbour.PLAN).answer("/openapi.json", 200, """
                {"paths": {"/plans": {"post": {"operationId": "draftPlan", "summary": "Draft a plan (plan)", "responses": {
                   "409": {"description": "Conflict.", "x-reasons": ["ALREADY_PLANNED"]}}}}},
                 "components": {"schemas": {"Problem": {"type": "object", "properties": {
                   "reason": {"type": "string"},
                   "plan": {"description": "With ALREADY_PLANNED: the plan that there is (plan)."},
                   "day": {"description": "With NOT_PLANNED: the day (dag)."}}}}},
                 "x-problems": {"ALREADY_PLANNED": {"status": 409, "en": "There is <a> plan: {0}.", "nl": "Er is een plan: {0}."},
                                "NOT_HEARD_OF_YET": {"status": 409, "en": "Not yet.", "nl": "Nog niet."},
                                "UNEXPECTED": {"status": 500, "en": "The plan failed.", "nl": "Het plan faalde."}}}
                """);
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/first-steps",
                "/guide",
                "/compatibility",
                "/messages",
                "/operations",
                "/problems",
                "/problems/NO_TOKEN",
                "/problems/NO_SUCH"
            })
    void a_page_has_no_script_and_is_shown_within_no_other(String path) {
        var page = door.stranger().get(path);

        assertThat(page.header("Content-Type")).isEqualToIgnoringCase("text/html;charset=utf-8");
        assertThat(page.header("API-Version")).isEqualTo("1.0.0");
        assertThat(page.headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; style-src 'self'; img-src 'self'; frame-ancestors 'none'; "
                        + "base-uri 'none'; form-action 'none'");
        assertThat(page.text()).doesNotContain("style=", "<style", "<script").contains("<html lang=\"en\">");
    }

    @Test
    void the_reference_runs_our_scripts_alone_and_asks_besides_us_the_local_issuer() {
        var page = door.stranger().get("/");

        assertThat(page.headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                        + "connect-src 'self' http://localhost:8090; frame-ancestors 'none'; base-uri 'none'; "
                        + "form-action 'none'");
        assertThat(page.text())
                .contains("data-people=\"" + PEOPLE + "\"", "<noscript>", "href=\"/operations\"")
                .doesNotContain("style=", "<style", "id=\"token\"");
    }

    @Test
    void of_each_message_stands_who_tells_it_who_hears_it_and_what_is_in_it() {
        var page = door.stranger().get("/messages").text();

        assertThat(page)
                .contains(
                        "<h2 id=\"plan\"><code>keerpunt.plan.v1</code></h2>",
                        "Told by plan-service; heard by budget.",
                        "<h3 id=\"plan.PlanClosed\">PlanClosed</h3>",
                        "The plan &lt;is&gt; closed (afgesloten).",
                        "<code>law</code></th><td><a href=\"#Law\">Law</a> or null </td>",
                        "<th scope=\"row\"><code>WMO</code></th><td>Social support (maatschappelijke "
                                + "ondersteuning).</td>",
                        "&quot;law&quot; : &quot;WMO&quot;",
                        "Unavailable now, and left out: budget.")
                .doesNotContain("<is>");
    }

    @Test
    void where_no_people_are_known_a_token_is_pasted_and_nobody_else_is_asked() {
        try (var elsewhere = DoorUnderTest.open("--KEERPUNT_GATEWAY_ADDRESS=https://keerpunt.example.org")) {
            var page = elsewhere.stranger().get("/");

            assertThat(page.header("Content-Security-Policy")).contains("connect-src 'self';");
            assertThat(page.text()).contains("id=\"token\"").doesNotContain("data-people");
            assertThat(elsewhere.stranger().get("/first-steps").text())
                    .contains("a token of " + elsewhere.identity().issuer(), "door=https://keerpunt.example.org;")
                    .doesNotContain("-demo");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/first-steps",
                "/guide",
                "/compatibility",
                "/messages",
                "/operations",
                "/problems",
                "/problems/ALREADY_PLANNED",
                "/problems/NO"
            })
    void all_that_a_page_loads_or_leads_to_at_this_door_is_there(String path) {
        assertThat(LED_TO.matcher(door.stranger().get(path).text())
                        .results()
                        .map(found -> found.group(1))
                        .filter(address -> address.startsWith("/"))
                        .distinct())
                .hasSizeGreaterThan(4)
                .allSatisfy(address -> assertThat(door.stranger().get(address).status())
                        .as(address)
                        .isIn(200, 503)); // The state of this whole is that most of it is down.
    }

    @ParameterizedTest
    @CsvSource({
        "/reference/page.css, text/css;charset=utf-8",
        "/reference/viewer.js, text/javascript;charset=utf-8",
        "/reference/icon.svg, image/svg+xml"
    })
    void our_own_files_are_asked_about_each_time_and_sent_once(String path, String type) {
        var first = door.stranger().get(path);

        assertThat(first.header("Content-Type")).isEqualToIgnoringCase(type);
        assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(again(path, first).status()).isEqualTo(304);
    }

    @Test
    void what_swagger_ui_brings_is_kept_for_good() {
        var first = door.stranger().get(Files.SWAGGER_UI + "swagger-ui-bundle.js");

        assertThat(first.header("Content-Type")).isEqualToIgnoringCase("text/javascript;charset=utf-8");
        assertThat(first.header("Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
        assertThat(first.text()).contains("SwaggerUIBundle");
        assertThat(again(Files.SWAGGER_UI + "swagger-ui-bundle.js", first).status())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/reference/nothing.css",
                "/reference/first-steps.html",
                "/reference/swagger-ui/0.0.0/swagger-ui.css",
                "/reference/swagger-ui/5.32.0/index.html",
                "/reference/swagger-ui/5.32.0/oauth2-redirect.html"
            })
    void nothing_else_is_served(String path) {
        assertThat(door.stranger().get(path).reason()).isEqualTo("UNKNOWN_PATH");
    }

    @Test
    void a_problem_is_explained_in_english_and_in_dutch_with_all_there_is_to_know() {
        var page = door.stranger().get("/problems/ALREADY_PLANNED");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .containsSubsequence(
                        "<h1>ALREADY_PLANNED</h1>",
                        "409 Conflict",
                        "<section lang=\"en\">",
                        "There is &lt;a&gt; plan: …",
                        "Not as things stand.",
                        "<section lang=\"nl\">",
                        "Er is een plan: …",
                        "Niet zoals het nu is.",
                        "<code>plan</code> the plan that there is (plan).",
                        "href=\"/operations#draftPlan\"",
                        "POST /v1/plans",
                        "href=\"/problems\"")
                .doesNotContain("<code>day</code>", "<a> plan");
    }

    @Test
    void a_reason_that_several_explain_in_other_words_has_all_of_them() {
        assertThat(door.stranger().get("/problems/UNEXPECTED").text())
                .containsSubsequence(
                        "The plan failed. <small>(plan)</small>",
                        "The cause is in the log under the correlation id. <small>(gateway)</small>",
                        "Het plan faalde. <small>(plan)</small>");
    }

    @Test
    void the_type_of_a_problem_leads_to_its_page() {
        var problem = door.stranger().get("/v1/plans");

        var page = door.stranger().get(problem.json().path("type").asString());

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("<h1>NO_TOKEN</h1>", "With another token.", "Met een ander token.");
    }

    @Test
    void a_reason_that_nobody_has_is_not_found_in_both_languages() {
        var page = door.stranger().get("/problems/Jansen");

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.text())
                .contains("No problem has this reason.", "Er is geen probleem met deze reden.", "href=\"/problems\"")
                .contains("the problems of household, provider, budget: unavailable")
                .doesNotContain("Jansen");
    }

    @Test
    void in_the_list_too_each_sentence_stands_with_those_who_say_it() {
        assertThat(door.stranger().get("/problems").text())
                .containsSubsequence(
                        "<p>The plan failed. <small>(plan)</small></p>",
                        "<p>The cause is in the log under the correlation id. <small>(gateway)</small></p>",
                        "<p>Het plan faalde. <small>(plan)</small></p>",
                        "No connection to a service was possible.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/first-steps", "/compatibility"})
    void the_address_to_send_a_token_to_is_never_what_a_request_says_of_its_host(String path) {
        var page = door.stranger()
                .with("X-Forwarded-Host", "evil.example")
                .with("X-Forwarded-Proto", "https")
                .get(path)
                .text();

        assertThat(page).contains("http://localhost:" + door.port()).doesNotContain("evil.example");
    }

    @Test
    void what_was_not_heard_of_yet_may_be_sent_again() {
        assertThat(door.stranger().get("/problems/NOT_HEARD_OF_YET").text())
                .contains("409 Conflict", "Yes: after the seconds in Retry-After.", "Ja: na het aantal seconden");
    }

    @Test
    void what_one_may_rely_on_and_the_guide_are_written_out() {
        assertThat(door.stranger().get("/compatibility").text())
                .contains("<h2>Promised (toegezegd)</h2>", "enumUnknownDefaultCase=true", "<table>", "API-Version")
                .doesNotContain("{door}", "](");
        assertThat(door.stranger().get("/guide").text())
                .contains("<h2>Words (begrippen)</h2>", "<td>huishouden</td>")
                .doesNotContain("](");
    }

    @Test
    void all_problems_are_listed_in_both_languages() {
        assertThat(door.stranger().get("/problems").text())
                .contains(
                        "<a href=\"/problems/ALREADY_PLANNED\">",
                        "<td lang=\"nl\">Er is een plan: …</td>",
                        "<a href=\"/problems/UPSTREAM_SLOW\">");
    }

    private static Answer again(String path, Answer first) {
        return door.stranger().with("If-None-Match", first.header("ETag")).get(path);
    }
}
