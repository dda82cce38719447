package nl.keerpunt.household.householdlife;

import static java.time.LocalDate.parse;

import java.util.UUID;
import nl.keerpunt.household.direction.Assigning;
import nl.keerpunt.household.registration.DirectionCommand.*;
import nl.keerpunt.household.registration.DirectionEvent.*;
import nl.keerpunt.household.registration.HouseholdCommand;
import nl.keerpunt.household.registration.HouseholdCommand.*;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.HouseholdEvent.*;
import nl.keerpunt.household.registration.Reason;
import nl.keerpunt.household.vocabulary.Ground;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.testing.Spec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who can become director, and what happens when a director leaves. */
class DirectingSpec {

    private static final HouseholdId ID = new HouseholdId(new MunicipalityCode("0307"), new UUID(0, 1));
    private static final Team NOORD = new Team("noord");
    private static final Team ZUID = new Team("zuid");
    private static final ProfessionalId FATIMA = new ProfessionalId("fatima");
    private static final ProfessionalId KEES = new ProfessionalId("kees");
    private static final ProfessionalId LOTTE = new ProfessionalId("lotte");
    private static final Assigning BY_LOTTE = new Assigning(LOTTE, parse("2026-01-11"));
    private static final Personal<Words> AWAY = Personal.of(ID, new Words("Overgedragen: afwezig."));

    private static final HouseholdEvent registered = new HouseholdRegistered(ID, NOORD, parse("2026-01-10"), FATIMA);
    private static final HouseholdEvent assigned =
            new DirectorAssigned(ID, FATIMA, NOORD, parse("2026-01-12"), BY_LOTTE);
    private static final HouseholdEvent erased = new HouseholdErased(ID, Ground.MISTAKE, parse("2026-02-01"));

    @Test
    void a_stranger_is_not_assigned() {
        given(registered)
                .when(new AssignDirector(ID, FATIMA, NOORD, parse("2026-01-12"), BY_LOTTE, false, null))
                .isRefused(Reason.PROFESSIONAL_UNKNOWN);
    }

    @Test
    void a_household_is_not_transferred_to_a_stranger() {
        given(registered, assigned)
                .when(new TransferDirector(ID, FATIMA, KEES, NOORD, parse("2026-04-01"), AWAY, BY_LOTTE, false, null))
                .isRefused(Reason.PROFESSIONAL_UNKNOWN);
    }

    @Test
    void a_repeat_is_no_refusal_when_the_director_is_no_longer_known() {
        given(registered, assigned)
                .when(new AssignDirector(ID, FATIMA, NOORD, parse("2026-01-12"), BY_LOTTE, false, null))
                .then();
    }

    @Test
    void a_household_is_not_registered_for_a_team_that_nobody_is_of() {
        given().when(new RegisterHousehold(ID, NOORD, parse("2026-01-10"), FATIMA, false))
                .isRefused(Reason.TEAM_UNKNOWN);
        given(registered)
                .when(new RegisterHousehold(ID, NOORD, parse("2026-01-10"), FATIMA, false))
                .then();
    }

    @Test
    void a_household_stays_with_its_team_or_goes_along_with_its_first_director() {
        given(registered).when(assign(NOORD, ZUID)).then(assigned);
        given(registered)
                .when(assign(ZUID, ZUID))
                .then(new DirectorAssigned(ID, FATIMA, ZUID, parse("2026-01-12"), BY_LOTTE));
        given(registered).when(assign(ZUID, NOORD)).isRefused(Reason.TEAM_UNKNOWN);
        given(registered).when(assign(ZUID, null)).isRefused(Reason.TEAM_UNKNOWN);
    }

