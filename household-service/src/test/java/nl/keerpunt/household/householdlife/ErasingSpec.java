package nl.keerpunt.household.householdlife;

import static java.time.LocalDate.parse;
import static nl.keerpunt.household.householdlife.AtItsEnd.*;
import static nl.keerpunt.household.householdlife.Noor.BY_LOTTE;
import static nl.keerpunt.household.vocabulary.QuietService.BUDGET;
import static nl.keerpunt.household.vocabulary.QuietService.PLAN;
import static nl.keerpunt.household.vocabulary.QuietService.PROVIDER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.keerpunt.household.householdlife.KeptRecord.Running;
import nl.keerpunt.household.registration.DirectionCommand.*;
import nl.keerpunt.household.registration.DirectionEvent.*;
import nl.keerpunt.household.registration.HouseholdCommand;
import nl.keerpunt.household.registration.HouseholdCommand.*;
import nl.keerpunt.household.registration.KeepingCommand.*;
import nl.keerpunt.household.registration.KeepingEvent.*;
import nl.keerpunt.household.registration.MemberCommand.*;
import nl.keerpunt.household.registration.Reason;
import nl.keerpunt.household.registration.RequestCommand.*;
import nl.keerpunt.household.vocabulary.Channel;
import nl.keerpunt.household.vocabulary.Ground;
import nl.keerpunt.household.vocabulary.KeepingGround;
import nl.keerpunt.household.vocabulary.RequestAnswer;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;
import org.junit.jupiter.api.Test;

/** Whether a record may go, and how it goes. */
class ErasingSpec {

    @Test
    void an_erasure_begins_with_the_ending_of_the_household() {
        given(registered).when(erase(Ground.MISTAKE)).then(begun);
    }

    @Test
    void beginning_again_changes_nothing() {
        given(registered, begun).when(erase(Ground.MISTAKE)).then();
    }

    @Test
    void an_erasure_under_way_is_not_begun_on_another_ground() {
        given(registered, wished, granted, begun)
                .when(erase(Ground.RESIDENT_ASKED))
                .isRefused(Reason.HOUSEHOLD_ENDING);
    }

    @Test
    void the_last_quiet_erases_in_the_same_decision() {
        given(registered, begun, planQuiet, providerQuiet)
                .when(new HearQuiet(ID, BUDGET))
                .then(budgetQuiet, erased);
    }

    @Test
    void before_all_are_quiet_nothing_is_erased() {
        given(registered, begun).when(new HearQuiet(ID, PLAN)).then(planQuiet);
        given(registered, begun, planQuiet).when(new HearQuiet(ID, PROVIDER)).then(providerQuiet);
        given(registered, begun, providerQuiet, budgetQuiet)
                .when(new HearQuiet(ID, PROVIDER))
                .then();
    }

    @Test
    void in_whatever_order_the_services_are_quiet() {
        given(registered, begun, budgetQuiet, providerQuiet)
                .when(new HearQuiet(ID, PLAN))
                .then(planQuiet, erased);
    }

    @Test
    void a_quiet_heard_twice_changes_nothing() {
        given(registered, begun, planQuiet).when(new HearQuiet(ID, PLAN)).then();
        given(registered, begun, planQuiet, providerQuiet, budgetQuiet, erased)
                .when(new HearQuiet(ID, BUDGET))
                .then();
    }

    @Test
    void a_quiet_heard_before_the_ending_counts_when_it_begins() {
        given(registered).when(new HearQuiet(ID, PLAN)).then(planQuiet);
        given(registered, planQuiet, providerQuiet, budgetQuiet)
                .when(erase(Ground.MISTAKE))
                .then(begun, erased);
    }

    @Test
    void a_quiet_of_an_unknown_household_changes_nothing() {
        given().when(new HearQuiet(ID, PLAN)).then();
    }

