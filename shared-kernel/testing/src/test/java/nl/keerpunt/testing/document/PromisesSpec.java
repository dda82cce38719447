package nl.keerpunt.testing.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Every way in which an answer can break its document is found, and what keeps it is not called broken. */
class PromisesSpec {

    private static final String DOCUMENT = """
            {"openapi": "3.1.0", "servers": [{"url": "/v1"}],
             "paths": {
               "/notes/{id}": {
                 "parameters": [],
                 "get": {"responses": {
                   "200": {"headers": {"API-Version": {"required": true, "schema": {"type": "string"}},
                                       "Limit": {"schema": {"type": "integer"}}},
                           "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Note"}},
                                       "application/pdf": {"schema": {"type": "string", "format": "binary"}}}},
                   "404": {"$ref": "#/components/responses/Refused"}}}},
               "/notes/latest": {"get": {"responses": {"204": {}}}},
               "/notes/{id}/_close": {"post": {"responses": {
                   "201": {"content": {"application/json": {"schema": {
                     "type": "object", "properties": {"id": {"type": "string", "format": "uuid"}}}}}},
                   "4XX": {"$ref": "#/components/responses/Refused"}}}}},
             "components": {
               "responses": {"Refused": {"x-reasons": ["NOT_FOUND", "ALREADY_CLOSED"],
                 "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}}},
               "schemas": {
                 "Problem": {"type": "object", "required": ["reason"], "properties": {"reason": {"type": "string"}}},
                 "Words": {"type": "object", "properties": {"words": {"type": "string"}}},
                 "Free": {"type": "object"},
                 "Note": {"required": ["state"],
                   "allOf": [{"$ref": "#/components/schemas/Words"},
                             {"type": "object", "properties": {
                               "state": {"$ref": "#/components/schemas/State"},
                               "at": {"type": "string", "format": "date"},
                               "by": {"$ref": "#/components/schemas/Words"},
                               "beside": {"oneOf": [{"$ref": "#/components/schemas/Words"}, {"type": "null"}]},
                               "counts": {"type": "object", "additionalProperties": {"type": "integer"}},
                               "any": {"$ref": "#/components/schemas/Free"}}}]},
                 "State": {"type": "string", "enum": ["OPEN", "CLOSED"]}}}}""";

    private static final Promises PROMISES = promises(DOCUMENT);
    private static final String NOTE = "/v1/notes/1";
    private static final String JSON = "application/json";

    @Test
    void what_is_as_the_document_says_breaks_nothing() {
        assertThat(note("""
                {"words": "Een zin.", "state": "OPEN", "at": "2026-11-27", "by": {"words": "x"}, "beside": null,
                 "counts": {"a": 1}, "any": {"b": 2}}""")).isEmpty();
        assertThat(answered("POST", NOTE + "/_close?x=1", 201, JSON + ";charset=UTF-8", "{}"))
                .isEmpty();
        assertThat(answered("GET", NOTE, 404, "application/problem+json", "{\"reason\": \"NOT_FOUND\"}"))
                .isEmpty();
    }

    @Test
    void another_field_than_the_schema_names_is_found_at_every_depth() {
        assertThat(note("{\"state\": \"OPEN\", \"colour\": 1}"))
                .singleElement()
                .asString()
                .contains("colour");
        assertThat(note("{\"state\": \"OPEN\", \"by\": {\"colour\": 1}}"))
                .singleElement()
                .asString()
                .contains("$.by", "colour");
        assertThat(note("{\"state\": \"OPEN\", \"beside\": {\"colour\": 1}}"))
                .anySatisfy(each -> assertThat(each).contains("$.beside", "colour"));
        assertThat(answered("POST", NOTE + "/_close", 201, JSON, "{\"ID\": 1}"))
                .singleElement()
                .asString()
                .contains("ID");
    }

    @Test
    void a_missing_field_is_found() {
        assertThat(note("{}")).singleElement().asString().contains("GET /notes/{id}: $", "state");
    }

    @Test
    void a_value_that_is_not_of_its_type_its_enumeration_or_its_format_is_found_all_at_once() {
        assertThat(note("{\"words\": 1, \"state\": \"AJAR\", \"at\": \"gisteren\", \"counts\": {\"a\": \"x\"}}"))
                .hasSize(4)
                .anySatisfy(each -> assertThat(each).contains("$.words"))
                .anySatisfy(each -> assertThat(each).contains("$.state"))
                .anySatisfy(each -> assertThat(each).contains("$.at"))
                .anySatisfy(each -> assertThat(each).contains("$.counts.a"));
    }

    @Test
    void a_status_that_is_not_declared_is_found() {
        assertThat(answered("GET", NOTE, 418, JSON, "{}"))
                .containsExactly("GET /notes/{id}: status 418 is not among [200, 404]");
    }

    @Test
    void a_content_type_that_is_not_declared_is_found() {
        assertThat(answered("GET", NOTE, 404, JSON, "{}"))
                .containsExactly(
                        "GET /notes/{id}: content type 'application/json' is not among [application/problem+json]");
    }

