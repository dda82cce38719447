package nl.keerpunt.plan;

import static java.time.LocalDate.parse;
import static nl.keerpunt.plan.MandateStory.someone;
import static nl.keerpunt.plan.MandateStory.withdraw;
import static nl.keerpunt.plan.PlanStory.accepted;
import static nl.keerpunt.plan.PlanStory.noor;
import static nl.keerpunt.plan.PlanStory.seeing;
import static nl.keerpunt.plan.PlanStory.texts;
import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LawfulGround;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is asked of a director, through HTTP. */
class AgendaHttpTest {

    private final PlanStory story = PlanStory.ofAHousehold();
    private final AgendaOf agenda = new AgendaOf(story.household());

    @Test
    void the_agenda_asks_for_a_decision_and_a_measurement() {
        story.running();

        assertThat(agenda.asked()).containsExactlyInAnyOrder("LINE_UNDECIDED", "GOAL_UNMEASURED");
        story.decided();
        assertThat(agenda.asked()).containsExactlyInAnyOrder("GOAL_UNMEASURED", "LINE_TO_REPLAN");
        story.arranged(1).covered(1);
        eventually(story::coverState, "COVERED"::equals);
        eventually(agenda::asked, asked -> asked.equals(List.of("GOAL_UNMEASURED")));
    }

    @Test
    void a_draft_asks_for_nothing_yet() {
        story.directed().drafted().withAGoal().withALine();

        assertThat(agenda.asked()).isEmpty();
    }

    @Test
    void a_line_without_cover_returns_to_the_agenda_with_its_reason() {
        story.running().decided().arranged(1).notCovered(1);
        eventually(story::coverState, "NOT_COVERED"::equals);

        var item = agenda.items(noor()).stream()
                .filter(each -> each.path("kind").asString().equals("LINE_NOT_COVERED"))
                .findFirst()
                .orElseThrow();

        assertThat(item.path("subject").asString()).isEqualTo(story.line().toString());
        assertThat(item.path("reason").asString()).isEqualTo("NOT_ENOUGH_LEFT");
        assertThat(item.path("lacking").asLong()).isEqualTo(9_000);
        assertThat(item.path("year").asInt()).isEqualTo(2026);
        assertThat(item.path("director").asString()).isEqualTo("noor");
        story.arranged(2).covered(2);
        eventually(story::coverState, "COVERED"::equals);
        assertThat(agenda.asked()).containsExactly("GOAL_UNMEASURED");
    }

    @Test
    void an_answer_of_the_budget_that_came_first_stays_on_the_agenda() {
        story.running().decided().notCovered(1);
        eventually(story::coverState, "NOT_COVERED"::equals);
        story.arranged(1);
        eventually(() -> story.shownLine().path("arranged").path("version").asInt(), version -> version == 1);

        assertThat(agenda.asked()).contains("LINE_NOT_COVERED");
        story.arranged(2);
        eventually(story::coverState, "AWAITED"::equals);
        assertThat(agenda.asked()).doesNotContain("LINE_NOT_COVERED");
    }

    @Test
    void a_line_that_the_provider_refused_is_to_be_decided_again() {
        story.running().decided().refusedByProvider();
        eventually(() -> story.shownLine().path("state").asString(), "REFUSED"::equals);

        assertThat(agenda.asked()).containsExactlyInAnyOrder("LINE_UNDECIDED", "GOAL_UNMEASURED");
        assertThat(agenda.items(noor()).stream().map(item -> item.path("reason").asString("")))
                .contains("NOT_OFFERED");
    }

    @Test
    void an_emergency_asks_for_its_review_until_a_version_is_agreed() {
        story.directed().drafted().withAGoal().withALine();
        accepted(noor().post(
                        story.path() + "/_activate",
                        Map.of("on", "2026-01-11", "emergencyReason", "no heating", "reviewOn", "2026-01-25")));

        assertThat(agenda.asked("2026-01-24")).containsExactlyInAnyOrder("LINE_UNDECIDED", "GOAL_UNMEASURED");
        assertThat(agenda.asked("2026-01-25")).contains("REVIEW");
        story.agreed();
        assertThat(agenda.asked("2026-01-25")).doesNotContain("REVIEW");
    }

    @Test
    void of_a_household_of_which_nobody_is_left_a_plan_asks_to_be_closed_alone() {
        story.running();
        story.diedOut(parse("2026-06-15"));

        eventually(() -> agenda.asked(), asked -> asked.equals(List.of("HOUSEHOLD_DIED_OUT")));
        assertThat(agenda.asked("2026-06-14")).containsExactlyInAnyOrder("LINE_UNDECIDED", "GOAL_UNMEASURED");
        accepted(noor().post(story.path() + "/_close", Map.of("on", "2026-07-01")));
        assertThat(agenda.asked("2027-07-01")).isEmpty();

        story.diedOut(null);
        eventually(() -> agenda.asked("2026-10-01"), asked -> asked.equals(List.of("FOLLOW_UP")));
    }

    @Test
    void a_closed_plan_asks_for_its_follow_ups_one_by_one() {
        story.running().closed();

        assertThat(agenda.asked("2026-11-29")).isEmpty();
        assertThat(agenda.asked("2026-11-30")).containsExactly("FOLLOW_UP");
        accepted(noor().post(
                        story.path() + "/follow-ups",
                        Map.of("on", "2026-11-28", "holds", true, "note", "early and well")));
        assertThat(agenda.asked("2026-11-30")).isEmpty();
        assertThat(agenda.asked("2027-02-28")).containsExactly("FOLLOW_UP");
    }

