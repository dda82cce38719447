package nl.keerpunt.plan;

import static nl.keerpunt.plan.PlanStory.accepted;
import static nl.keerpunt.plan.PlanStory.administrator;
import static nl.keerpunt.plan.PlanStory.errors;
import static nl.keerpunt.plan.PlanStory.noor;
import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which team and director reach a plan, and for whom one is drafted. */
class WhoReachesAPlanTest {

    private final PlanStory story = PlanStory.ofAHousehold();

    @Test
    void the_team_of_a_plan_is_that_of_the_household_and_nobodys_word() {
        var claimed = new HashMap<>(story.draft());
        claimed.put("team", "south");

        assertThat(errors(noor().post("/v1/plans", claimed))).containsExactly("team UNKNOWN");
        assertThat(story.drafted().shown().path("team").asString()).isEqualTo("north");
    }

    @Test
    void no_plan_is_drafted_for_a_household_that_nobody_registered() {
        var answer = noor().post("/v1/plans", story.draft());

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.reason()).isEqualTo("NOT_HEARD_OF_YET");
        assertThat(answer.header("Retry-After")).isEqualTo("1");
    }

    @Test
    void no_plan_is_drafted_for_an_erased_household() {
        story.registered("north").erased();

        assertThat(noor().post("/v1/plans", story.draft()).reason()).isEqualTo("HOUSEHOLD_ERASED");
    }

    @Test
    void another_team_drafts_no_plan_without_a_ground() {
        story.registered("north");
        var other = PlanStory.service().professional("clara", "0307", "south", "access");

        assertThat(other.post("/v1/plans", story.draft()).reason()).isEqualTo("ACCESS_GROUND_REQUIRED");
        accepted(other.with("Access-Ground", "replacement").post("/v1/plans", story.draft()));
        assertThat(story.shown().path("team").asString()).isEqualTo("north");
    }

    @Test
    void a_household_that_moves_to_another_team_is_reached_by_that_team_alone() {
        story.drafted().registered("south");
        var south = PlanStory.service().professional("kim", "0307", "south", "access");

        eventually(() -> south.get(story.path()).status(), status -> status == 200);
        assertThat(noor().get(story.path()).reason()).isEqualTo("ACCESS_GROUND_REQUIRED");
    }

    @Test
    void a_plan_of_another_municipality_is_not_there() {
        story.drafted();
        var elsewhere = PlanStory.service().professional("noor", "0344", "north", "access", "director");

        assertThat(elsewhere.get(story.path()).status()).isEqualTo(404);
        assertThat(elsewhere.post(story.path() + "/goals", story.goalBody()).status())
                .isEqualTo(404);
    }

    @Test
    void another_team_needs_a_ground_to_look_or_to_change() {
        story.drafted();
        var other = PlanStory.service().professional("kim", "0307", "south", "access");

        assertThat(other.get(story.path()).reason()).isEqualTo("ACCESS_GROUND_REQUIRED");
        assertThat(other.post(story.path() + "/goals", story.goalBody()).reason())
                .isEqualTo("ACCESS_GROUND_REQUIRED");
        assertThat(errors(other.with("Access-Ground", "just because!").get(story.path())))
                .containsExactly("Access-Ground MALFORMED");
        accepted(other.with("Access-Ground", "replacement").get(story.path()));
        accepted(other.with("Access-Ground", "replacement").post(story.path() + "/goals", story.goalBody()));
    }

    @Test
    void a_director_reaches_the_plan_whatever_their_team() {
        story.directed().drafted();

        accepted(PlanStory.service()
                .professional("noor", "0307", "elsewhere", "director")
                .get(story.path()));
    }

    @Test
    void an_unknown_plan_is_not_there() {
        assertThat(noor().get(story.path()).status()).isEqualTo(404);
        assertThat(noor().post(story.path() + "/_close", Map.of("on", "2026-08-31"))
                        .status())
                .isEqualTo(404);
        assertThat(administrator()
                        .post(
                                "/v1/mandates/nobody/_withdraw",
                                Map.of("mandate", UUID.randomUUID(), "lastDay", "2026-03-31", "reason", "left"))
                        .status())
                .isEqualTo(404);
    }
}