    @Test
    void while_a_household_ends_nothing_else_is_asked_of_it() {
        var ending = given(registered, assigned, held, wished, begun);
        for (var command : List.<HouseholdCommand>of(
                new RegisterHousehold(ID, NOORD, parse("2026-01-10"), FATIMA, true),
                new MoveMemberOut(ID, REQUEST, TODAY),
                new AddMember(ID, REQUEST, Personal.erased(ID), "k1", TODAY, null),
                new RecordRequest(
                        ID, REQUEST, Personal.of(ID, new Words("Hulp")), Set.of(WMO), TODAY, Channel.RESIDENT),
                new CorrectRequestDay(ID, REQUEST, TODAY),
                new AnswerRequest(ID, REQUEST, RequestAnswer.PLAN, TODAY),
                new TakeAnswerBack(ID, REQUEST),
                new AssignDirector(ID, KEES, NOORD, TODAY, BY_LOTTE, true, NOORD),
                new EraseLawRecord(ID, WMO, Ground.MISTAKE, DAY, TODAY, RULES),
                new RequestErasure(ID, REQUEST, TODAY),
                new GrantErasure(ID, WISH, TODAY),
                new RefuseErasure(ID, WISH, TODAY, KeepingGround.ARCHIVING))) {
            ending.when(command).isRefused(Reason.HOUSEHOLD_ENDING);
        }
    }

    @Test
    void whoever_leaves_hands_over_a_household_that_ends_and_begins_nothing() {
        var reason = Personal.of(ID, new Words("Weg."));
        var over = new HandDirectionOver(ID, FATIMA, KEES, TODAY, reason);
        var transferred = new DirectorTransferred(ID, FATIMA, KEES, NOORD, parse("2026-09-03"), reason, null);
        given(registered, assigned, begun).when(over).then(transferred);
        given(registered, assigned, begun, held).when(over).then(transferred);
        given(registered, assigned, begun, held, transferred).when(over).then();
        given(registered, assigned, begun(Ground.ERASED_BEFORE)).when(over).then();
    }

    @Test
    void a_plan_that_became_active_meanwhile_is_recorded_and_stops_nothing() {
        var active = new PlanActiveRecorded(ID, FATIMA, TODAY);
        given(registered, begun).when(new RecordPlanActive(ID, FATIMA, TODAY)).then(active);
        given(registered, begun, active)
                .when(new RecordPlanActive(ID, FATIMA, TODAY))
                .then();
        given(registered, begun, active).when(new RecordPlanClosed(ID, TODAY)).then(new PlanClosedRecorded(ID, TODAY));
        given(registered, begun, active, planQuiet, providerQuiet)
                .when(new HearQuiet(ID, BUDGET))
                .then(budgetQuiet, erased);
    }

    @Test
    void what_runs_is_named_unless_it_is_to_be_ended() {
        given(registered, assigned, planActive).when(erase(Ground.MISTAKE)).isRefused(Reason.STILL_RUNNING);
        given(registered, support(WMO, 1, "2026-09-02"))
                .when(erase(Ground.MISTAKE))
                .isRefused(Reason.STILL_RUNNING);
        given(registered, assigned, planActive, planClosed)
                .when(erase(Ground.MISTAKE))
                .then(begun);
        given(registered, support(WMO, 1, "2026-09-01"))
                .when(erase(Ground.MISTAKE))
                .then(new HouseholdEndingBegun(ID, Ground.MISTAKE, DAY, TODAY, List.of("W")));
        given(registered, assigned, planActive, support(WMO, 1, "2026-09-02"))
                .when(new EraseHousehold(ID, Ground.MISTAKE, DAY, TODAY, true, RULES))
                .then(new HouseholdEndingBegun(ID, Ground.MISTAKE, DAY, TODAY, List.of("W")));
        assertThat(facts(erase(Ground.MISTAKE), registered, assigned, planActive, support(WMO, 1, "2026-09-02")))
                .isEqualTo(Map.of("planActive", true, "arrangements", List.of(new Running(DAYCARE, WMO, TODAY))));
    }

    @Test
    void a_household_erased_by_a_former_release_is_erased() {
        given(registered, erased).when(erase(Ground.MISTAKE)).then();
        given(registered, erased).when(new HearQuiet(ID, PLAN)).then();
    }
}