    @Test
    void a_household_stays_with_its_team_or_goes_along_with_its_next_director() {
        given(registered, assigned)
                .when(transfer(NOORD, null))
                .then(new DirectorTransferred(ID, FATIMA, KEES, NOORD, parse("2026-04-01"), AWAY, BY_LOTTE));
        given(registered, assigned)
                .when(transfer(ZUID, ZUID))
                .then(new DirectorTransferred(ID, FATIMA, KEES, ZUID, parse("2026-04-01"), AWAY, BY_LOTTE));
        given(registered, assigned).when(transfer(ZUID, NOORD)).isRefused(Reason.TEAM_UNKNOWN);
        given(registered, new DirectorAssigned(ID, FATIMA, ZUID, parse("2026-01-12"), BY_LOTTE))
                .when(transfer(NOORD, null))
                .isRefused(Reason.TEAM_UNKNOWN);
    }

    @Test
    void after_the_last_day_the_successor_directs_in_the_same_team() {
        given(registered, assigned)
                .when(handOver("2026-03-31"))
                .then(new DirectorTransferred(ID, FATIMA, KEES, NOORD, parse("2026-04-01"), AWAY, null));
    }

    @Test
    void a_direction_that_is_still_to_begin_goes_over_on_its_first_day() {
        given(registered, assigned)
                .when(handOver("2025-12-31"))
                .then(new DirectorTransferred(ID, FATIMA, KEES, NOORD, parse("2026-01-12"), AWAY, null));
    }

    @Test
    void what_was_handed_over_is_not_handed_over_again() {
        given(registered, assigned, new DirectorTransferred(ID, FATIMA, KEES, NOORD, parse("2026-04-01"), AWAY, null))
                .when(handOver("2026-03-31"))
                .then();
    }

    @Test
    void to_whom_it_was_handed_over_has_nobody_to_give_it_back_to_and_transfers_it() {
        var over = new DirectorTransferred(ID, FATIMA, KEES, NOORD, parse("2026-04-01"), AWAY, null);

        given(registered, assigned, over)
                .when(new DeclineDirection(ID, KEES, parse("2026-03-01"), AWAY))
                .isRefused(Reason.ALREADY_ACCEPTED);
        given(registered, assigned, over)
                .when(new TransferDirector(ID, KEES, LOTTE, NOORD, parse("2026-04-01"), AWAY, BY_LOTTE, true, null))
                .then(new DirectorTransferred(ID, KEES, LOTTE, NOORD, parse("2026-04-01"), AWAY, BY_LOTTE));
    }

    @Test
    void what_somebody_else_transferred_meanwhile_stays_so() {
        given(
                        registered,
                        assigned,
                        new DirectorTransferred(ID, FATIMA, LOTTE, NOORD, parse("2026-02-01"), AWAY, BY_LOTTE))
                .when(handOver("2026-03-31"))
                .then();
    }

    @Test
    void whoever_succeeds_themselves_goes_on() {
        given(registered, assigned)
                .when(new HandDirectionOver(ID, FATIMA, FATIMA, parse("2026-03-31"), AWAY))
                .then();
    }

    @Test
    void a_household_without_a_director_is_not_handed_over() {
        given(registered).when(handOver("2026-03-31")).then();
    }

    @Test
    void nothing_is_handed_over_of_an_erased_household() {
        given(registered, assigned, erased).when(handOver("2026-03-31")).then();
    }

    @Test
    void nothing_is_handed_over_of_an_unknown_household() {
        given().when(handOver("2026-03-31")).then();
    }

    private static AssignDirector assign(Team named, @Nullable Team seen) {
        return new AssignDirector(ID, FATIMA, named, parse("2026-01-12"), BY_LOTTE, true, seen);
    }

    private static TransferDirector transfer(Team named, @Nullable Team seen) {
        return new TransferDirector(ID, FATIMA, KEES, named, parse("2026-04-01"), AWAY, BY_LOTTE, true, seen);
    }

    private static HandDirectionOver handOver(String lastDay) {
        return new HandDirectionOver(ID, FATIMA, KEES, parse(lastDay), AWAY);
    }

    private static Spec<HouseholdCommand, HouseholdEvent, Household> given(HouseholdEvent... past) {
        return new Spec<>(Household::decide, Household::evolve, new Household.Unregistered()).given(past);
    }
}
