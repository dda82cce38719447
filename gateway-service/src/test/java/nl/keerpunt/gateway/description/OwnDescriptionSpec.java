package nl.keerpunt.gateway.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.TreeMap;
import nl.keerpunt.gateway.answer.Reason;
import nl.keerpunt.testing.law.DocumentLaws;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the gateway says of itself, when no service answers. */
class OwnDescriptionSpec implements DocumentLaws {

    private final JsonNode document = new MergedDescription(new TreeMap<>()).document();

    @Override
    public JsonNode document() {
        return document;
    }

    @Test
    void every_reason_of_the_door_is_explained_in_both_languages() {
        assertThat(document.path("x-problems").propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Reason.values()).map(Reason::name).toList());
        assertThat(document.path("x-problems")).allSatisfy(said -> {
            assertThat(said).hasSize(1);
            assertThat(said.path(0).path("en").asString()).isNotEmpty().doesNotContain("{");
            assertThat(said.path(0).path("nl").asString()).isNotEmpty().doesNotContain("{");
        });
    }

    @Test
    void a_problem_is_an_example_of_its_own_schema() {
        var fields = document.at("/components/schemas/Problem/properties").propertyNames();

        assertThat(document.path("components").path("examples").size()).isGreaterThan(20);
        assertThat(document.path("components").path("examples"))
                .allSatisfy(example ->
                        assertThat(fields).containsAll(example.path("value").propertyNames()));
    }
}
