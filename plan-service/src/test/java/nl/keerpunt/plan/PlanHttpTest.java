package nl.keerpunt.plan;

import static nl.keerpunt.plan.PlanStory.accepted;
import static nl.keerpunt.plan.PlanStory.noor;
import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The running service on real PostgreSQL and Kafka, through its doors. */
class PlanHttpTest {

    private final PlanStory story = PlanStory.ofAHousehold();

    @Test
    void a_plan_goes_from_draft_to_follow_up() {
        story.running().decided().arranged(1).covered(1);
        eventually(story::coverState, "COVERED"::equals);
        story.closed();
        accepted(noor().post(
                        story.path() + "/follow-ups", Map.of("on", "2026-11-30", "holds", true, "note", "doing well")));

        var shown = story.at("validOn=2026-12-01");

        assertThat(shown.path("phase").asString()).isEqualTo("CLOSED");
        assertThat(shown.path("purpose").asString()).isEqualTo("a calm home");
        assertThat(shown.path("director").asString()).isEqualTo("noor");
        assertThat(shown.path("goals").path(0).path("score").path("score").asInt())
                .isEqualTo(1);
        assertThat(shown.path("lines").path(0).path("arranged").path("total").asLong())
                .isEqualTo(80_000);
        assertThat(shown.path("closing").path("followUps").path(0).path("note").asString())
                .isEqualTo("doing well");
    }

    @Test
    void goals_causes_and_lines_are_written_and_shown() {
        var stress = UUID.randomUUID();
        story.drafted().withAGoal().withALine();
        var debts = accepted(noor().post(story.path() + "/causes", Map.of("words", "debts", "domain", "FINANCES")))
                .json()
                .path("id")
                .asString();
        accepted(noor().post(story.path() + "/causes", Map.of("id", stress, "words", "stress", "domain", "SELF_CARE")));
        accepted(noor().post(story.path() + "/causes/" + debts + "/_link", Map.of("to", stress)));
        accepted(noor().post(story.path() + "/_rephrase", Map.of("purpose", "rest")));
        var longer = story.changeBody();
        longer.put("volume", 12);
        accepted(noor().post(story.linePath() + "/_change", longer));

        var shown = story.shown();

        assertThat(shown.path("purpose").asString()).isEqualTo("rest");
        assertThat(shown.path("goals").path(0).path("scale").path("expected").asString())
                .isEqualTo("every evening");
        assertThat(shown.path("causes").path(0).path("feeds").path(0).asString())
                .isEqualTo(stress.toString());
        assertThat(shown.path("lines").path(0).path("volume").asInt()).isEqualTo(12);
    }

    @Test
    void a_dropped_line_is_shown_no_more() {
        story.drafted().withAGoal().withALine();
        accepted(noor().post(story.linePath() + "/_drop", Map.of("reason", "not needed")));

        assertThat(story.shown().path("lines")).isEmpty();
    }

    @Test
    void a_closed_plan_is_reopened() {
        story.running().closed();
        accepted(noor().post(story.path() + "/_reopen", Map.of("reason", "noise again", "on", "2026-09-15")));

        assertThat(story.at("validOn=2026-09-14").path("phase").asString()).isEqualTo("CLOSED");
        assertThat(story.at("validOn=2026-09-15").path("phase").asString()).isEqualTo("DRAFTED");
    }

    @Test
    void an_emergency_is_active_without_a_version() {
        story.directed().drafted();
        accepted(noor().post(
                        story.path() + "/_activate",
                        Map.of("on", "2026-01-11", "emergencyReason", "no heating", "reviewOn", "2026-01-25")));

        var activation = story.shown().path("activation");

        assertThat(activation.path("emergencyReason").asString()).isEqualTo("no heating");
        assertThat(activation.path("reviewOn").asString()).isEqualTo("2026-01-25");
    }

    @Test
    void a_refusal_has_a_stable_reason_and_the_facts_to_do_better() {
        story.running();
        PlanStory.mandate("sam", 90_000);
        var without = PlanStory.service().professional("kim", "0307", "north", "access");

        var refused = eventually(
                () -> without.post(story.linePath() + "/_decide", Map.of("on", "2026-01-22")),
                answer -> answer.text().contains("sam"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.reason()).isEqualTo("OUTSIDE_MANDATE");
        assertThat(noor().post(story.path() + "/_close", Map.of("on", "2026-08-31"))
                        .json()
                        .path("goals")
                        .path(0)
                        .asString())
                .isEqualTo(story.goal().toString());
    }

    @Test
    void a_household_has_no_second_plan() {
        story.drafted();

        assertThat(noor().post("/v1/plans", Map.of("household", story.household(), "on", "2026-05-01"))
                        .reason())
                .isEqualTo("ALREADY_DRAFTED");
    }

    @Test
    void every_operation_names_its_dutch_term() {
        var document = PlanStory.service().http().get("/openapi.json").json();

        document.path("paths")
                .forEach(path -> path.forEach(operation ->
                        assertThat(operation.path("summary").asString("")).matches(".+ \\(.+\\)")));
        assertThat(document.path("paths").size()).isGreaterThanOrEqualTo(20);
    }
}
