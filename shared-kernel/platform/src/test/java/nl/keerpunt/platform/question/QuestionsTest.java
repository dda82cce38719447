package nl.keerpunt.platform.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nl.keerpunt.platform.notes.NoteService;
import nl.keerpunt.platform.notes.RawHttp;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.http.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Questions are as strict as bodies. */
class QuestionsTest {

    private final ServiceUnderTest service = NoteService.shared();
    private final Http anna = service.professional("anna", "0307", "noord", "access");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            colour=red                              | colour MALFORMED
            colour=1                                | colour MALFORMED
            colour=                                 | colour MALFORMED
            Colour=RED                              | Colour UNKNOWN
            knownat=2026-01-01T00:00:00Z            | knownat UNKNOWN
            validOn=2026-01-01                      | validOn UNKNOWN
            colour=RED&colour=BLUE                  | colour MALFORMED
            colour=RED&colour=RED                   | colour MALFORMED
            colour=%ff                              | colour MALFORMED
            %ff=RED                                 | query MALFORMED
            =RED                                    | query MALFORMED
            %00=RED                                 | query UNKNOWN
            team=%00                                | team OUT_OF_RANGE
            team=a%0Ab                              | team OUT_OF_RANGE
            team=                                   | team MALFORMED
            atLeast=0                               | atLeast OUT_OF_RANGE
            atLeast=+1                              | atLeast MALFORMED
            atLeast=01                              | atLeast MALFORMED
            colour=RED%20                           | colour MALFORMED
            atLeast=1.0                             | atLeast MALFORMED
            atLeast=0x1                             | atLeast MALFORMED
            atLeast=99999999999                     | atLeast MALFORMED
            urgent=TRUE                             | urgent MALFORMED
            urgent=1                                | urgent MALFORMED
            since=yesterday                         | since MALFORMED
            since=0900-01-01                        | since OUT_OF_RANGE
            since=2026-02-01&until=2026-01-01       | until CONTRADICTORY
            after=nowhere                           | after MALFORMED
            after=                                  | after MALFORMED
            limit=0                                 | limit OUT_OF_RANGE
            limit=201                               | limit OUT_OF_RANGE
            limit=ten                               | limit MALFORMED
            """)
    void a_key_is_read_whole_or_not_at_all(String query, String error) {
        var answer = anna.get("/v1/notes?" + query);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.errors()).containsExactly(error);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "colour=RED", "urgent=true&atLeast=1", "team=Noord%20%C3%A9&limit=200", "&"})
    void what_is_in_form_is_read(String query) {
        assertThat(anna.get("/v1/notes?" + query).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            validOn=2026-13-01                      | validOn MALFORMED
            knownAt=%2B300000-01-01T00:00:00Z       | knownAt OUT_OF_RANGE
            knownAt=2026-01-01                      | knownAt MALFORMED
            validOn=9999-12-31                      | validOn OUT_OF_RANGE
            """)
    void moments_lie_where_the_platform_knows_days(String query, String error) {
        var answer = anna.get("/v1/notes/" + UUID.randomUUID() + "?" + query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errors()).containsExactly(error);
    }

    @Test
    void all_that_is_wrong_is_told_at_once_wherever_it_stands() {
        var answer =
                anna.with("If-Match", "seven").send("POST", "/v1/notes/1-1-1-1-1/_amend?dry=true", "{\"by\":\"7\"}");

        assertThat(answer.errors())
                .containsExactlyInAnyOrder(
                        "id MALFORMED", "dry UNKNOWN", "by MALFORMED", "Idempotency-Key MISSING", "If-Match MALFORMED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"colour=%zz", "colour=RED%2", "%"})
    void half_an_encoding_is_not_guessed_at(String query) throws Exception {
        var answer = RawHttp.at(anna.base())
                .ask("GET /v1/notes?" + query + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: "
                        + anna.headers().get("Authorization") + "\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json", "MALFORMED");
    }

    @Test
    void a_write_declares_no_keys() {
        var answer = anna.post("/v1/notes?team=noord", Map.of("household", UUID.randomUUID(), "text", "x"));

        assertThat(answer.errors()).containsExactly("team UNKNOWN");
    }

    @Test
    void a_position_of_another_service_is_a_mistake() {
        assertThat(anna.with("Min-Position", "budget:1").get("/v1/notes").errors())
                .containsExactly("Min-Position UNKNOWN");
    }

    @Test
    void a_position_that_the_store_never_gave_is_a_mistake() {
        assertThat(anna.with("Min-Position", "notes:999999999").get("/v1/notes").errors())
                .containsExactly("Min-Position OUT_OF_RANGE");
    }

    @Test
    void the_document_describes_the_keys_of_a_question() {
        var document = service.http().get("/openapi.json").json();
        var keys = document.at("/paths/~1notes/get/parameters");

        assertThat(keys.findValuesAsString("name"))
                .contains("colour", "atLeast", "urgent", "team", "since", "until", "after", "limit", "Min-Position");
        assertThat(schema(keys, "colour").path("$ref").asString()).isEqualTo("#/components/schemas/Colour");
        assertThat(document.at("/components/schemas/Colour/enum").toString()).isEqualTo("[\"RED\",\"BLUE\"]");
        assertThat(schema(keys, "atLeast").path("type").asString()).isEqualTo("integer");
        assertThat(schema(keys, "atLeast").path("minimum").asInt()).isEqualTo(1);
        assertThat(schema(keys, "since").path("format").asString()).isEqualTo("date");
        assertThat(schema(keys, "after").path("type").asString()).isEqualTo("string");
        assertThat(schema(keys, "limit").path("maximum").asInt()).isEqualTo(200);
        assertThat(schema(keys, "team").path("type").asString()).isEqualTo("string");
    }

    @Test
    void the_document_says_what_is_made() {
        var paths = service.http().get("/openapi.json").json().path("paths");

        assertThat(paths.at("/~1notes/post/responses").propertyNames())
                .contains("201")
                .doesNotContain("200");
        assertThat(paths.at("/~1notes~1{id}~1_amend/post/responses").propertyNames())
                .contains("200", "400", "401", "403", "404", "409", "412");
    }

    private static JsonNode schema(JsonNode keys, String name) {
        return keys.valueStream()
                .filter(key -> key.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow()
                .path("schema");
    }
}
