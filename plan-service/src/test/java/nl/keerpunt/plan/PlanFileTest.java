package nl.keerpunt.plan;

import static nl.keerpunt.plan.PlanStory.accepted;
import static nl.keerpunt.plan.PlanStory.noor;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The plan's part of a member's file. */
class PlanFileTest {

    private final PlanStory story = PlanStory.ofAHousehold();

    @Test
    void a_director_makes_the_plans_part_of_a_file_in_the_words_that_were_said() {
        story.running().decided().closed();
        var file = accepted(noor().get(file()));

        assertThat(file.json()
                        .path("facts")
                        .valueStream()
                        .map(fact -> fact.path("name").asString()))
                .containsSequence("plan-drafted", "goal-added", "support-line-proposed", "version-agreed")
                .contains("support-line-decided", "goal-scored", "plan-closed");
        assertThat(file.text())
                .contains("a calm home", "this is it", "\"by\":\"noor\"")
                .doesNotContain("***", "sealed", "{\"erased\":true}");
        assertThat(file.json()
                        .path("looks")
                        .valueStream()
                        .toList()
                        .getLast()
                        .path("purpose")
                        .asString())
                .isEqualTo("right-of-access");
    }

    @Test
    void a_file_of_who_left_ends_with_their_last_day() {
        story.directed().drafted();

        assertThat(facts(file())).isNotEmpty();
        assertThat(facts(file() + "?until=2026-01-01")).isEmpty();
    }

    @Test
    void a_file_of_an_erased_household_holds_ids_and_days_and_says_so() {
        story.directed().drafted();
        story.erased();

        var file = accepted(noor().get(file()));

        assertThat(file.json().path("erased").asBoolean()).isTrue();
        assertThat(file.json().at("/facts/1/content/purpose/erased").asBoolean())
                .as(file.text())
                .isTrue();
        assertThat(file.text()).doesNotContain("a calm home");
    }

    private String file() {
        return "/v1/plan/households/" + story.household() + "/members/" + UUID.randomUUID() + "/file";
    }

    private static List<JsonNode> facts(String file) {
        return accepted(noor().get(file)).json().path("facts").valueStream().toList();
    }
}
