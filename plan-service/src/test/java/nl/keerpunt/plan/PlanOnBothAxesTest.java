package nl.keerpunt.plan;

import static nl.keerpunt.plan.PlanStory.accepted;
import static nl.keerpunt.plan.PlanStory.noor;
import static nl.keerpunt.plan.PlanStory.texts;
import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.platform.keys.HouseholdKeys;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A plan as it held on a day and was known at an instant, and what changed between two. */
class PlanOnBothAxesTest {

    private final PlanStory story = PlanStory.ofAHousehold();

    @Test
    void a_plan_is_shown_as_it_held_on_a_day() {
        story.running().decided().closed();

        assertThat(story.at("validOn=2026-01-15").path("phase").asString()).isEqualTo("DRAFTED");
        assertThat(story.at("validOn=2026-01-20").path("phase").asString()).isEqualTo("AGREED");
        assertThat(story.at("validOn=2026-03-01").path("phase").asString()).isEqualTo("ACTIVE");
        assertThat(story.at("validOn=2026-08-31").path("phase").asString()).isEqualTo("CLOSED");
        assertThat(noor().get(story.path() + "?validOn=2026-01-09").status()).isEqualTo(404);
    }

    @Test
    void a_plan_is_shown_as_it_was_known_at_an_instant() {
        story.drafted();
        var then = story.lastRecorded();
        story.withAGoal();

        assertThat(story.at("knownAt=" + then).path("goals")).isEmpty();
        assertThat(story.shown().path("goals")).hasSize(1);
        assertThat(story.at("knownAt=" + then).path("asOf").path("knownAt").asString())
                .isEqualTo(then.toString());
    }

    /** An instant that is printed is the instant that is compared: known at it is the very event that bears it. */
    @Test
    void an_instant_that_history_prints_shows_what_was_recorded_at_it() {
        story.running().decided();

        accepted(noor().get(story.path() + "/history")).json().path("events").forEach(event -> {
            var at = event.path("recordedAt").asString();
            var known = accepted(noor().get(story.path() + "/history?knownAt=" + at))
                    .json()
                    .path("events");
            assertThat(known.path(known.size() - 1)).as(at).isEqualTo(event);
        });
    }

    @Test
    void the_history_of_a_moment_that_is_still_to_come_says_what_it_is_the_answer_for() {
        story.drafted();

        var asOf = accepted(noor().get(story.path() + "/history?knownAt=2199-12-31T00:00:00Z"))
                .json()
                .path("asOf");

        assertThat(asOf.path("clamped").asBoolean()).isTrue();
        assertThat(Instant.parse(asOf.path("knownAt").asString())).isBefore(Instant.parse("2199-12-31T00:00:00Z"));
    }

    @Test
    void ids_look_alike_in_every_answer() {
        story.running().decided().arranged(1).covered(1);
        eventually(story::coverState, "COVERED"::equals);

        assertThat(noor().get(story.path() + "/history").text()).doesNotContain("0307/");
        assertThat(noor().get(story.path()).text()).doesNotContain("0307/");
    }

    @Test
    void a_refusal_of_an_overtaken_version_stands_in_the_history() {
        story.running().decided().arranged(1).arranged(2).arranged(3);
        eventually(() -> story.shownLine().path("arranged").path("version").asInt(), version -> version == 3);
        story.covered(3);
        story.notCovered(2);

        var names = eventually(
                () -> names(
                        accepted(noor().get(story.path() + "/history")).json().path("events")),
                events -> events.contains("support-line-not-covered"));

        assertThat(names).contains("support-line-covered");
        assertThat(story.coverState()).isEqualTo("COVERED");
    }

    @Test
    void what_changed_between_two_instants_is_one_question() {
        story.drafted();
        var since = story.lastRecorded();
        story.withAGoal();
        var until = story.lastRecorded();
        story.withALine();

        var changes = accepted(noor().get(story.path() + "/changes?since=" + since + "&until=" + until))
                .json();

        assertThat(names(changes.path("events"))).containsExactly("goal-added");
        assertThat(changes.path("before").path("goals")).isEmpty();
        assertThat(changes.path("after").path("goals")).hasSize(1);
        assertThat(changes.path("after").path("lines")).isEmpty();
    }

    @Test
    void history_says_who_and_when_without_anyones_words() {
        story.running().decided();

        var history = accepted(noor().get(story.path() + "/history"));

        assertThat(names(history.json().path("events")))
                .containsExactly(
                        "director-recorded",
                        "plan-drafted",
                        "goal-added",
                        "support-line-proposed",
                        "version-agreed",
                        "plan-activated",
                        "support-line-decided");
        assertThat(history.json().path("events").path(6).path("actor").asString())
                .isEqualTo("noor");
        assertThat(history.json()
                        .path("events")
                        .path(6)
                        .path("essentials")
                        .path("estimatedCost")
                        .asLong())
                .isEqualTo(80_000);
        assertThat(history.text()).doesNotContain("calm", "homework", "guidance", "this is it");
    }

    @Test
    void words_of_an_erased_household_are_gone_while_ids_dates_and_amounts_stay() {
        story.running().decided();
        PlanStory.service()
                .context()
                .getBean(HouseholdKeys.class)
                .destroy(new HouseholdId(PlanStory.MUNICIPALITY, story.household()));

        var shown = accepted(noor().get(story.path()));

        assertThat(shown.text()).doesNotContain("calm", "homework", "guidance", "this is it", "every evening");
        assertThat(shown.json().path("lines").path(0).path("estimatedCost").asLong())
                .isEqualTo(80_000);
        assertThat(noor().post(story.path() + "/_rephrase", Map.of("purpose", "rest"))
                        .reason())
                .isEqualTo("HOUSEHOLD_ERASED");
        story.arranged(1);
        eventually(() -> story.shownLine().path("arranged").path("version").asInt(), version -> version == 1);
    }

    private static List<String> names(JsonNode events) {
        return texts(events, event -> event.path("name").asString());
    }
}
