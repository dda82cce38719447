package nl.keerpunt.testing.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A document in which all is said has no gaps; each that is made in it is found, and nothing else. */
class DocumentGapsSpec {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String DOCUMENT = """
            {"openapi": "3.1.0", "servers": [{"url": "/v1"}],
             "info": {"title": "Notes", "description": "Notes.", "version": "1.0.0",
               "contact": {"name": "a", "email": "b", "url": "c"}, "license": {"name": "d", "url": "e"}},
             "tags": [{"name": "Notes", "description": "What is written (notities)."}],
             "paths": {"/public-notes/{id}/_close": {"post": {
               "operationId": "closeNote", "summary": "Close a note (sluiten)", "tags": ["Notes"],
               "x-roles": ["ACCESS"],
               "parameters": [
                 {"$ref": "#/components/parameters/id"},
                 {"name": "validOn", "in": "query", "description": "The day (dag).",
                   "schema": {"type": "string", "format": "date", "example": "2026-11-27"}}],
               "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/CloseNote"}}}},
               "responses": {
                 "200": {"description": "Done.", "headers": {"API-Version": {"description": "Of the document."}},
                   "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Note"}}}},
                 "409": {"description": "Refused.", "x-reasons": ["CLOSED"], "content": {
                   "application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}}}}}},
             "components": {
               "parameters": {"id": {"name": "id", "in": "path", "description": "Which note (kenmerk).", "example": "6f1f4f0e-4f7a-4d0c-9d39-2f1b1c1a7a10",
                 "schema": {"type": "string", "format": "uuid"}}},
               "schemas": {
                 "CloseNote": {"description": "How to close (sluiting).", "type": "object", "properties": {
                   "state": {"$ref": "#/components/schemas/State", "description": "In what state (toestand)."},
                   "times": {"type": "integer", "format": "int32", "description": "How often (aantal).", "example": 1}}},
                 "Note": {"description": "What was written (notitie).", "type": "object", "properties": {
                   "state": {"$ref": "#/components/schemas/State", "description": "In what state (toestand)."},
                   "words": {"type": "array", "description": "What it says (woorden).", "example": ["Een"],
                     "items": {"type": "string", "maxLength": 9}},
                   "counts": {"type": "object", "description": "How often (aantallen).",
                     "additionalProperties": {"type": "integer", "format": "int64", "example": 3}},
                   "earlier": {"type": "array", "description": "What it was (eerder).",
                     "items": {"$ref": "#/components/schemas/Note"}}}},
                 "Problem": {"description": "Why not (probleem).", "type": "object", "properties": {}},
                 "State": {"description": "A state (toestand).", "type": "string", "enum": ["OPEN"], "example": "OPEN",
                   "x-enum-descriptions": ["It can be read."]}}}}""";

    private static final String CLOSE = "/paths/~1public-notes~1{id}~1_close/post";

