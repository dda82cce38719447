package nl.keerpunt.plan;

import static nl.keerpunt.plan.PlanStory.accepted;
import static nl.keerpunt.plan.PlanStory.noor;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What was entered is changed and withdrawn through the doors, and history keeps what it was. */
class PuttingRightHttpTest {

    private static final Map<String, String> MISTAKE = Map.of("reason", "a mistake");

    private final PlanStory story = PlanStory.ofAHousehold();
    private final UUID debts = UUID.randomUUID();
    private final UUID stress = UUID.randomUUID();

    @Test
    void a_goal_is_changed_and_waits_for_the_next_version() {
        story.running();
        assertThat(goal().path("agreed").asBoolean()).isTrue();
        var before = story.lastRecorded();
        var body = story.changeGoalBody();
        body.put("words", "sleep well");
        accepted(noor().post(goalPath("/_change"), body));

        assertThat(goal().path("words").asString()).isEqualTo("sleep well");
        assertThat(goal().path("agreed").asBoolean()).isFalse();
        assertThat(story.at("knownAt=" + before)
                        .path("goals")
                        .path(0)
                        .path("words")
                        .asString())
                .isEqualTo("do homework in peace");
    }

    @Test
    void a_goal_is_withdrawn_once_no_line_serves_it() {
        story.drafted().withAGoal().withALine();

        var refused = noor().post(goalPath("/_withdraw"), MISTAKE);
        assertThat(refused.reason()).isEqualTo("GOAL_HAS_LINES");
        assertThat(refused.json().path("lines").path(0).asString())
                .isEqualTo(story.line().toString());

        accepted(noor().post(story.linePath() + "/_drop", MISTAKE));
        accepted(noor().post(goalPath("/_withdraw"), MISTAKE));
        assertThat(story.shown().path("goals")).isEmpty();
        assertThat(noor().post(story.path() + "/goals", story.goalBody()).reason())
                .isEqualTo("GOAL_WITHDRAWN");
    }

    @Test
    void a_score_is_taken_back_and_closing_waits_again() {
        story.running();
        accepted(noor().post(goalPath("/_score"), PlanStory.scoreBody()));
        accepted(noor().post(goalPath("/_takescoreback"), Map.of("on", "2026-07-20", "reason", "another goal")));

        assertThat(goal().path("score").isMissingNode()).isTrue();
        assertThat(noor().post(story.path() + "/_close", Map.of("on", "2026-08-31"))
                        .reason())
                .isEqualTo("GOAL_UNMEASURED");
    }

    @Test
    void causes_and_their_links_are_put_right() {
        story.drafted();
        accepted(noor().post(causes(""), Map.of("id", debts, "words", "debts", "domain", "FINANCES")));
        accepted(noor().post(causes(""), Map.of("id", stress, "words", "stress", "domain", "SELF_CARE")));
        accepted(noor().post(causes("/" + debts + "/_link"), Map.of("to", stress)));
        accepted(noor().post(causes("/" + debts + "/_change"), Map.of("words", "debts of rent", "domain", "HOME")));
        var changed = story.shown().path("causes").path(0);
        assertThat(changed.path("words").asString()).isEqualTo("debts of rent");
        assertThat(changed.path("feeds")).hasSize(1);

        accepted(noor().post(causes("/" + debts + "/_unlink"), Map.of("to", stress)));
        assertThat(story.shown().path("causes").path(0).path("feeds")).isEmpty();

        accepted(noor().post(causes("/" + debts + "/_withdraw"), MISTAKE));
        assertThat(story.shown().path("causes")).hasSize(1);
        assertThat(noor().post(causes("/" + stress + "/_link"), Map.of("to", debts))
                        .reason())
                .isEqualTo("CAUSE_WITHDRAWN");
    }

    @Test
    void a_cause_that_a_goal_takes_away_is_not_withdrawn() {
        story.drafted();
        accepted(noor().post(causes(""), Map.of("id", debts, "words", "debts", "domain", "FINANCES")));
        var body = story.goalBody();
        body.put("causes", new UUID[] {debts});
        accepted(noor().post(story.path() + "/goals", body));

        var refused = noor().post(causes("/" + debts + "/_withdraw"), MISTAKE);
        assertThat(refused.reason()).isEqualTo("CAUSE_IS_NAMED");
        assertThat(refused.json().path("goals").path(0).asString())
                .isEqualTo(story.goal().toString());
    }

    @Test
    void a_follow_up_is_taken_back() {
        story.running().closed();
        accepted(noor().post(story.path() + "/follow-ups", Map.of("on", "2026-11-30", "holds", true, "note", "well")));
        accepted(noor().post(story.path() + "/_takefollowupback", Map.of("on", "2026-11-30", "reason", "a mistake")));

        assertThat(story.at("validOn=2026-12-01").path("closing").path("followUps"))
                .isEmpty();
        assertThat(noor().post(story.path() + "/_takefollowupback", Map.of("on", "2026-11-29", "reason", "a mistake"))
                        .reason())
                .isEqualTo("NOT_FOLLOWED_UP");
    }

    private JsonNode goal() {
        return story.shown().path("goals").path(0);
    }

    private String goalPath(String verb) {
        return story.path() + "/goals/" + story.goal() + verb;
    }

    private String causes(String rest) {
        return story.path() + "/causes" + rest;
    }
}
