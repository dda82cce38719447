package nl.keerpunt.platform.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nl.keerpunt.platform.notes.NoteService;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.http.Http;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the house adds to every document, so that outsiders need no other source. */
class DocumentTest {

    private final ServiceUnderTest service = NoteService.shared();
    private final Http anna = service.professional("anna", "0307", "noord", "access");
    private final JsonNode document = service.http().get("/openapi.json").json();

    @Test
    void the_version_stands_in_the_server_and_not_in_each_path() {
        assertThat(document.at("/servers/0/url").asString()).isEqualTo("/v1");
        assertThat(document.path("paths").propertyNames()).contains("/notes").noneMatch(path -> path.startsWith("/v1"));
    }

    @Test
    void an_operation_of_which_each_service_has_its_own_carries_the_services_name() {
        assertThat(document.at("/paths/~1notes~1{id}~1_amend/post/operationId").asString())
                .isEqualTo("amendNotesNote");
        assertThat(document.at("/paths/~1notes~1epochs/get/operationId").asString())
                .isEqualTo("listNotesEpochs");
    }

    @Test
    void the_word_of_the_service_for_that_place_comes_before_any_other() {
        var text = document.at("/components/schemas/WriteNote/properties/text");
        var since = parameter("/paths/~1notes/get", "since");

        assertThat(text.path("description").asString()).isEqualTo("The words themselves (tekst).");
        assertThat(text.at("/examples/0").asString()).isEqualTo("Own room.");
        assertThat(since.path("description").asString())
                .isEqualTo("Written on that day or later (sinds). A Dutch calendar day, in the years 1900 to 2199.");
        assertThat(document.at("/components/schemas/WriteNote/properties/household/description")
                        .asString())
                .isEqualTo("Whose note it is (huishouden).");
    }

    @Test
    void each_member_of_a_choice_is_explained_in_its_order() {
        var colour = document.at("/components/schemas/Colour");

        assertThat(colour.path("enum").toString()).isEqualTo("[\"RED\",\"BLUE\"]");
        assertThat(colour.path("x-enum-descriptions").toString()).isEqualTo("[\"Red (rood).\",\"Blue (blauw).\"]");
    }

    @Test
    void what_may_be_left_out_is_not_required_and_a_null_is_left_out() {
        var period = document.at("/components/schemas/WriteNote");
        assertThat(period.path("required").toString()).isEqualTo("[\"household\",\"text\"]");

        var made = anna.post("/v1/notes", Map.of("household", UUID.randomUUID(), "text", "Own room."));
        var shown = anna.get(made.header("Location")).json();
        assertThat(shown.path("asOf").has("validOn")).isTrue();
        assertThat(shown.path("asOf").has("knownAt")).isFalse();
    }

    @Test
    void what_may_not_be_empty_has_one_element_at_least() {
        var about = document.at("/components/schemas/Rewrite/properties/about");

        assertThat(about.path("minItems").asInt()).isEqualTo(1);
        assertThat(about.path("maxItems").asInt()).isEqualTo(3);
    }

    @Test
    void a_reason_stands_under_its_status_with_its_sentence_in_both_languages() {
        var responses = document.at("/paths/~1notes~1{id}~1_amend/post/responses");

        assertThat(responses.at("/409/x-reasons").toString())
                .contains("NOT_WRITTEN", "TOO_MUCH", "IDEMPOTENCY_KEY_REUSED");
        assertThat(responses.at("/412/x-reasons").toString()).isEqualTo("[\"STALE_VERSION\"]");
        assertThat(document.at("/x-problems/STALE_VERSION/en").asString()).startsWith("It has changed");
        assertThat(document.at("/x-problems/STALE_VERSION/nl").asString())
                .isNotEqualTo(document.at("/x-problems/STALE_VERSION/en").asString());
        assertThat(document.at("/components/examples/STALE_VERSION/value/type").asString())
                .isEqualTo("/problems/STALE_VERSION");
    }

    @Test
    void a_problem_leads_to_the_page_of_its_reason() {
        var absent = anna.get("/v1/notes/" + UUID.randomUUID());

        assertThat(absent.json().path("type").asString()).isEqualTo("/problems/NOT_FOUND");
        assertThat(absent.header("API-Version"))
                .isEqualTo(document.at("/info/version").asString());
    }

    private JsonNode parameter(String operation, String name) {
        return document.at(operation)
                .path("parameters")
                .valueStream()
                .filter(each -> each.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
