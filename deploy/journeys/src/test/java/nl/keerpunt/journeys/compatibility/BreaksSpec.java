package nl.keerpunt.journeys.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What takes something back is found and named; what only adds is not. */
class BreaksSpec {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String RELEASED = """
            {"openapi": "3.1.0", "info": {"title": "Notes", "version": "1.0.0"}, "servers": [{"url": "/v1"}],
             "paths": {"/notes": {
               "get": {"operationId": "listNotes", "x-roles": ["ACCESS"], "tags": ["Notes"], "responses": {
                 "200": {"description": "x", "headers": {"ETag": {"schema": {"type": "string"}}}, "content": {
                   "application/json": {"schema": {"type": "array", "items": {"$ref": "#/components/schemas/Note"}}}}}}},
               "post": {"operationId": "writeNote",
                 "parameters": [{"name": "by", "in": "query", "schema": {"$ref": "#/components/schemas/By"}}],
                 "requestBody": {"required": true, "content": {
                   "application/json": {"schema": {"$ref": "#/components/schemas/WriteNote"}}}},
                 "responses": {
                   "201": {"description": "x", "content": {
                     "application/json": {"schema": {"$ref": "#/components/schemas/Note"}}}},
                   "409": {"description": "x", "x-reasons": ["CLOSED"]}}}}},
             "components": {"schemas": {
               "By": {"type": "string", "enum": ["DAY", "MONTH"]},
               "State": {"type": "string", "enum": ["OPEN", "CLOSED"]},
               "WriteNote": {"type": "object", "required": ["words"], "properties": {
                 "words": {"type": "string", "maxLength": 10},
                 "by": {"$ref": "#/components/schemas/By"},
                 "times": {"type": "integer", "exclusiveMinimum": 0}}},
               "Note": {"type": "object", "required": ["state"], "properties": {
                 "words": {"type": "string", "maxLength": 10},
                 "on": {"type": "string", "format": "date"},
                 "beside": {"$ref": "#/components/schemas/Beside"},
                 "state": {"$ref": "#/components/schemas/State"}}},
               "Beside": {"type": "object", "properties": {"remark": {"type": "string"}}}}}}""";

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /paths/~1notes/get | | GET /notes is gone
            /paths/~1notes/get/operationId | "allNotes" | GET /notes: its operationid is not what it was
            /paths/~1notes/get/x-roles/0 | "DIRECTOR" | GET /v1/notes: role ACCESS is gone
            /paths/~1notes/get/tags/0 | "Letters" | GET /v1/notes: tag Notes is gone
            /paths/~1notes/get/responses/200/headers | {} | GET /notes answer: its headers is not what it was
            /paths/~1notes/post/parameters | [] | POST /notes: its parameters is not what it was
            /paths/~1notes/post/responses/409/x-reasons/0 | "SHUT" | reason CLOSED is gone
            /servers/0/url | "/v2" | server /v1 is gone
            /components/schemas/Note/properties/words | | .words is gone
            /components/schemas/Beside/properties/remark | | GET /notes answer[].beside.remark is gone
            /components/schemas/Note/properties/on/format | "date-time" | answer.on: its schema is not what it was
            /components/schemas/Note/properties/on | {"type": "integer"} | answer.on: its schema is not what it was
            /components/schemas/Note/required | [] | answer: its required is not what it was
            /components/schemas/WriteNote/required/1 | "by" | POST /notes request: its required is not what it was
            /components/schemas/WriteNote/properties/times | | POST /notes request.times is gone
            /components/schemas/WriteNote/properties/words/maxLength | 5 | POST /notes request.words: its maxlength is not what it was
            /components/schemas/WriteNote/properties/times/exclusiveMinimum | 1 | POST /notes request.times: its numericrange is not what it was
            /components/schemas/By/enum | ["DAY"] | POST /notes by: its enum is not what it was
            """)
    void what_is_taken_back_breaks(String place, String value, String told) {
        assertThat(Breaks.between(JSON.readTree(RELEASED), changed(place, value)))
                .anySatisfy(each -> assertThat(each).contains(told));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /paths/~1notes/delete | {"operationId": "dropNotes", "responses": {"204": {"description": "x"}}}
            /paths/~1notes/get/summary | "All of them."
            /paths/~1notes/get/deprecated | true
            /paths/~1notes/get/x-roles/1 | "DIRECTOR"
            /paths/~1notes/get/responses/200/headers/ETag/required | true
            /paths/~1notes/post/parameters/1 | {"name": "limit", "in": "query", "schema": {"type": "integer"}}
            /paths/~1notes/post/responses/409/x-reasons/1 | "SHUT"
            /paths/~1notes/post/responses/412 | {"description": "x", "x-reasons": ["STALE_VERSION"]}
            /components/schemas/WriteNote/properties/colour | {"type": "string"}
            /components/schemas/WriteNote/properties/words/maxLength | 20
            /components/schemas/WriteNote/required | []
            /components/schemas/By/enum/2 | "YEAR"
            /components/schemas/Note/properties/colour | {"type": "string"}
            /components/schemas/Note/properties/words/maxLength | 20
            /components/schemas/Note/required/1 | "words"
            /components/schemas/State/enum/2 | "SHUT"
            /components/schemas/Colour | {"type": "string"}
            """)
    void what_is_added_does_not(String place, String value) {
        assertThat(Breaks.between(JSON.readTree(RELEASED), changed(place, value)))
                .isEqualTo(List.of());
    }

    @Test
    void words_are_no_promise_but_fields_that_are_called_so_are() {
        var document = JSON.readTree("""
                {"info": {"description": "x"}, "components": {"examples": {"x": {}}, "schemas": {
                  "Note": {"description": "A note.", "properties": {"description": {"type": "string", "example": "x"}}}}}}""");

        assertThat(Promised.written(document)).isEqualTo("""
                {
                  "info": {},
                  "components": {
                    "schemas": {
                      "Note": {"properties":{"description":{"type":"string"}}}
                    }
                  }
                }
                """);
    }

    /** An index beyond the end adds to a list. */
    private static JsonNode changed(String place, String value) {
        var document = JSON.readTree(RELEASED);
        var pointer = JsonPointer.compile(place);
        var last = pointer.last();
        switch (document.at(pointer.head())) {
            case ArrayNode list
            when last.getMatchingIndex() < list.size() -> list.set(last.getMatchingIndex(), JSON.readTree(value));
            case ArrayNode list -> list.add(JSON.readTree(value));
            case ObjectNode object when value == null -> object.remove(last.getMatchingProperty());
            case ObjectNode object -> object.set(last.getMatchingProperty(), JSON.readTree(value));
            default -> throw new IllegalArgumentException(place);
        }
        return document;
    }
}
