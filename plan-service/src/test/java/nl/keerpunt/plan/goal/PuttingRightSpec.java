package nl.keerpunt.plan.goal;

import static java.time.LocalDate.parse;
import static nl.keerpunt.plan.plan.Reason.*;
import static nl.keerpunt.plan.planlife.OwnRoom.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.language.law.Objective;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.plan.content.CauseContent;
import nl.keerpunt.plan.content.GoalContent;
import nl.keerpunt.plan.content.GoalScale;
import nl.keerpunt.plan.content.SupportLine;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.PlanEvent.*;
import org.junit.jupiter.api.Test;

/** Whatever was entered of goals, causes and scores can be changed and withdrawn, as new facts. */
class PuttingRightSpec {

    private static final Words LEVEL = new Words("something else");
    private static final GoalScale OTHER_SCALE = new GoalScale(LEVEL, LEVEL, LEVEL, LEVEL, LEVEL);
    private static final GoalContent SLEEP =
            new GoalContent(said("sleep well"), Set.of(Objective.CHILDREN), SCALE, -2, Set.of());
    private static final GoalContent ROOM =
            new GoalContent(said("a room"), Set.of(Objective.HOME), SCALE, -1, Set.of(NOISE));

    @Test
    void a_goal_is_changed() {
        given(drafted, goal).when(new ChangeGoal(PLAN, QUIET, SLEEP)).then(new GoalChanged(PLAN, QUIET, SLEEP));
        given(drafted, goal, new GoalChanged(PLAN, QUIET, SLEEP))
                .when(new ChangeGoal(PLAN, QUIET, SLEEP))
                .then();
    }

    @Test
    void a_goal_names_causes_that_stand() {
        given(drafted, goal).when(new ChangeGoal(PLAN, QUIET, ROOM)).isRefused(UNKNOWN_CAUSE);
        given(drafted, goal, noise, withdrawn())
                .when(new ChangeGoal(PLAN, QUIET, ROOM))
                .isRefused(CAUSE_WITHDRAWN);
        given(drafted, noise).when(new AddGoal(PLAN, QUIET, ROOM)).then(new GoalAdded(PLAN, QUIET, ROOM));
        given(drafted).when(new AddGoal(PLAN, QUIET, ROOM)).isRefused(UNKNOWN_CAUSE);
    }

    @Test
    void a_changed_goal_keeps_an_objective() {
        given(drafted, goal)
                .when(new ChangeGoal(PLAN, QUIET, new GoalContent(NOTE, Set.of(), SCALE, 0, Set.of())))
                .isRefused(NO_OBJECTIVE);
    }

    @Test
    void only_a_known_goal_is_changed() {
        given(drafted).when(new ChangeGoal(PLAN, QUIET, SLEEP)).isRefused(UNKNOWN_GOAL);
        given(drafted, goal, goalGone())
                .when(new ChangeGoal(PLAN, QUIET, SLEEP))
                .isRefused(GOAL_WITHDRAWN);
    }

    @Test
    void how_a_goal_is_measured_is_set_beforehand() {
        var otherScale =
                new GoalContent(goal.words(), goal.objectives(), Personal.of(HOUSEHOLD, OTHER_SCALE), -2, Set.of());
        var otherBaseline = new GoalContent(goal.words(), goal.objectives(), SCALE, -1, Set.of());

        running().when(new ChangeGoal(PLAN, QUIET, otherScale)).then(new GoalChanged(PLAN, QUIET, otherScale));
        running().given(scored).when(new ChangeGoal(PLAN, QUIET, otherScale)).isRefused(SCALE_IS_FIXED);
        running().given(scored).when(new ChangeGoal(PLAN, QUIET, otherBaseline)).isRefused(SCALE_IS_FIXED);
        running().given(scored).when(new ChangeGoal(PLAN, QUIET, SLEEP)).then(new GoalChanged(PLAN, QUIET, SLEEP));
        running()
                .given(scored, scoreGone())
                .when(new ChangeGoal(PLAN, QUIET, otherScale))
                .then(new GoalChanged(PLAN, QUIET, otherScale));
    }

