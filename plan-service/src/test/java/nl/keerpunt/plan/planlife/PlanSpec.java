package nl.keerpunt.plan.planlife;

import static java.time.LocalDate.parse;
import static nl.keerpunt.plan.plan.Reason.*;
import static nl.keerpunt.plan.planlife.OwnRoom.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import nl.keerpunt.language.Objective;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.Team;
import nl.keerpunt.plan.plan.PlanCommand;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.*;
import nl.keerpunt.testing.Spec;
import org.junit.jupiter.api.Test;

/** The life of a plan, from draft to follow-up. */
class PlanSpec {

    private final PlanDrafted wordless = new PlanDrafted(PLAN, null, new Team("north"), parse("2026-01-10"));
    private final ClosePlan close = new ClosePlan(PLAN, parse("2026-08-31"));
    private final PlanReopened reopened = new PlanReopened(PLAN, said("it is noisy again"), parse("2026-12-01"));

    @Test
    void a_plan_is_drafted_with_its_purpose() {
        given().when(new DraftPlan(PLAN, drafted.purpose(), new Team("north"), parse("2026-01-10")))
                .then(drafted);
    }

    @Test
    void drafting_again_in_the_same_words_changes_nothing() {
        given(drafted, new PurposeRephrased(PLAN, said("rest")))
                .when(new DraftPlan(PLAN, drafted.purpose(), new Team("north"), parse("2026-01-10")))
                .then();
    }

    @Test
    void a_household_has_no_second_plan() {
        running()
                .when(new DraftPlan(PLAN, said("another plan"), new Team("north"), parse("2026-03-01")))
                .isRefused(ALREADY_DRAFTED);
    }

    @Test
    void the_purpose_is_rephrased() {
        given(drafted).when(new RephrasePurpose(PLAN, said("rest"))).then(new PurposeRephrased(PLAN, said("rest")));
    }

    @Test
    void the_same_purpose_again_changes_nothing() {
        given(drafted).when(new RephrasePurpose(PLAN, said("a calm home"))).then();
    }

    @Test
    void nothing_is_added_before_the_plan_is_drafted() {
        given(directed)
                .when(addGoal("do homework in peace", Set.of(Objective.CHILDREN)))
                .isRefused(NOT_DRAFTED);
    }

    @Test
    void nothing_is_added_to_a_closed_plan() {
        done().when(new RephrasePurpose(PLAN, said("rest"))).isRefused(PLAN_CLOSED);
    }

    @Test
    void a_goal_serves_an_objective() {
        given(drafted)
                .when(addGoal("do homework in peace", Set.of(Objective.CHILDREN)))
                .then(goal);
    }

    @Test
    void a_goal_without_an_objective_is_refused() {
        given(drafted).when(addGoal("do homework in peace", Set.of())).isRefused(NO_OBJECTIVE);
    }

    @Test
    void the_same_goal_again_changes_nothing() {
        given(drafted, goal)
                .when(addGoal("do homework in peace", Set.of(Objective.CHILDREN)))
                .then();
    }

    @Test
    void another_goal_needs_another_id() {
        given(drafted, goal)
                .when(addGoal("sleep well", Set.of(Objective.CHILDREN)))
                .isRefused(GOAL_ALREADY_ADDED);
    }

