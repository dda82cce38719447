package nl.keerpunt.plan;

import static nl.keerpunt.plan.PlanStory.service;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import nl.keerpunt.testing.law.DocumentLaws;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OpenApiTest implements DocumentLaws {

    private final JsonNode document = service().http().get("/openapi.json").json();

    @Override
    public JsonNode document() {
        return document;
    }

    /** What the levels of a goal are called is said and shown in the same words. */
    @Override
    public Set<String> bothWays() {
        return Set.of("GoalScale");
    }

    /** They shared the names of what is asked, and lacked all of this. */
    @Test
    void a_plan_shows_what_became_of_its_lines_and_goals() {
        assertThat(fields("SupportLine")).contains("state", "decision", "arranged", "cover", "withheld");
        assertThat(fields("PlanGoal")).contains("score");
        assertThat(fields("ProposeSupportLine")).doesNotContain("state", "decision", "cover");
        assertThat(fields("ChangeSupportLine")).doesNotContain("id");
    }

    @Test
    void a_mandate_names_at_least_one_law_and_each_once() {
        var laws = document.at("/components/schemas/GrantMandate/properties/laws");
        assertThat(laws.path("minItems").asInt()).isEqualTo(1);
        assertThat(laws.path("uniqueItems").asBoolean()).isTrue();
        assertThat(laws.at("/items/pattern").asString()).isNotEmpty();
    }

    @Test
    void the_words_of_another_service_are_a_choice() {
        assertThat(document.at("/components/schemas/SupportLineArrangementVerb/enum")
                        .toString())
                .contains("\"agreed\"", "\"cover-asked-again\"");
    }

    private Set<String> fields(String schema) {
        return new TreeSet<>(
                document.at("/components/schemas/" + schema + "/properties").propertyNames());
    }
}