    @Test
    void what_the_household_agreed_to_was_another_goal() {
        var again = agreeing("2026-01-20");
        running().when(again).then();
        running()
                .given(new GoalChanged(PLAN, QUIET, SLEEP))
                .when(again)
                .then(new VersionAgreed(
                        PLAN,
                        2,
                        VOICE,
                        parse("2026-01-20"),
                        said("a calm home"),
                        List.of(QUIET),
                        List.of(GUIDANCE, HOMEWORK),
                        null,
                        null));
    }

    @Test
    void a_goal_that_no_line_serves_is_withdrawn() {
        given(drafted, goal).when(withdrawGoal()).then(goalGone());
        given(drafted, goal, goalGone()).when(withdrawGoal()).then();
        given(drafted).when(withdrawGoal()).isRefused(UNKNOWN_GOAL);
    }

    @Test
    void a_goal_that_a_line_serves_stays() {
        assertThat(refusal(running(), withdrawGoal())).hasValueSatisfying(refusal -> {
            assertThat(refusal.reason()).isEqualTo(GOAL_HAS_LINES);
            assertThat(refusal.facts()).isEqualTo(Map.of("lines", List.of(GUIDANCE, HOMEWORK)));
        });
    }

    @Test
    void the_id_of_a_withdrawn_goal_is_used_no_more() {
        given(drafted, goal, goalGone())
                .when(new AddGoal(PLAN, QUIET, goal.content()))
                .isRefused(GOAL_WITHDRAWN);
        given(drafted, goal, goalGone())
                .when(new ProposeSupportLine(PLAN, GUIDANCE, guidance))
                .isRefused(GOAL_WITHDRAWN);
    }

    @Test
    void a_withdrawn_goal_of_a_version_is_measured_no_more() {
        var other = new GoalAdded(PLAN, uuid(11), SLEEP);
        var both = new VersionAgreed(
                PLAN,
                1,
                VOICE,
                parse("2026-01-20"),
                said("a calm home"),
                List.of(QUIET, uuid(11)),
                List.of(GUIDANCE, HOMEWORK),
                null,
                null);
        var plan = given(directed, drafted, goal, other, proposed, helped, both, active, scored);

        plan.when(new ClosePlan(PLAN, parse("2026-08-31"))).isRefused(GOAL_UNMEASURED);
        plan.given(new GoalWithdrawn(PLAN, uuid(11), NOTE))
                .when(new ClosePlan(PLAN, parse("2026-08-31")))
                .then(closed);
    }

    @Test
    void a_cause_is_changed() {
        var two = new CauseContent(said("two bedrooms"), Objective.HOME);
        var changed = new CauseChanged(PLAN, NOISE, two.words(), Objective.HOME);
        given(drafted, noise).when(new ChangeCause(PLAN, NOISE, two)).then(changed);
        given(drafted, noise, changed).when(new ChangeCause(PLAN, NOISE, two)).then();
        given(drafted).when(new ChangeCause(PLAN, NOISE, two)).isRefused(UNKNOWN_CAUSE);
        given(drafted, noise, withdrawn())
                .when(new ChangeCause(PLAN, NOISE, two))
                .isRefused(CAUSE_WITHDRAWN);
    }

    @Test
    void a_cause_on_which_nothing_works_is_withdrawn_with_its_links() {
        given(drafted, noise).when(withdrawCause()).then(withdrawn());
        given(drafted, noise, withdrawn()).when(withdrawCause()).then();
        given(drafted, noise, stress, new CausesLinked(PLAN, NOISE, STRESS), withdrawn())
                .when(new UnlinkCauses(PLAN, NOISE, STRESS))
                .then();
        given(drafted, noise, stress, withdrawn())
                .when(new LinkCauses(PLAN, STRESS, NOISE))
                .isRefused(CAUSE_WITHDRAWN);
        given(drafted, noise, withdrawn())
                .when(new NameCause(PLAN, NOISE, noise.content()))
                .isRefused(CAUSE_WITHDRAWN);
    }

