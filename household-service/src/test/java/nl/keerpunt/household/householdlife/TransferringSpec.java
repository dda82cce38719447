package nl.keerpunt.household.householdlife;

import static java.time.LocalDate.parse;
import static nl.keerpunt.household.householdlife.Noor.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import nl.keerpunt.household.direction.Assigning;
import nl.keerpunt.household.registration.DirectionCommand.*;
import nl.keerpunt.household.registration.DirectionEvent.*;
import nl.keerpunt.household.registration.Reason;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;
import org.junit.jupiter.api.Test;

/** The rules of assigning a director and handing over. */
class TransferringSpec {

    @Test
    void a_household_without_a_director_is_assigned_one() {
        given(registered)
                .when(new AssignDirector(ID, FATIMA, NOORD, parse("2026-01-12"), BY_LOTTE, true, null))
                .then(assigned);
    }

    @Test
    void assigning_the_same_director_again_changes_nothing() {
        given(registered, assigned)
                .when(new AssignDirector(ID, FATIMA, NOORD, parse("2026-01-12"), BY_LOTTE, true, null))
                .then();
    }

    @Test
    void a_household_has_one_director() {
        given(registered, assigned)
                .when(new AssignDirector(ID, KEES, NOORD, parse("2026-01-12"), BY_LOTTE, true, null))
                .isRefused(Reason.ALREADY_DIRECTED);
    }

    @Test
    void a_director_who_was_relieved_is_not_assigned_again() {
        given(registered, assigned, transferred)
                .when(new AssignDirector(ID, FATIMA, NOORD, parse("2026-01-12"), BY_LOTTE, true, null))
                .isRefused(Reason.ALREADY_DIRECTED);
    }

    @Test
    void the_present_director_hands_over_in_one_step() {
        given(registered, assigned).when(transfer(FATIMA, KEES, "2026-04-01")).then(transferred);
    }

    @Test
    void the_same_transfer_again_changes_nothing() {
        given(registered, assigned, transferred)
                .when(transfer(FATIMA, KEES, "2026-04-01"))
                .then();
    }

    @Test
    void a_direction_that_is_still_to_begin_is_replaced_by_one_that_begins_before_it() {
        given(registered, assigned, transferred)
                .when(transfer(KEES, LOTTE, "2026-02-01"))
                .then(new DirectorTransferred(ID, KEES, LOTTE, ZUID, parse("2026-02-01"), ILL, BY_LOTTE));
        given(registered, assigned, transferred)
                .when(transfer(KEES, LOTTE, "2026-01-12"))
                .isRefused(Reason.BEFORE_PRESENT_DIRECTOR);
    }

    @Test
    void a_recorded_transfer_does_not_change_its_reason() {
        var retires = Personal.of(ID, new Words("Fatima gaat met pensioen."));
        given(registered, assigned, transferred)
                .when(new TransferDirector(ID, FATIMA, KEES, ZUID, parse("2026-04-01"), retires, BY_LOTTE, true, ZUID))
                .isRefused(Reason.NOT_THE_DIRECTOR);
    }

    @Test
    void only_the_present_director_hands_over() {
        given(registered, assigned, transferred)
                .when(transfer(FATIMA, LOTTE, "2026-05-01"))
                .isRefused(Reason.NOT_THE_DIRECTOR);
    }

    @Test
    void whoever_is_refused_a_transfer_hears_who_directs() {
        var state = spec().given(registered, assigned, transferred).state();

        var refusal = catchThrowableOfType(
                Refusal.class, () -> Household.decide(transfer(FATIMA, LOTTE, "2026-05-01"), state));

        assertThat(refusal.facts()).isEqualTo(Map.of("director", KEES));
    }

    @Test
    void nobody_hands_over_a_household_without_a_director() {
        given(registered).when(transfer(FATIMA, KEES, "2026-04-01")).isRefused(Reason.NOT_THE_DIRECTOR);
    }

    @Test
    void a_director_does_not_hand_over_to_themselves() {
        given(registered, assigned).when(transfer(FATIMA, FATIMA, "2026-04-01")).isRefused(Reason.ALREADY_THE_DIRECTOR);
    }

    @Test
    void a_transfer_does_not_take_away_days_before_the_present_director() {
        given(registered, assigned)
                .when(new TransferDirector(
                        ID,
                        FATIMA,
                        KEES,
                        ZUID,
                        parse("2026-01-11"),
                        ILL,
                        new Assigning(LOTTE, parse("2026-01-12")),
                        true,
                        ZUID))
                .isRefused(Reason.BEFORE_PRESENT_DIRECTOR);
    }

    @Test
    void a_director_may_be_relieved_from_the_first_day() {
        given(registered, assigned)
                .when(transfer(FATIMA, KEES, "2026-01-12"))
                .then(new DirectorTransferred(ID, FATIMA, KEES, ZUID, parse("2026-01-12"), ILL, BY_LOTTE));
    }
}
