package nl.keerpunt.plan;

import static nl.keerpunt.plan.PlanStory.accepted;
import static nl.keerpunt.plan.PlanStory.noor;
import static nl.keerpunt.plan.PlanStory.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A line is thought through before it is decided, and what surrounds it is kept. */
class ThinkingHttpTest {

    private final PlanStory story = PlanStory.ofAHousehold();

    @Test
    void a_line_is_decided_once_all_that_was_missing_is_said() {
        PlanStory.tariffs();
        PlanStory.mandate("noor", 80_000);
        story.directed().drafted().withAGoal();
        var unsaid = story.lineBody();
        unsaid.remove("considerations");
        accepted(noor().post(story.path() + "/lines", unsaid));
        story.agreed().active();

        var refused = noor().post(story.linePath() + "/_decide", Map.of("on", "2026-01-22"));
        assertThat(refused.reason()).isEqualTo("NOT_THOUGHT_THROUGH");
        assertThat(texts(refused.json().path("missing"))).containsExactly("SKIPPED", "REFERRAL");
        assertThat(texts(story.shownLine().path("warnings"))).contains("STEPS_SKIPPED");

        accepted(noor().post(story.linePath() + "/_change", story.changeBody()));
        accepted(noor().post(story.path() + "/_agree", Map.of("householdVoice", "yes", "on", "2026-01-20")));
        accepted(noor().post(story.linePath() + "/_decide", Map.of("on", "2026-01-22")));
        assertThat(story.shownLine().at("/thoughts/skipped").asString()).isEqualTo("an aunt helps already");
    }

    @Test
    void conditions_are_set_met_and_dropped() {
        story.running();
        var body = story.conditionBody();
        accepted(noor().post(story.path() + "/conditions", body));
        var condition = story.path() + "/conditions/" + body.get("id");
        assertThat(texts(story.at("validOn=2026-02-01").at("/lines/0/warnings")))
                .contains("CONDITION_OPEN");

        accepted(noor().post(condition + "/_meet", Map.of("on", "2026-02-01")));
        var met = story.at("validOn=2026-02-01").at("/lines/0");
        assertThat(met.at("/conditions/0/metOn").asString()).isEqualTo("2026-02-01");
        assertThat(texts(met.path("warnings"))).doesNotContain("CONDITION_OPEN");

        accepted(noor().post(condition + "/_change", story.changeConditionBody()));
        accepted(noor().post(condition + "/_drop", Map.of("reason", "not needed")));
        assertThat(story.shownLine().path("conditions")).isEmpty();
        assertThat(noor().post(condition + "/_meet", Map.of("on", "2026-02-01")).reason())
                .isEqualTo("CONDITION_DROPPED");
    }

    @Test
    void a_line_is_looked_at_again_and_what_can_be_carried_is_shown() {
        story.running();
        accepted(noor().post(
                        story.linePath() + "/_review",
                        Map.of("on", "2026-05-01", "note", "it still helps", "next", "2026-11-01")));
        accepted(noor().post(
                        story.path() + "/_recordcapacity",
                        Map.of("appointments", 3, "minutes", 240, "from", "2026-02-01")));

        var shown = story.at("validOn=2026-05-02");
        assertThat(shown.at("/lines/0/reviewOn").asString()).isEqualTo("2026-11-01");
        assertThat(shown.at("/balance/carried/minutes").asInt()).isEqualTo(240);
        assertThat(shown.at("/balance/overloaded").asBoolean()).isFalse();
    }

    @Test
    void a_plan_is_closed_by_nobody_who_comes_in_by_a_ground() {
        story.running();
        accepted(noor().post(story.path() + "/goals/" + story.goal() + "/_score", PlanStory.scoreBody()));
        var other = PlanStory.service()
                .professional("kim", "0307", "south", "access")
                .with("Access-Ground", "replacement");

        assertThat(other.post(story.path() + "/_close", Map.of("on", "2026-08-31"))
                        .reason())
                .isEqualTo("OWN_TEAM_ONLY");
    }
}