    @Test
    void a_level_of_attainment_lies_on_the_scale() {
        assertThatThrownBy(() -> new ScoreGoal(PLAN, QUIET, 3, parse("2026-07-20"), NOTE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AddGoal(PLAN, QUIET, NOTE, Set.of(Objective.HOME), SCALE, -3))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_cause_is_named_once() {
        var name = new NameCause(PLAN, NOISE, said("one bedroom"), Objective.HOME);
        given(drafted).when(name).then(noise);
        given(drafted, noise).when(name).then();
    }

    @Test
    void another_cause_needs_another_id() {
        given(drafted, noise)
                .when(new NameCause(PLAN, NOISE, said("two bedrooms"), Objective.HOME))
                .isRefused(CAUSE_ALREADY_NAMED);
    }

    @Test
    void causes_may_form_a_cycle() {
        given(drafted, noise, stress, new CausesLinked(PLAN, NOISE, STRESS))
                .when(new LinkCauses(PLAN, STRESS, NOISE))
                .then(new CausesLinked(PLAN, STRESS, NOISE));
    }

    @Test
    void the_same_link_again_changes_nothing() {
        given(drafted, noise, stress, new CausesLinked(PLAN, NOISE, STRESS))
                .when(new LinkCauses(PLAN, NOISE, STRESS))
                .then();
    }

    @Test
    void nothing_causes_itself() {
        given(drafted, noise).when(new LinkCauses(PLAN, NOISE, NOISE)).isRefused(CAUSE_OF_ITSELF);
    }

    @Test
    void only_named_causes_are_linked() {
        given(drafted, noise).when(new LinkCauses(PLAN, NOISE, STRESS)).isRefused(UNKNOWN_CAUSE);
    }

    @Test
    void a_version_fixes_the_goals_and_lines_the_household_agreed_to() {
        given(drafted, goal, proposed, helped).when(agree("2026-01-20")).then(agreed);
    }

    @Test
    void agreeing_again_to_what_did_not_change_changes_nothing() {
        given(drafted, goal, proposed, helped, agreed).when(agree("2026-01-20")).then();
    }

    @Test
    void a_changed_line_asks_for_a_new_version() {
        given(drafted, goal, proposed, helped, agreed)
                .given(new SupportLineChanged(PLAN, GUIDANCE, byProvider(12, guidance.estimatedCost())))
                .when(agree("2026-01-20"))
                .then(secondVersion("2026-01-20"));
    }

    @Test
    void an_active_plan_gets_new_versions() {
        running().when(agree("2026-03-01")).then(secondVersion("2026-03-01"));
    }

    @Test
    void a_dropped_line_is_no_part_of_a_version() {
        given(drafted, goal, proposed, helped)
                .given(new SupportLineDropped(PLAN, HOMEWORK, NOTE))
                .when(agree("2026-01-20"))
                .then(new VersionAgreed(
                        PLAN, 1, VOICE, parse("2026-01-20"), said("a calm home"), List.of(QUIET), List.of(GUIDANCE)));
    }

    @Test
    void no_version_without_a_purpose() {
        given(wordless, goal, proposed).when(agree("2026-01-20")).isRefused(NO_PURPOSE);
    }

    @Test
    void no_version_without_a_goal() {
        given(drafted).when(agree("2026-01-20")).isRefused(NO_GOAL);
    }

    @Test
    void no_version_without_a_support_line() {
        given(drafted, goal, proposed)
                .given(new SupportLineDropped(PLAN, GUIDANCE, NOTE))
                .when(agree("2026-01-20"))
                .isRefused(NO_SUPPORT_LINE);
    }

    @Test
    void an_agreed_plan_becomes_active_under_its_director() {
        given(directed, drafted, goal, proposed, helped, agreed)
                .when(activate("2026-01-21"))
                .then(active);
    }

    @Test
    void a_plan_needs_an_agreed_version_to_become_active() {
        given(directed, drafted, goal, proposed).when(activate("2026-01-21")).isRefused(NOT_AGREED);
    }

    @Test
    void a_plan_is_not_active_before_the_day_it_was_agreed() {
        given(directed, drafted, goal, proposed, helped, agreed)
                .when(activate("2026-01-19"))
                .isRefused(NOT_AGREED);
    }

    @Test
    void no_plan_is_active_without_a_director() {
        given(drafted, goal, proposed, helped, agreed)
                .when(activate("2026-01-21"))
                .isRefused(NO_DIRECTOR);
    }

    @Test
    void a_director_who_starts_later_does_not_direct_yet() {
        given(drafted, goal, proposed, helped, agreed, new DirectorRecorded(PLAN, DIRECTOR, parse("2026-02-01")))
                .when(activate("2026-01-21"))
                .isRefused(NO_DIRECTOR);
    }

    @Test
    void an_active_plan_names_who_directs_on_that_day() {
        given(directed, drafted, goal, proposed, helped, agreed)
                .given(new DirectorRecorded(PLAN, COLLEAGUE, parse("2026-06-01")))
                .when(activate("2026-01-21"))
                .then(active);
    }

    @Test
    void an_emergency_activates_before_the_household_was_heard() {
        given(directed, wordless)
                .when(new ActivatePlan(PLAN, parse("2026-01-11"), NOTE, parse("2026-01-25")))
                .then(new PlanActivated(PLAN, 0, DIRECTOR, parse("2026-01-11"), NOTE, parse("2026-01-25")));
    }

    @Test
    void an_emergency_names_the_day_of_its_review() {
        given(directed, wordless)
                .when(new ActivatePlan(PLAN, parse("2026-01-11"), NOTE, null))
                .isRefused(REVIEW_MISSING);
    }

    @Test
    void an_emergency_is_reviewed_after_it_began() {
        given(directed, wordless)
                .when(new ActivatePlan(PLAN, parse("2026-01-11"), NOTE, parse("2026-01-11")))
                .isRefused(REVIEW_MISSING);
    }

    @Test
    void activating_again_on_the_same_day_changes_nothing() {
        running().when(activate("2026-01-21")).then();
    }

    @Test
    void a_household_has_no_second_active_plan() {
        running().when(activate("2026-03-01")).isRefused(ALREADY_ACTIVE);
    }

    @Test
    void a_closed_plan_is_not_activated() {
        done().when(activate("2026-09-01")).isRefused(PLAN_CLOSED);
    }

    @Test
    void an_undrafted_plan_is_not_activated() {
        given(directed).when(activate("2026-01-21")).isRefused(NOT_DRAFTED);
    }

    @Test
    void a_director_is_remembered_before_the_plan_exists() {
        given().when(new RecordDirector(PLAN, DIRECTOR, parse("2026-01-05"))).then(directed);
    }

    @Test
    void the_same_director_from_the_same_day_changes_nothing() {
        running().when(new RecordDirector(PLAN, DIRECTOR, parse("2026-01-05"))).then();
    }

    @Test
    void the_next_director_relieves_the_last() {
        running()
                .when(new RecordDirector(PLAN, COLLEAGUE, parse("2026-06-01")))
                .then(new DirectorRecorded(PLAN, COLLEAGUE, parse("2026-06-01")));
    }

    @Test
    void a_goal_of_an_active_plan_is_scored() {
        running().when(score(1)).then(scored);
    }

    @Test
    void the_same_score_again_changes_nothing() {
        running().given(scored).when(score(1)).then();
    }

    @Test
    void a_goal_is_scored_as_often_as_it_is_discussed() {
        running().given(scored).when(score(2)).then(new GoalScored(PLAN, QUIET, 2, parse("2026-07-20"), NOTE));
    }

    @Test
    void only_known_goals_are_scored() {
        running()
                .when(new ScoreGoal(PLAN, uuid(99), 1, parse("2026-07-20"), NOTE))
                .isRefused(UNKNOWN_GOAL);
    }

    @Test
    void a_draft_is_not_scored() {
        given(drafted, goal).when(score(1)).isRefused(NOT_ACTIVE);
    }

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
        var refusal = catchThrowableOfType(
                Refusal.class, () -> Plan.decide(close, running().state()));

        assertThat(refusal.facts()).containsEntry("goals", List.of(QUIET));
    }

    @Test
    void a_goal_the_household_never_agreed_to_does_not_hold_up_closing() {
        running()
                .given(scored, new GoalAdded(PLAN, uuid(11), NOTE, Set.of(Objective.HOME), SCALE, -1))
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
    void a_closed_plan_is_reopened() {
        done().when(new ReopenPlan(PLAN, said("it is noisy again"), parse("2026-12-01")))
                .then(reopened);
    }

    @Test
    void reopening_again_in_the_same_words_changes_nothing() {
        done().given(reopened)
                .when(new ReopenPlan(PLAN, said("it is noisy again"), parse("2026-12-01")))
                .then();
    }

    @Test
    void a_plan_is_not_reopened_before_it_closed() {
        done().when(new ReopenPlan(PLAN, NOTE, parse("2026-08-30"))).isRefused(BEFORE_CLOSING);
    }

    @Test
    void only_a_closed_plan_is_reopened() {
        running().when(new ReopenPlan(PLAN, NOTE, parse("2026-12-01"))).isRefused(NOT_CLOSED);
    }

    @Test
    void a_reopened_plan_is_agreed_anew_before_it_is_active() {
        done().given(reopened).when(activate("2026-12-02")).isRefused(NOT_AGREED);
    }

    @Test
    void versions_are_counted_through_a_reopening() {
        done().given(reopened).when(agree("2026-12-02")).then(secondVersion("2026-12-02"));
    }

    @Test
    void a_reopened_plan_measures_its_goals_again() {
        done().given(reopened, secondVersion("2026-12-02"))
                .given(new PlanActivated(PLAN, 2, DIRECTOR, parse("2026-12-02"), null, null))
                .when(new ClosePlan(PLAN, parse("2027-06-01")))
                .isRefused(GOAL_UNMEASURED);
    }

    @Test
    void a_reopened_plan_is_agreed_and_activated_from_the_day_of_its_reopening() {
        done().given(reopened).when(agree("2026-11-30")).isRefused(BEFORE_REOPENING);
        done().given(reopened).when(agree("2026-12-01")).then(secondVersion("2026-12-01"));
        done().given(reopened, secondVersion("2026-12-01"))
                .when(activate("2026-11-30"))
                .isRefused(BEFORE_REOPENING);
    }

    @Test
    void a_plan_does_not_close_when_its_last_follow_up_lies_beyond_the_calendar() {
        running().given(scored).when(new ClosePlan(PLAN, parse("2199-01-01"))).isRefused(CLOSES_TOO_LATE);
    }

    private static Spec<PlanCommand, PlanEvent, Plan> given(PlanEvent... events) {
        return new Spec<>(Plan::decide, Plan::evolve, Plan.NOTHING).given(events);
    }

    private static Spec<PlanCommand, PlanEvent, Plan> running() {
        return given(directed, drafted, goal, proposed, helped, agreed, active);
    }

    private static Spec<PlanCommand, PlanEvent, Plan> done() {
        return running().given(scored, closed);
    }

    private static AddGoal addGoal(String words, Set<Objective> objectives) {
        return new AddGoal(PLAN, QUIET, said(words), objectives, SCALE, -2);
    }

    private static AgreeVersion agree(String on) {
        return new AgreeVersion(PLAN, VOICE, parse(on));
    }

    private static VersionAgreed secondVersion(String on) {
        return new VersionAgreed(
                PLAN, 2, VOICE, parse(on), agreed.purpose(), List.of(QUIET), List.of(GUIDANCE, HOMEWORK));
    }

    private static ActivatePlan activate(String on) {
        return new ActivatePlan(PLAN, parse(on), null, null);
    }

    private static ScoreGoal score(int score) {
        return new ScoreGoal(PLAN, QUIET, score, parse("2026-07-20"), NOTE);
    }
}
