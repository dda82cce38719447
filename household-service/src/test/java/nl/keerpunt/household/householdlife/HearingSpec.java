package nl.keerpunt.household.householdlife;

import static java.time.LocalDate.parse;
import static nl.keerpunt.household.householdlife.Noor.*;

import nl.keerpunt.household.direction.Assigning;
import nl.keerpunt.household.registration.DirectionCommand.*;
import nl.keerpunt.household.registration.DirectionEvent.*;
import nl.keerpunt.household.registration.KeepingEvent;
import org.junit.jupiter.api.Test;

/** What is heard of the plan of a household. */
class HearingSpec {

    @Test
    void an_active_plan_is_recorded() {
        given(registered, assigned)
                .when(new RecordPlanActive(ID, FATIMA, parse("2026-02-15")))
                .then(planActive);
    }

    @Test
    void a_plan_active_under_an_earlier_director_leaves_the_present_one() {
        given(registered, assigned, transferred)
                .when(new RecordPlanActive(ID, FATIMA, parse("2026-02-15")))
                .then(planActive);
    }

    @Test
    void a_plan_that_becomes_active_without_a_director_brings_its_own() {
        given(registered)
                .when(new RecordPlanActive(ID, FATIMA, parse("2026-02-15")))
                .then(
                        new DirectorAssigned(
                                ID, FATIMA, NOORD, parse("2026-02-15"), new Assigning(FATIMA, parse("2026-02-15"))),
                        planActive);
    }

    @Test
    void a_next_version_of_an_active_plan_is_a_change_of_the_record() {
        given(registered, assigned, planActive)
                .when(new RecordPlanActive(ID, FATIMA, parse("2026-05-01")))
                .then(new KeepingEvent.PlanChangeHeardOf(ID, parse("2026-05-01"), null, null));
    }

    @Test
    void a_closed_plan_is_recorded() {
        given(registered, assigned, planActive)
                .when(new RecordPlanClosed(ID, parse("2026-08-15")))
                .then(planClosed);
    }

    @Test
    void closing_a_plan_that_is_not_active_changes_nothing() {
        given(registered, assigned, planActive, planClosed)
                .when(new RecordPlanClosed(ID, parse("2026-08-15")))
                .then();
    }

    @Test
    void a_plan_may_become_active_again() {
        given(registered, assigned, planActive, planClosed)
                .when(new RecordPlanActive(ID, FATIMA, parse("2026-10-01")))
                .then(new PlanActiveRecorded(ID, FATIMA, parse("2026-10-01")));
    }

    @Test
    void a_message_about_an_unknown_household_changes_nothing() {
        given().when(new RecordPlanActive(ID, FATIMA, parse("2026-02-15"))).then();
        given().when(new RecordPlanClosed(ID, parse("2026-08-15"))).then();
    }
}
