package nl.keerpunt.plan.planlife;

import static java.time.LocalDate.parse;
import static nl.keerpunt.plan.plan.Reason.NOBODY_LEFT;
import static nl.keerpunt.plan.planlife.OwnRoom.*;

import java.util.List;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.PlanEvent.*;
import org.junit.jupiter.api.Test;

/** What becomes of a plan when the last of its household died. */
class DyingOutSpec {

    private static final DyingOutRecorded diedOut = new DyingOutRecorded(PLAN, parse("2026-01-22"));
    private static final DyingOutRecorded diedBefore = new DyingOutRecorded(PLAN, parse("2026-01-09"));
    private static final DyingOutRecorded byMistake = new DyingOutRecorded(PLAN, null);

    @Test
    void it_is_recorded_before_a_plan_is_drafted_and_beside_one() {
        given().when(new RecordDyingOut(PLAN, diedOut.on())).then(diedOut);
        running().when(new RecordDyingOut(PLAN, diedOut.on())).then(diedOut);
    }

    @Test
    void what_is_told_again_adds_nothing() {
        running().given(diedOut).when(new RecordDyingOut(PLAN, diedOut.on())).then();
        running().when(new RecordDyingOut(PLAN, null)).then();
    }

    @Test
    void another_day_or_a_mistake_is_recorded() {
        running().given(diedOut).when(new RecordDyingOut(PLAN, diedBefore.on())).then(diedBefore);
        running().given(diedOut).when(new RecordDyingOut(PLAN, null)).then(byMistake);
    }

    @Test
    void on_the_day_itself_a_line_can_be_decided_and_after_it_no_more() {
        var decide = decision(ARRANGEMENT, List.of(mandate));
        running().given(diedOut).when(decide).then(decided);
        running().given(diedBefore).when(decide).isRefused(NOBODY_LEFT);
    }

    @Test
    void nothing_is_drafted_agreed_activated_or_reopened_for_a_later_day() {
        given(diedBefore)
                .when(new DraftPlan(PLAN, null, new Team("north"), parse("2026-01-10")))
                .isRefused(NOBODY_LEFT);
        given(directed, drafted, goal, proposed, helped, diedBefore)
                .when(agreeing("2026-01-20"))
                .isRefused(NOBODY_LEFT);
        given(directed, drafted, goal, proposed, helped, agreed, diedBefore)
                .when(new ActivatePlan(PLAN, parse("2026-01-21"), null, null))
                .isRefused(NOBODY_LEFT);
        running()
                .given(scored, closed, diedOut)
                .when(new ReopenPlan(PLAN, NOTE, parse("2026-09-01")))
                .isRefused(NOBODY_LEFT);
    }

    @Test
    void a_plan_closes_without_a_measurement() {
        running().given(diedOut).when(new ClosePlan(PLAN, closed.on())).then(closed);
    }

    @Test
    void told_by_mistake_it_is_as_it_was() {
        running()
                .given(diedBefore, byMistake)
                .when(decision(ARRANGEMENT, List.of(mandate)))
                .then(decided);
    }
}
