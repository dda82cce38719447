package nl.keerpunt.plan.planlife;

import static java.time.LocalDate.parse;
import static nl.keerpunt.plan.plan.Reason.*;
import static nl.keerpunt.plan.planlife.OwnRoom.*;

import nl.keerpunt.language.words.Team;
import nl.keerpunt.plan.plan.PlanCommand;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.*;
import nl.keerpunt.testing.Spec;
import org.junit.jupiter.api.Test;

/** When a plan becomes active. */
class ActivatingSpec {

    private final PlanDrafted wordless = new PlanDrafted(PLAN, null, new Team("north"), parse("2026-01-10"));

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

    private static Spec<PlanCommand, PlanEvent, ?> done() {
        return running().given(scored, closed);
    }

    private static ActivatePlan activate(String on) {
        return new ActivatePlan(PLAN, parse(on), null, null);
    }
}
