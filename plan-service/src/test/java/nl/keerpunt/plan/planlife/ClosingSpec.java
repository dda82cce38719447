package nl.keerpunt.plan.planlife;

import static java.time.LocalDate.parse;
import static nl.keerpunt.plan.plan.Reason.*;
import static nl.keerpunt.plan.planlife.OwnRoom.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.keerpunt.language.law.Objective;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.plan.plan.PlanCommand;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.*;
import nl.keerpunt.testing.Spec;
import org.junit.jupiter.api.Test;

/** When a plan closes, and how it is followed. */
class ClosingSpec {

    private final PlanDrafted wordless = new PlanDrafted(PLAN, null, new Team("north"), parse("2026-01-10"));
    private final ClosePlan close = new ClosePlan(PLAN, parse("2026-08-31"));

    @Test
    void a_measured_plan_closes_with_follow_up_after_three_six_twelve_months() {
        running().given(scored).when(close).then(closed);
    }

    @Test
    void a_plan_does_not_close_while_a_goal_is_unmeasured() {
        running().when(close).isRefused(GOAL_UNMEASURED);
    }

    @Test
    void the_refusal_names_the_unmeasured_goals() {
        var refusal = refusal(running(), close).orElseThrow();

        assertThat(refusal.facts()).containsEntry("goals", List.of(QUIET));
    }

    @Test
    void a_goal_the_household_never_agreed_to_does_not_hold_up_closing() {
        running()
                .given(scored, new GoalAdded(PLAN, uuid(11), NOTE, Set.of(Objective.HOME), SCALE, -1, null))
                .when(close)
                .then(closed);
    }

    @Test
    void an_emergency_does_not_close_while_any_goal_is_unmeasured() {
        given(directed, wordless, new PlanActivated(PLAN, 0, DIRECTOR, parse("2026-01-11"), NOTE, parse("2026-01-25")))
                .given(goal)
                .when(close)
                .isRefused(GOAL_UNMEASURED);
    }

    @Test
    void a_plan_does_not_close_before_it_was_active() {
        running().given(scored).when(new ClosePlan(PLAN, parse("2026-01-20"))).isRefused(BEFORE_ACTIVATION);
    }

    @Test
    void closing_again_on_the_same_day_changes_nothing() {
        done().when(close).then();
    }

    @Test
    void a_closed_plan_does_not_close_on_another_day() {
        done().when(new ClosePlan(PLAN, parse("2026-09-30"))).isRefused(NOT_ACTIVE);
    }

    @Test
    void a_draft_does_not_close() {
        given(directed, drafted).when(close).isRefused(NOT_ACTIVE);
    }

    @Test
    void a_closed_plan_is_followed() {
        done().when(new RecordFollowUp(PLAN, parse("2026-11-30"), true, NOTE))
                .then(new FollowUpRecorded(PLAN, parse("2026-11-30"), true, NOTE));
    }

    @Test
    void the_same_follow_up_again_changes_nothing() {
        done().given(new FollowUpRecorded(PLAN, parse("2026-11-30"), true, NOTE))
                .given(new FollowUpRecorded(PLAN, parse("2027-02-28"), false, NOTE))
                .when(new RecordFollowUp(PLAN, parse("2026-11-30"), true, NOTE))
                .then();
    }

    @Test
    void following_begins_after_closing() {
        done().when(new RecordFollowUp(PLAN, parse("2026-08-30"), true, NOTE)).isRefused(BEFORE_CLOSING);
    }

    @Test
    void an_active_plan_is_not_followed_up() {
        running()
                .when(new RecordFollowUp(PLAN, parse("2026-11-30"), true, NOTE))
                .isRefused(NOT_CLOSED);
    }

    @Test
    void a_plan_does_not_close_when_its_last_follow_up_lies_beyond_the_calendar() {
        running().given(scored).when(new ClosePlan(PLAN, parse("2199-01-01"))).isRefused(CLOSES_TOO_LATE);
    }

    private static Spec<PlanCommand, PlanEvent, ?> done() {
        return running().given(scored, closed);
    }
}
