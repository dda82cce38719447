package nl.keerpunt.plan.planlife;

import static java.time.LocalDate.parse;
import static nl.keerpunt.plan.plan.Reason.*;
import static nl.keerpunt.plan.planlife.OwnRoom.*;

import java.util.List;
import nl.keerpunt.plan.plan.PlanCommand;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.*;
import nl.keerpunt.testing.Spec;
import org.junit.jupiter.api.Test;

/** A closed plan is drafted again. */
class ReopeningSpec {

    private final PlanReopened reopened = new PlanReopened(PLAN, said("it is noisy again"), parse("2026-12-01"));

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

    private static Spec<PlanCommand, PlanEvent, ?> done() {
        return running().given(scored, closed);
    }

    private static AgreeVersion agree(String on) {
        return agreeing(on);
    }

    private static VersionAgreed secondVersion(String on) {
        return new VersionAgreed(
                PLAN, 2, VOICE, parse(on), agreed.purpose(), List.of(QUIET), List.of(GUIDANCE, HOMEWORK), null, null);
    }

    private static ActivatePlan activate(String on) {
        return new ActivatePlan(PLAN, parse(on), null, null);
    }
}