    @Test
    void a_document_in_which_all_is_said_has_no_gaps() {
        assertThat(gaps(JSON.readTree(DOCUMENT))).isEmpty();
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /openapi | "3.0.1" | document: is not OpenAPI 3.1
            /x-clashes | ["Note"] | document: one name of several classes: Note
            /info/contact/email | | document: says no info/contact/email
            /info/license/url | | document: its license has no url or identifier
            /x-problems | {"TYPO": {"en": "TYPO"}} | reason TYPO: has no sentence
            /info/version | "1.0" | document: its version is not like 1.0.0
            /servers | | document: its first server is /, not /v1
            /tags/0/description | "Notes." | tag Notes: no description in the glossary, with its Dutch term in parentheses
            POST/operationId | "closeNote_1" | POST: operationId 'closeNote_1' is not in camelCase
            POST/operationId | | POST: operationId '' is not in camelCase
            POST/summary | "Close" | POST: no summary with its Dutch term in parentheses
            POST/x-roles | [] | POST: no x-roles
            POST/tags | ["Others"] | POST: no tag that the document declares
            POST/tags | | POST: no tag that the document declares
            POST/parameters/1/name | "valid_on" | POST valid_on: a query key is in lowerCamelCase
            POST/parameters/1/name | "from" | POST from: a language of some client has this word for itself
            POST/parameters/1/description | "The day." | POST validOn: no description in the glossary, with its Dutch term in parentheses
            POST/parameters/1/schema/example | | POST validOn: no example
            POST/parameters/1/schema/format | | POST validOn: a text without format, pattern or maxLength
            /components/parameters/id/description | | POST id: no description in the glossary, with its Dutch term in parentheses
            POST/requestBody/content/text~1plain | {"schema": {"$ref": "#/components/schemas/CloseNote"}} | POST: its body is not application/json alone, or beside a table
            POST/requestBody/content/application~1json/schema | {"type": "object", "properties": {}} | POST body: an object without a name, schemas/CloseNote: nothing refers to it
            POST/responses/200/x-postcode | true | POST x-postcode: a linter takes this key for an operation
            POST/responses/200 | | POST: no answer but refusals
            POST/responses/200/description | | POST 200: no description
            POST/responses/200/headers/API-Version/description | | POST 200 API-Version: no description
            POST/responses/200/headers | | POST 200: no header API-Version
            POST/deprecated | true | POST 200: no header Deprecation, POST 200: no header Sunset
            POST/responses/200/content | {"*/*": {}} | POST 200: [*/*] is not application/json
            POST/responses/200/content/application~1json/schema | {"type": "array", "items": {"properties": {}}} | POST 200[]: an object without a name
            POST/responses/409/x-reasons | [] | POST 409: no x-reasons
            POST/responses/409/content | {"application/json": {}} | POST 409: is not a Problem as application/problem+json, schemas/Problem: nothing refers to it
            /components/schemas/Entry | {"type": "object", "description": "A note (notitie)."} | Entry: a schema is named in PascalCase, by a word that no language has for itself, schemas/Entry: nothing refers to it
            /components/schemas/CloseNoteRequest | {"type": "object", "description": "A note (notitie)."} | POST: a schema is called as its operationId and Request, as a client calls its arguments, schemas/CloseNoteRequest: nothing refers to it
            /components/headers | {"ETag": {}} | headers/ETag: nothing refers to it
            /components/schemas/CloseNote/properties/times/example | "often" | CloseNote.times: example "often" $ string found, integer expected
            /components/schemas/Note/properties/words/example | ["Een langer woord"] | Note.words: example ["Een langer woord"] $[0] must be at most 9 characters long
            /components/schemas/Note/properties/counts/additionalProperties/example | 1.5 | Note.counts{}: example 1.5 $ number found, integer expected
            POST/parameters/1/schema/example | "vandaag" | POST validOn: example "vandaag" $ does not match the date pattern must be a valid RFC 3339 full-date
            /components/parameters/id/example | "x" | POST id: example "x" $ does not match the uuid pattern must be a valid RFC 4122 UUID
            POST/responses/409/content/application~1problem+json/examples | {"CLOSED": {"value": {"colour": 1}}} | POST 409 CLOSED: example {"colour":1} $ property 'colour' is not defined in the schema and the schema does not allow additional properties
            /components/schemas/Note/description | "What was written." | Note: no description in the glossary, with its Dutch term in parentheses
            /components/schemas/Note/properties/words/description | | Note.words: no description in the glossary, with its Dutch term in parentheses
            /components/schemas/Note/properties/words/example | | Note.words: no example
            /components/schemas/Note/properties/words/items/maxLength | | Note.words[]: a text without format, pattern or maxLength
            /components/schemas/Note/properties/words/items | {} | Note.words[]: can be anything
            /components/schemas/Note/properties/words/items | {"enum": ["Een"]} | Note.words[]: an enumeration without a name
            /components/schemas/Note/properties/counts/additionalProperties/example | | Note.counts: no example
            /components/schemas/CloseNote/properties/times/format | | CloseNote.times: a whole number that is not int32 or int64
            /components/schemas/CloseNote/properties/date | {"type": "array", "items": {"type": "string", "format": "date"}, "description": "When (dag).", "example": ["2026-11-27"]} | CloseNote.date: is called a date and is not of format date
            /components/schemas/CloseNote/properties/closeDate | {"type": "string", "format": "date-time", "description": "When (moment).", "example": "2026-11-27T09:00:00Z"} | CloseNote.closeDate: is called a date and is not of format date
            /components/schemas/State/enum | ["OPEN", "SHUT"] | State.SHUT: no description in x-enum-descriptions
            /components/schemas/State/x-enum-descriptions | | State.OPEN: no description in x-enum-descriptions
            /components/schemas/State/example | | CloseNote.state: no example, Note.state: no example
            /components/schemas/CloseNote/properties/state/$ref | "#/components/schemas/Note" | Note: is used in a request and in an answer
            """)
    void each_gap_is_found(String place, String value, String found) {
        var document = JSON.readTree(DOCUMENT);
        var pointer = JsonPointer.compile(place.replaceFirst("^POST", CLOSE));
        var parent = document.at(pointer.head());
        var name = pointer.last().getMatchingProperty();

        if (value == null) {
            ((ObjectNode) parent).remove(name);
        } else {
            ((ObjectNode) parent).set(name, JSON.readTree(value));
        }

        assertThat(gaps(document).stream().map(gap -> gap.replace("POST /public-notes/{id}/_close", "POST")))
                .containsExactly(found.split(", (?=[A-Za-z./]+( 200)?: )"));
    }

    @ParameterizedTest
    @CsvSource({"/publicNotes", "/notes/_close/again", "/notes/close_it", "/notes/", "/notes/_close-it", "/notes/{ID}"})
    void a_segment_that_is_not_written_as_the_nl_gov_rules_say_is_found(String path) {
        assertThat(gaps(JSON.readTree(DOCUMENT.replace("/public-notes/{id}/_close", path))))
                .singleElement()
                .asString()
                .startsWith("path " + path);
    }

    @Test
    void an_id_of_two_operations_is_found() {
        var document = JSON.readTree(DOCUMENT);
        var path = (ObjectNode) document.at("/paths/~1public-notes~1{id}~1_close");
        path.set("get", path.path("post"));

        assertThat(gaps(document))
                .containsExactly("GET /public-notes/{id}/_close: operationId closeNote is another's too");
    }

    @Test
    void what_means_the_same_both_ways_is_named() {
        var document = JSON.readTree(DOCUMENT.replace("schemas/CloseNote", "schemas/Note"));
        ((ObjectNode) document.at("/components/schemas")).remove("CloseNote");

        assertThat(DocumentGaps.in(document, Set.of())).containsExactly("Note: is used in a request and in an answer");
        assertThat(DocumentGaps.in(document, Set.of("Note"))).isEmpty();
    }

    private static List<String> gaps(JsonNode document) {
        return DocumentGaps.in(document, Set.of());
    }
}
