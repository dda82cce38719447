package nl.keerpunt.gateway.description;

import static nl.keerpunt.gateway.neighbour.Neighbour.BUDGET;
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

    private static final String PLAN_DOCUMENT = """
            {"openapi": "3.1.0",
             "tags": [{"name": "plan"}, {"name": "shared"}],
             "paths": {
               "/v1/plans/{id}": {"get": {"operationId": "find", "summary": "One plan",
                 "security": [{"own": []}],
                 "responses": {"200": {"content": {"application/json": {
                   "schema": {"$ref": "#/components/schemas/Plan"}}}}}}},
               "/internal/reset": {"post": {"operationId": "reset"}},
               "/v1/budgets": {"get": {"operationId": "notMine"}}},
             "components": {
               "securitySchemes": {"own": {"type": "http"}},
               "schemas": {
                 "Plan": {"properties": {"period": {"$ref": "#/components/schemas/Period"},
                                         "cost": {"$ref": "#/components/schemas/Money"}}},
                 "Period": {"type": "object"},
                 "Wrapped": {"items": {"$ref": "#/components/schemas/Money"}},
                 "Money": {"type": "integer"}}}}
            """;

    private static final String BUDGET_DOCUMENT = """
            {"openapi": "3.1.0",
             "tags": [{"name": "shared"}],
             "paths": {"/v1/budgets/{year}": {"get": {"operationId": "find",
               "responses": {"200": {"content": {"application/json": {
                 "schema": {"$ref": "#/components/schemas/Wrapped"}}}}}}}},
             "components": {"schemas": {
               "Wrapped": {"items": {"$ref": "#/components/schemas/Money"}},
               "Period": {"type": "object"},
               "Money": {"type": "string"}}}}
            """;

    private final ObjectNode merged = merge(Map.of(PLAN, PLAN_DOCUMENT, BUDGET, BUDGET_DOCUMENT));

    @Test
    void only_what_passes_the_door_is_described() {
        assertThat(merged.path("paths").propertyNames()).containsExactly("/v1/plans/{id}", "/v1/budgets/{year}");
    }

    @Test
    void equal_components_are_shared() {
        assertThat(schemas().path("Period")).isEqualTo(json("{\"type\": \"object\"}"));
        assertThat(schemas().has("plan_Period")).isFalse();
    }

    @Test
    void components_that_differ_get_the_name_of_their_service() {
        assertThat(schemas().path("plan_Money").path("type").asString()).isEqualTo("integer");
        assertThat(schemas().path("budget_Money").path("type").asString()).isEqualTo("string");
        assertThat(schemas().has("Money")).isFalse();
    }

    @Test
    void components_that_differ_only_in_what_they_refer_to_are_told_apart() {
        assertThat(reference(schemas().path("plan_Wrapped").path("items")))
                .isEqualTo("#/components/schemas/plan_Money");
        assertThat(reference(schemas().path("budget_Wrapped").path("items")))
                .isEqualTo("#/components/schemas/budget_Money");
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
        assertThat(operation("/v1/plans/{id}").path("operationId").asString()).isEqualTo("plan_find");
        assertThat(operation("/v1/budgets/{year}").path("operationId").asString())
                .isEqualTo("budget_find");
    }

    @Test
    void one_rule_of_access_holds_for_all() {
        assertThat(operation("/v1/plans/{id}").has("security")).isFalse();
        assertThat(merged.path("security")).isEqualTo(json("[{\"token\": []}]"));
        assertThat(merged.path("components").path("securitySchemes").propertyNames())
                .containsExactly("token");
    }

    @Test
    void a_tag_is_listed_once() {
        assertThat(merged.path("tags").valueStream().map(tag -> tag.path("name").asString()))
                .containsExactly("plan", "shared");
    }

    @Test
    void who_does_not_answer_is_named() {
        assertThat(merged.path("x-unavailable")).isEqualTo(json("[\"household\", \"provider\"]"));
    }

    @Test
    void the_page_lists_each_operation_under_its_service_and_escapes_what_it_shows() {
        merged.withObject("/paths/~1v1~1plans~1{id}/get").put("summary", "<script>");

        assertThat(new DescriptionPage(merged).html())
                .containsSubsequence("household-service", "Unavailable now.", "plan-service", "GET /v1/plans/{id}")
                .contains("&lt;script&gt;", "href=\"/openapi.json\"")
                .doesNotContain("<script");
    }

    private JsonNode schemas() {
        return merged.path("components").path("schemas");
    }

    private JsonNode operation(String path) {
        return merged.path("paths").path(path).path("get");
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
