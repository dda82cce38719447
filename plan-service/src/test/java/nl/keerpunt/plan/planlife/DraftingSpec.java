package nl.keerpunt.plan.planlife;

import static java.time.LocalDate.parse;
import static nl.keerpunt.plan.plan.Reason.*;
import static nl.keerpunt.plan.planlife.OwnRoom.*;

import java.util.Set;
import nl.keerpunt.language.law.Objective;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.plan.content.GoalContent;
import nl.keerpunt.plan.plan.PlanCommand;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.*;
import nl.keerpunt.testing.Spec;
import org.junit.jupiter.api.Test;

/** A plan begins with its purpose, and under its director. */
class DraftingSpec {

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

    private static Spec<PlanCommand, PlanEvent, ?> done() {
        return running().given(scored, closed);
    }

    private static AddGoal addGoal(String words, Set<Objective> objectives) {
        return new AddGoal(PLAN, QUIET, new GoalContent(said(words), objectives, SCALE, -2, Set.of()));
    }
}
