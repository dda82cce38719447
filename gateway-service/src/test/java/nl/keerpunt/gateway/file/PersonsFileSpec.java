package nl.keerpunt.gateway.file;

import static nl.keerpunt.gateway.file.SomeParts.fact;
import static nl.keerpunt.gateway.file.SomeParts.file;
import static nl.keerpunt.gateway.file.SomeParts.noor;
import static nl.keerpunt.gateway.file.SomeParts.noorUntil;
import static nl.keerpunt.gateway.file.SomeParts.part;
import static nl.keerpunt.gateway.file.SomeParts.tree;
import static nl.keerpunt.gateway.file.SomeParts.whose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import nl.keerpunt.gateway.neighbour.Neighbour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PersonsFileSpec {

    @Test
    void a_file_holds_the_part_of_each_service_and_nothing_else_of_its_answer() {
        var tree = file(noor(), part(fact("plan-drafted", "{}"))).tree();

        assertThat(tree.path("parts").propertyNames()).containsExactly("household", "plan", "provider", "budget");
        assertThat(tree.at("/parts/household/facts/0/content/person/name").asString())
                .isEqualTo("Noor Şahin");
        assertThat(tree.at("/parts/plan/facts/0/name").asString()).isEqualTo("plan-drafted");
        assertThat(tree.at("/parts/budget/looks/0/team").asString()).isEqualTo("noord");
        assertThat(tree.path("household").asString()).isEqualTo(SomeParts.HOUSEHOLD);
        assertThat(tree.at("/keepingRules/0/years").asInt()).isEqualTo(20);
        assertThat(tree.toString()).doesNotContain("plank");
    }

    @Test
    void a_file_without_the_part_of_a_service_is_none() {
        var three = new EnumMap<Neighbour, JsonNode>(Map.of(Neighbour.HOUSEHOLD, tree(noor())));

        assertThatThrownBy(() -> new PersonsFile(Instant.EPOCH, List.of(), tree("[]"), three))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_the_law_asks_to_tell_stands_there_with_its_article() {
        assertThat(SomeParts.articles())
                .containsExactly(
                        "15(1)(a)",
                        "15(1)(b)",
                        "15(1)(c)",
                        "15(1)(d)",
                        "15(1)(e)",
                        "15(1)(f)",
                        "15(1)(g)",
                        "15(1)(h)",
                        "15(4)");
        assertThat(Notice.all()).allSatisfy(notice -> assertThat(notice.text()).endsWith("."));
    }

    @Test
    void a_part_says_whose_it_is_and_until_when() {
        assertThat(Subject.of(tree(noor())).orElseThrow().lastDay()).isEmpty();
        assertThat(Subject.of(tree(noorUntil("2026-03-31"))).orElseThrow().lastDay())
                .contains(LocalDate.parse("2026-03-31"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"person\": null, \"lastDay\": null}"})
    void whoever_was_erased_is_left_out(String erased) {
        assertThat(Subject.of(tree(whose(erased)))).contains(new Subject(Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "{\"person\": PERSON, \"until\": \"2026-03-31\"}",
                "{\"person\": PERSON, \"lastDay\": \"\"}",
                "{\"person\": PERSON, \"lastDay\": \"soon\"}",
                "{\"person\": PERSON, \"lastDay\": {}}",
                "[]",
                "{\"person\": {\"erased\": true}}",
                "{\"person\": {\"bsn\": \"999990019\", \"fullName\": \"Noor\", \"birthDate\": \"1990-05-01\"}}"
            })
    void a_part_that_does_not_say_whose_it_is_makes_no_file(String subject) {
        var part = whose(subject.replace("PERSON", SomeParts.PERSON));

        assertThat(Subject.of(tree(part))).isEmpty();
        assertThatThrownBy(() -> file(part, part())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_part_without_a_word_of_whose_it_is_makes_no_file() {
        assertThat(Subject.of(tree(part()))).isEmpty();
    }

    /** The schema in the document is written by hand: it says what a file has, and nothing more. */
    @Test
    void the_document_describes_a_file_as_it_is() {
        var schemas = new JsonMapper()
                .readTree(PersonsFileSpec.class.getResourceAsStream("/description/own.json"))
                .at("/components/schemas");

        matches(file(noor(), part()).tree(), schemas.path("PersonsFile"), schemas);
    }

    private static void matches(JsonNode value, JsonNode described, JsonNode schemas) {
        var reference = described.path("$ref").asString("");
        var schema =
                reference.isEmpty() ? described : schemas.path(reference.substring(reference.lastIndexOf('/') + 1));
        if (schema.has("properties")) {
            assertThat(value.propertyNames())
                    .containsExactlyInAnyOrderElementsOf(
                            schema.path("properties").propertyNames());
            value.properties()
                    .forEach(field ->
                            matches(field.getValue(), schema.path("properties").path(field.getKey()), schemas));
        }
        if (schema.has("items")) {
            assertThat(value.isArray()).isTrue();
            StreamSupport.stream(value.spliterator(), false)
                    .forEach(each -> matches(each, schema.path("items"), schemas));
        }
    }
}