    @Test
    void a_reopened_plan_asks_for_its_goals_again() {
        story.running().decided().closed();
        accepted(noor().post(story.path() + "/_reopen", Map.of("reason", "noise", "on", "2026-09-15")));
        accepted(noor().post(story.path() + "/_agree", Map.of("householdVoice", "again", "on", "2026-09-16")));
        accepted(noor().post(story.path() + "/_activate", Map.of("on", "2026-09-16")));

        assertThat(agenda.asked("2026-12-31")).containsExactly("GOAL_UNMEASURED");
    }

    @Test
    void the_agenda_shows_the_own_team_and_the_own_households() {
        story.running();

        assertThat(agenda.items(PlanStory.service().professional("kim", "0307", "north", "access")))
                .isNotEmpty();
        assertThat(agenda.items(PlanStory.service().professional("noor", "0307", "elsewhere", "director")))
                .isNotEmpty();
        assertThat(agenda.items(PlanStory.service().professional("kim", "0307", "south", "access")))
                .isEmpty();
        assertThat(agenda.items(PlanStory.service().professional("noor", "0344", "north", "access")))
                .isEmpty();
    }

    @Test
    void the_agenda_tells_of_what_was_committed_by_law_also_without_a_plan() {
        story.directed();
        var arrangement = story.committed(null, LawfulGround.COURT_ORDER);

        var item = agenda.items(noor()).getFirst();

        assertThat(item.path("kind").asString()).isEqualTo("BY_LAW");
        assertThat(item.path("reason").asString()).isEqualTo("COURT_ORDER");
        assertThat(item.path("subject").asString()).isEqualTo(arrangement.uuid().toString());
        assertThat(item.path("decidedBy").asString()).isEqualTo("sam");
        assertThat(item.path("director").asString()).isEqualTo("noor");
        assertThat(agenda.items(noor(), "&validOn=2026-04-14")).isEmpty();
        var note = Map.of("subject", arrangement.uuid(), "version", 1, "on", "2026-04-20");
        assertThat(PlanStory.service()
                        .professional("sam", "0307", "north", "access")
                        .post(story.path() + "/_note", note)
                        .reason())
                .isEqualTo("NOTE_IS_FOR_THE_DIRECTOR");
        accepted(noor().post(story.path() + "/_note", note));
        assertThat(agenda.items(noor(), "&validOn=2026-04-19")).hasSize(1);
        assertThat(agenda.items(noor(), "&validOn=2026-04-20")).isEmpty();
    }

    @Test
    void the_agenda_tells_of_a_decision_whose_mandate_was_withdrawn_from_before_it() {
        var professional = someone();
        var mandate = UUID.fromString(
                PlanStory.mandate(professional, 80_000).json().path("id").asString());
        story.directed().committed(mandate, null);

        withdraw(professional, mandate, "2026-04-15");
        assertThat(agenda.items(noor())).isEmpty();

        withdraw(professional, mandate, "2026-04-14");
        var item = agenda.items(noor()).getFirst();
        assertThat(item.path("kind").asString()).isEqualTo("MANDATE_WITHDRAWN");
        assertThat(item.path("mandate").asString()).isEqualTo(mandate.toString());
        assertThat(item.path("decidedOn").asString()).isEqualTo("2026-04-15");

        withdraw(professional, mandate, "2025-12-31");
        assertThat(agenda.items(noor()).getFirst())
                .as("of a mandate that holds on no day")
                .isEqualTo(item);
    }

    @Test
    void a_line_refused_outside_the_mandate_says_who_may_decide_it() {
        story.running().decided().refusedByProvider("OUTSIDE_MANDATE", List.of(new ProfessionalId("sam")));
        eventually(() -> story.shownLine().path("state").asString(), "REFUSED"::equals);

        var item = agenda.items(noor()).stream()
                .filter(each -> each.path("kind").asString().equals("LINE_UNDECIDED"))
                .findFirst()
                .orElseThrow();

        assertThat(item.path("reason").asString()).isEqualTo("OUTSIDE_MANDATE");
        assertThat(texts(item.path("mayDecide"))).containsExactly("sam");
        assertThat(texts(story.shownLine().path("mayDecide"))).containsExactly("sam");
    }

    @Test
    void the_agenda_withholds_what_is_not_for_who_asks() {
        story.running().decided().arranged(1).notCovered(1);
        eventually(story::coverState, "NOT_COVERED"::equals);

        var item = agenda.items(PlanStory.service().professional(someone(), "0307", "north", "access")).stream()
                .filter(each -> each.path("kind").asString().equals("LINE_NOT_COVERED"))
                .findFirst()
                .orElseThrow();

        assertThat(item.has("lacking")).isFalse();
        assertThat(texts(item.path("withheld"))).containsExactly("lacking");
    }

    @Test
    void the_agenda_is_read_page_by_page_and_by_director() {
        story.running();
        var whole = new ArrayList<JsonNode>();
        var after = "";
        do {
            var page = accepted(seeing(noor()).get("/v1/agenda?director=noor&limit=1" + after))
                    .json();
            assertThat(page.path("items").size()).isLessThanOrEqualTo(1);
            page.path("items").forEach(whole::add);
            after = AgendaOf.after(page);
        } while (!after.isEmpty());

        assertThat(agenda.ofThisHousehold(whole)).hasSize(2);
        assertThat(accepted(seeing(noor()).get("/v1/agenda?director=somebody"))
                        .json()
                        .path("items"))
                .isEmpty();
    }
}
