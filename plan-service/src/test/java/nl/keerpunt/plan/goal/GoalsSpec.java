package nl.keerpunt.plan.goal;

import static java.time.LocalDate.parse;
import static nl.keerpunt.plan.plan.Reason.*;
import static nl.keerpunt.plan.planlife.OwnRoom.*;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import nl.keerpunt.language.law.Objective;
import nl.keerpunt.plan.content.GoalContent;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.PlanEvent.*;
import org.junit.jupiter.api.Test;

/** What a plan is for, and what was reached of it. */
class GoalsSpec {

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
        assertThatThrownBy(() -> new GoalContent(NOTE, Set.of(Objective.HOME), SCALE, -3, Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
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

    private static AddGoal addGoal(String words, Set<Objective> objectives) {
        return new AddGoal(PLAN, QUIET, new GoalContent(said(words), objectives, SCALE, -2, Set.of()));
    }

    private static ScoreGoal score(int score) {
        return new ScoreGoal(PLAN, QUIET, score, parse("2026-07-20"), NOTE);
    }
}
