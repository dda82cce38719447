package nl.keerpunt.gateway.description;

import static nl.keerpunt.gateway.neighbour.Neighbour.BUDGET;
import static nl.keerpunt.gateway.neighbour.Neighbour.HOUSEHOLD;
import static nl.keerpunt.gateway.neighbour.Neighbour.PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import nl.keerpunt.gateway.neighbour.Neighbour;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class MergedDescriptionSpec {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String FILE = "/households/{id}/members/{member}/file";
    private static final String TERMS = "/glossary-terms";
    private static final String TERM = "/glossary-terms/{code}";

    private static final String PLAN_DOCUMENT = """
            {"openapi": "3.1.0",
             "tags": [{"name": "plan"}, {"name": "shared"}],
             "paths": {
               "/v1/plans/{id}": {
                 "get": {"operationId": "find", "summary": "One plan", "security": [{"own": []}],
                   "responses": {
                     "200": {"description": "It.", "content": {"application/json": {
                       "schema": {"$ref": "#/components/schemas/Plan"}}}},
                     "503": {"$ref": "#/components/responses/Away"}}},
                 "head": {"operationId": "peek", "security": [{"token": []}, {"ofAPlan": []}], "responses": {}},
                 "post": {"operationId": "agree", "responses": {
                   "500": {"description": "Ours.", "x-reasons": ["UNEXPECTED"], "content": {"application/problem+json": {
                     "schema": {"$ref": "#/components/schemas/Problem"},
                     "examples": {"UNEXPECTED": {"$ref": "#/components/examples/UNEXPECTED"}}}}}}}},
               "/internal/reset": {"post": {"operationId": "reset"}},
               "/v1/budgets": {"get": {"operationId": "notMine"}}},
             "components": {
               "securitySchemes": {"own": {"type": "http"}, "ofAPlan": {"type": "http", "scheme": "basic"}},
               "responses": {"Away": {"description": "Away: STORE_AWAY.", "x-reasons": ["STORE_AWAY"]}},
               "examples": {"UNEXPECTED": {"value": {"detail": "Of the plan."}}},
               "schemas": {
                 "Problem": {"type": "object", "properties": {
                   "reason": {"type": "string"}, "director": {"type": "string"}}},
                 "Plan": {"properties": {"period": {"$ref": "#/components/schemas/Period"},
                                         "cost": {"$ref": "#/components/schemas/Wrapped"}}},
                 "Period": {"type": "object"},
                 "Unused": {"type": "object"},
                 "Wrapped": {"items": {"$ref": "#/components/schemas/Money"}},
                 "Money": {"type": "integer"}}},
             "x-problems": {"STORE_AWAY": {"status": 503, "en": "Away.", "nl": "Weg."},
                            "NOT_FOUND": {"status": 404, "en": "No such plan.", "nl": "Geen plan."}}}
            """;

    /** As services will write it: without /v1 in the paths. */
    private static final String BUDGET_DOCUMENT = """
            {"openapi": "3.1.0",
             "tags": [{"name": "shared"}],
             "servers": [{"url": "/v1"}],
             "paths": {"/budgets/{year}": {"get": {"operationId": "find",
               "responses": {"200": {"content": {"application/json": {
                 "schema": {"$ref": "#/components/schemas/Wrapped"}}}}}}}},
             "components": {"schemas": {
               "Problem": {"type": "object", "properties": {
                 "reason": {"type": "string"}, "director": {"type": "string"}}},
               "Wrapped": {"items": {"$ref": "#/components/schemas/Money"}},
               "Period": {"type": "object"},
               "Money": {"type": "string"}}},
             "x-problems": {"STORE_AWAY": {"status": 503, "en": "Away.", "nl": "Weg."},
                            "NOT_FOUND": {"status": 404, "en": "No such budget.", "nl": "Geen budget."}}}
            """;

    private final ObjectNode merged = merge(Map.of(PLAN, PLAN_DOCUMENT, BUDGET, BUDGET_DOCUMENT));

    @Test
    void only_what_passes_the_door_is_described_below_the_servers_address() {
        assertThat(merged.path("paths").propertyNames())
                .containsExactly("/plans/{id}", "/budgets/{year}", FILE, TERMS, TERM);
        assertThat(merged.at("/servers/0/url").asString()).isEqualTo("/v1");
    }

    @Test
    void equal_components_are_shared() {
        assertThat(schemas().path("Period")).isEqualTo(json("{\"type\": \"object\"}"));
        assertThat(schemas().has("BudgetPeriod")).isFalse();
    }

    @Test
    void who_describes_a_name_otherwise_is_told_apart_and_told() {
        assertThat(schemas().path("Money").path("type").asString()).isEqualTo("integer");
        assertThat(schemas().path("BudgetMoney").path("type").asString()).isEqualTo("string");
        assertThat(reference(schemas().path("BudgetWrapped").path("items")))
                .isEqualTo("#/components/schemas/BudgetMoney");
        assertThat(merged.path("x-clashes"))
                .isEqualTo(json("[\"operations/find\", \"schemas/Money\", \"schemas/Wrapped\"]"));
    }

    @Test
    void where_nothing_clashes_nothing_is_told() {
        assertThat(merge(Map.of(PLAN, PLAN_DOCUMENT)).path("x-clashes").isEmpty())
                .isTrue();
    }

    @Test
    void problems_and_headers_are_as_the_services_describe_them() {
        assertThat(schemas().path("Problem").path("properties").propertyNames()).containsExactly("reason", "director");
        assertThat(schemas().has("GatewayProblem")).isFalse();
        assertThat(merge(Map.of()).at("/components/schemas/Problem/properties").propertyNames())
                .contains("type", "title", "status", "detail", "reason");
    }

    @Test
    void what_two_classes_of_one_service_are_called_is_told_too() {
        var clashing = PLAN_DOCUMENT.replaceFirst("\\{", "{\"x-clashes\": [\"Period\"],");

        assertThat(merge(Map.of(PLAN, clashing)).path("x-clashes")).isEqualTo(json("[\"Period\"]"));
    }

    @Test
    void what_no_operation_refers_to_is_left_out() {
        assertThat(schemas().has("Unused")).isFalse();
        assertThat(merged.at("/components/responses").has("Away"))
                .isFalse(); // Where it is answered, the door adds its own.
    }

    @Test
    void what_the_door_may_answer_stands_beside_what_the_service_says() {
        var away = answer(merged, "/plans/{id}", "get", 503);

        assertThat(away.path("x-reasons"))
                .isEqualTo(json("[\"IDENTITY_UNREACHABLE\", \"STORE_AWAY\", \"UPSTREAM_BUSY\", \"UPSTREAM_DOWN\"]"));
        assertThat(away.path("description").asString())
                .isEqualTo("Service Unavailable: IDENTITY_UNREACHABLE, STORE_AWAY, UPSTREAM_BUSY, UPSTREAM_DOWN.");
        assertThat(away.path("headers").propertyNames()).contains("API-Version", "Retry-After", "Content-Language");
        assertThat(away.at("/content/application~1problem+json/examples/UPSTREAM_DOWN/$ref")
                        .asString())
                .isEqualTo("#/components/examples/UPSTREAM_DOWN");
    }

    @Test
    void what_a_body_may_be_refused_for_is_said_where_one_is_sent() {
        var post = merged.at("/paths/~1plans~1{id}/post/responses");

        assertThat(post.propertyNames())
                .containsExactly("400", "401", "403", "408", "413", "415", "429", "500", "502", "503", "504");
        assertThat(operation("/plans/{id}").path("responses").propertyNames()).doesNotContain("408", "413", "415");
    }

    @Test
    void what_several_operations_answer_alike_stands_once() {
        assertThat(reference(operation("/plans/{id}").at("/responses/502")))
                .isEqualTo("#/components/responses/Problem502")
                .isEqualTo(reference(operation("/budgets/{year}").at("/responses/502")));
        assertThat(answer(merged, "/budgets/{year}", "get", 502).path("x-reasons"))
                .isEqualTo(json("[\"UPSTREAM_BROKE_OFF\"]"));
        assertThat(operation("/plans/{id}").at("/responses/503").has("$ref"))
                .as("another than the others")
                .isFalse();
    }

    @Test
    void the_sentence_of_the_service_is_its_example() {
        var failed = answer(merged, "/plans/{id}", "post", 500);

        assertThat(failed.path("x-reasons")).isEqualTo(json("[\"UNEXPECTED\"]"));
        assertThat(failed.at("/content/application~1problem+json/examples/UNEXPECTED/$ref")
                        .asString())
                .isEqualTo("#/components/examples/UNEXPECTED");
        assertThat(merged.at("/components/examples/UNEXPECTED/value/detail").asString())
                .isEqualTo("Of the plan.");
        assertThat(merged.at("/components/examples/GatewayUNEXPECTED/value/type")
                        .asString())
                .isEqualTo("/problems/UNEXPECTED");
    }

    @Test
    void a_reason_that_two_explain_in_other_words_has_both() {
        assertThat(merged.at("/x-problems/STORE_AWAY/0/services")).isEqualTo(json("[\"plan\", \"budget\"]"));
        assertThat(merged.at("/x-problems/NOT_FOUND")).isEqualTo(json("""
                        [{"services": ["plan"], "status": 404, "en": "No such plan.", "nl": "Geen plan."},
                         {"services": ["budget"], "status": 404, "en": "No such budget.", "nl": "Geen budget."},
                         {"services": ["gateway"], "status": 404, "en": "There is no such thing here. Check the address.",
                          "nl": "Dit bestaat hier niet. Controleer het adres."}]
                        """));
        assertThat(merged.at("/x-problems/METHOD_NOT_ALLOWED/0/nl").asString()).isEqualTo("Dit kan hier: GET, HEAD.");
    }

    @Test
    void what_household_refuses_of_a_file_the_file_is_refused_for_too() {
        var whole = merge(Map.of(HOUSEHOLD, """
                {"paths": {"/household/households/{id}/members/{member}/file": {"get": {
                  "operationId": "getHouseholdFilePart", "responses": {
                    "200": {"description": "A part."},
                    "404": {"description": "None.", "x-reasons": ["NOT_FOUND"]}}}}}}
                """));

        assertThat(answer(whole, FILE, "get", 404).path("x-reasons")).isEqualTo(json("[\"NOT_FOUND\"]"));
        assertThat(answer(whole, FILE, "get", 200).path("description").asString())
                .startsWith("The file");
        assertThat(answer(whole, FILE, "get", 503).path("x-reasons").toString())
                .contains("FILE_BUSY")
                .doesNotContain("UPSTREAM");
        assertThat(whole.findValues("x-passes-on")).isEmpty();
    }

    @Test
    void what_the_gateway_refuses_in_one_operation_is_said_there_and_in_no_other() {
        assertThat(answer(merged, TERM, "get", 404).path("x-reasons")).isEqualTo(json("[\"NOT_FOUND\"]"));
        assertThat(operation(TERMS).path("responses").propertyNames())
                .contains("304", "406")
                .doesNotContain("404", "409");
        assertThat(answer(merged, TERMS, "get", 503).path("x-reasons").toString())
                .doesNotContain("FILE_BUSY")
                .doesNotContain("UPSTREAM");
        assertThat(answer(merged, FILE, "get", 409).path("x-reasons")).isEqualTo(json("[\"FILE_TOO_LONG\"]"));
        assertThat(merged.findValues("x-own-reasons")).isEmpty();
    }

    @Test
    void every_reference_leads_somewhere() {
        var references = merged.findValues("$ref").stream()
                .map(JsonNode::asString)
                .distinct()
                .toList();

        assertThat(references)
                .hasSizeGreaterThan(4)
                .allSatisfy(reference -> assertThat(
                                merged.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @Test
    void operations_of_one_name_are_told_apart() {
        assertThat(operation("/plans/{id}").path("operationId").asString()).isEqualTo("find");
        assertThat(operation("/budgets/{year}").path("operationId").asString()).isEqualTo("budgetFind");
    }

    @Test
    void one_rule_of_access_holds_for_all() {
        assertThat(operation("/plans/{id}").has("security")).isFalse();
        assertThat(merged.path("security")).isEqualTo(json("[{\"token\": []}]"));
        assertThat(merged.path("components").path("securitySchemes").propertyNames())
                .containsExactly("token", "ofAPlan");
    }

    @Test
    void an_operation_that_takes_a_key_beside_the_token_says_so_and_the_whole_what_it_is() {
        assertThat(merged.at("/paths/~1plans~1{id}/head/security"))
                .isEqualTo(json("[{\"token\": []}, {\"ofAPlan\": []}]"));
        assertThat(merged.at("/components/securitySchemes/ofAPlan/scheme").asString())
                .isEqualTo("basic");
    }

    @Test
    void a_tag_is_listed_once() {
        assertThat(merged.path("tags").valueStream().map(tag -> tag.path("name").asString()))
                .containsExactly("plan", "shared", "PersonsFiles", "Glossary");
    }

    @Test
    void who_does_not_answer_is_named() {
        assertThat(merged.path("x-unavailable")).isEqualTo(json("[\"household\", \"provider\"]"));
    }

    private JsonNode schemas() {
        return merged.path("components").path("schemas");
    }

    private JsonNode operation(String path) {
        return merged.path("paths").path(path).path("get");
    }

    private static JsonNode answer(JsonNode merged, String path, String method, int status) {
        var answer =
                merged.path("paths").path(path).path(method).path("responses").path(Integer.toString(status));
        return answer.has("$ref") ? merged.at(reference(answer).substring(1)) : answer;
    }

    private static String reference(JsonNode node) {
        return node.path("$ref").asString();
    }

    private static ObjectNode merge(Map<Neighbour, String> texts) {
        var documents = new TreeMap<Neighbour, ObjectNode>();
        texts.forEach((neighbour, text) -> documents.put(neighbour, (ObjectNode) json(text)));
        return new MergedDescription(documents).document();
    }

    private static JsonNode json(String text) {
        return JSON.readTree(text);
    }
}