    @Test
    void a_cause_that_a_goal_or_a_line_works_on_stays() {
        var named = given(
                drafted,
                noise,
                goal,
                new GoalAdded(PLAN, uuid(11), ROOM),
                new SupportLineProposed(PLAN, GUIDANCE, on(NOISE)));

        assertThat(refusal(named, withdrawCause())).hasValueSatisfying(refusal -> {
            assertThat(refusal.reason()).isEqualTo(CAUSE_IS_NAMED);
            assertThat(refusal.facts()).isEqualTo(Map.of("goals", List.of(uuid(11)), "lines", List.of(GUIDANCE)));
        });
    }

    @Test
    void a_line_by_itself_keeps_the_cause_on_which_it_works() {
        given(drafted, noise, goal, new SupportLineProposed(PLAN, GUIDANCE, on(NOISE)))
                .when(withdrawCause())
                .isRefused(CAUSE_IS_NAMED);
    }

    @Test
    void a_line_works_on_no_withdrawn_cause() {
        given(drafted, goal, noise, withdrawn())
                .when(new ProposeSupportLine(PLAN, GUIDANCE, on(NOISE)))
                .isRefused(CAUSE_WITHDRAWN);
    }

    @Test
    void a_link_is_undone() {
        var linked = new CausesLinked(PLAN, NOISE, STRESS);
        given(drafted, noise, stress, linked)
                .when(new UnlinkCauses(PLAN, NOISE, STRESS))
                .then(new CausesUnlinked(PLAN, NOISE, STRESS));
        given(drafted, noise, stress, linked)
                .when(new UnlinkCauses(PLAN, STRESS, NOISE))
                .then();
    }

    @Test
    void a_score_is_taken_back() {
        running().given(scored).when(scoreBack()).then(scoreGone());
        running().given(scored, scoreGone()).when(scoreBack()).then();
        running().when(scoreBack()).isRefused(NOT_SCORED);
        running()
                .given(scored, scoreGone())
                .when(new ClosePlan(PLAN, parse("2026-08-31")))
                .isRefused(GOAL_UNMEASURED);
    }

    @Test
    void the_score_of_the_last_day_counts() {
        var later = new GoalScored(PLAN, QUIET, 2, parse("2026-08-01"), NOTE);
        var scores = Scores.NONE.with(later).with(scored);

        assertThat(scores.counting(QUIET)).contains(later);
        assertThat(Scores.NONE.with(scored).with(later).counting(QUIET)).contains(later);
        assertThat(scores.with(new ScoreTakenBack(PLAN, QUIET, parse("2026-08-01"), NOTE))
                        .counting(QUIET))
                .contains(scored);
    }

    private static SupportLine on(UUID cause) {
        return new SupportLine(
                guidance.carriedBy(),
                guidance.what(),
                guidance.provider(),
                guidance.product(),
                guidance.volume(),
                guidance.frequency(),
                guidance.period(),
                guidance.legalBasis(),
                guidance.estimatedCost(),
                guidance.goals(),
                Set.of(cause),
                guidance.objective(),
                guidance.considerations(),
                null);
    }

    private static WithdrawGoal withdrawGoal() {
        return new WithdrawGoal(PLAN, QUIET, NOTE);
    }

    private static GoalWithdrawn goalGone() {
        return new GoalWithdrawn(PLAN, QUIET, NOTE);
    }

    private static WithdrawCause withdrawCause() {
        return new WithdrawCause(PLAN, NOISE, NOTE);
    }

    private static CauseWithdrawn withdrawn() {
        return new CauseWithdrawn(PLAN, NOISE, NOTE);
    }

    private static TakeScoreBack scoreBack() {
        return new TakeScoreBack(PLAN, QUIET, parse("2026-07-20"), NOTE);
    }

    private static ScoreTakenBack scoreGone() {
        return new ScoreTakenBack(PLAN, QUIET, parse("2026-07-20"), NOTE);
    }
}