    @Test
    void a_body_where_none_is_declared_is_found() {
        assertThat(answered("GET", "/v1/notes/latest", 204, JSON, "{}")).hasSize(1);
    }

    @Test
    void no_body_where_one_is_declared_is_found() {
        assertThat(answered("POST", NOTE + "/_close", 201, "", "")).containsExactly("POST /notes/{id}/_close: no body");
    }

    @Test
    void a_body_that_is_not_json_is_found() {
        assertThat(note("{")).containsExactly("GET /notes/{id}: the body is not JSON");
    }

    @Test
    void a_required_header_that_is_missing_is_found() {
        assertThat(PROMISES.brokenBy(
                        exchange("GET", 200, Map.of("Content-Type", List.of(JSON)), "{\"state\": \"OPEN\"}")))
                .containsExactly("GET /notes/{id}: header API-Version is missing");
    }

    @Test
    void a_header_that_is_not_what_its_schema_says_is_found() {
        assertThat(PROMISES.brokenBy(exchange(
                        "GET",
                        200,
                        Map.of("Content-Type", List.of(JSON), "API-Version", List.of("1"), "Limit", List.of("many")),
                        "{\"state\": \"OPEN\"}")))
                .singleElement()
                .asString()
                .contains("header Limit 'many'");
    }

    @Test
    void a_reason_that_is_not_declared_is_found() {
        assertThat(answered("GET", NOTE, 404, "application/problem+json", "{\"reason\": \"TOO_LOUD\"}"))
                .containsExactly(
                        "GET /notes/{id}: $.reason 'TOO_LOUD' is not among x-reasons [NOT_FOUND, ALREADY_CLOSED]");
    }

    @Test
    void what_has_no_path_or_no_method_can_only_be_refused() {
        var problem = "{\"reason\": \"NOT_FOUND\"}";
        assertThat(answered("GET", "/v1/colours", 404, "application/problem+json", problem))
                .isEmpty();
        assertThat(answered("DELETE", NOTE, 405, "application/problem+json", problem))
                .isEmpty();
        assertThat(answered("GET", "/v1/colours", 200, JSON, "{}")).hasSize(2);
        assertThat(answered("DELETE", NOTE, 200, JSON, "{}")).hasSize(2);
    }

    @Test
    void the_most_literal_path_is_meant() {
        assertThat(answered("GET", "/v1/notes/latest", 204, "", "")).isEmpty();
        assertThat(answered("GET", "/v1/notes/earliest", 204, "", "")).hasSize(1);
    }

    @Test
    void without_a_body_head_and_not_modified_are_as_get() {
        assertThat(answered("HEAD", NOTE, 200, JSON, "")).isEmpty();
        assertThat(answered("HEAD", NOTE, 500, "", "")).hasSize(1);
        assertThat(answered("GET", NOTE, 304, "", "")).isEmpty();
    }

    @Test
    void other_content_than_json_has_its_type_declared_and_no_more() {
        assertThat(answered("GET", NOTE, 200, "application/pdf", "%PDF")).isEmpty();
    }

    @Test
    void the_version_may_stand_in_the_paths_instead_of_the_server() {
        var old = promises(DOCUMENT.replace("\"/v1\"", "\"/\"").replace("\"/notes", "\"/v1/notes"));

        assertThat(old.brokenBy(new Exchange("GET", NOTE, 418, headers(Map.of()), "")))
                .hasSize(1);
    }

    @Test
    void what_a_gateway_could_not_describe_is_not_judged() {
        var partly = promises(DOCUMENT.replace("\"paths\"", "\"x-unavailable\": [\"budget\"], \"paths\""));

        assertThat(partly.isWhole()).isFalse();
        assertThat(partly.brokenBy(new Exchange("GET", "/v1/budgets", 200, headers(Map.of()), "{}")))
                .isEmpty();
        assertThat(partly.brokenBy(new Exchange("GET", NOTE, 418, headers(Map.of()), "")))
                .hasSize(1);
    }

    private static List<String> note(String body) {
        return answered("GET", NOTE, 200, JSON, body);
    }

    private static List<String> answered(String method, String address, int status, String type, String body) {
        return PROMISES.brokenBy(new Exchange(
                method,
                address,
                status,
                headers(
                        type.isEmpty()
                                ? Map.of("API-Version", List.of("1.0.0"))
                                : Map.of("API-Version", List.of("1.0.0"), "Content-Type", List.of(type))),
                body));
    }

    private static Exchange exchange(String method, int status, Map<String, List<String>> headers, String body) {
        return new Exchange(method, NOTE, status, headers(headers), body);
    }

    private static HttpHeaders headers(Map<String, List<String>> headers) {
        return HttpHeaders.of(headers, (_, _) -> true);
    }

    private static Promises promises(String document) {
        return Promises.of(JsonMapper.builder().build().readTree(document));
    }
}
