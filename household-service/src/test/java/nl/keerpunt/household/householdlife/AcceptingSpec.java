package nl.keerpunt.household.householdlife;

import static java.time.LocalDate.parse;
import static nl.keerpunt.household.householdlife.Noor.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.keerpunt.household.direction.Assigning;
import nl.keerpunt.household.registration.DirectionCommand.*;
import nl.keerpunt.household.registration.DirectionEvent.*;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.HouseholdEvent.*;
import nl.keerpunt.household.registration.KeepingEvent.*;
import nl.keerpunt.household.registration.Reason;
import nl.keerpunt.household.vocabulary.Ground;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;
import org.junit.jupiter.api.Test;

/** Who was assigned accepts or declines; until they accept, whoever assigned them answers. */
class AcceptingSpec {

    private static final Personal<Words> FAMILY = Personal.of(ID, new Words("Kees kent het gezin."));

    private static final HouseholdEvent accepted =
            new DirectionAccepted(ID, FATIMA, NOORD, parse("2026-01-12"), parse("2026-01-13"));
    private static final HouseholdEvent declined =
            new DirectionDeclined(ID, FATIMA, LOTTE, NOORD, parse("2026-01-13"), parse("2026-01-13"), FAMILY);
    private static final HouseholdEvent ending =
            new HouseholdEndingBegun(ID, Ground.MISTAKE, parse("2026-02-01"), parse("2026-02-01"), List.of());

    @Test
    void whoever_was_assigned_accepts() {
        given(registered, assigned).when(accept(FATIMA, "2026-01-13")).then(accepted);
    }

    @Test
    void accepting_again_changes_nothing() {
        given(registered, assigned, accepted).when(accept(FATIMA, "2026-01-20")).then();
    }

    @Test
    void nobody_accepts_for_another() {
        given(registered, assigned).when(accept(KEES, "2026-01-13")).isRefused(Reason.NOT_ASSIGNED);
        given(registered, assigned).when(accept(LOTTE, "2026-01-13")).isRefused(Reason.NOT_ASSIGNED);
        given(registered).when(accept(FATIMA, "2026-01-13")).isRefused(Reason.NOT_ASSIGNED);
    }

    @Test
    void whoever_was_relieved_before_they_accepted_does_not_accept_any_more() {
        given(registered, assigned, transferred)
                .when(accept(FATIMA, "2026-04-01"))
                .isRefused(Reason.NOT_ASSIGNED);
    }

    @Test
    void whoever_declines_is_relieved_by_whoever_assigned_them() {
        given(registered, assigned).when(decline(FATIMA, "2026-01-13")).then(declined);
    }

    @Test
    void a_direction_that_is_still_to_begin_goes_to_whoever_assigned_it_on_its_first_day() {
        given(registered, assigned)
                .when(decline(FATIMA, "2026-01-11"))
                .then(new DirectionDeclined(
                        ID, FATIMA, LOTTE, NOORD, parse("2026-01-12"), parse("2026-01-11"), FAMILY));
    }

    @Test
    void a_household_that_went_along_goes_back_to_its_team_when_its_next_director_declines() {
        given(registered, assigned, accepted, transferred)
                .when(decline(KEES, "2026-04-02"))
                .then(new DirectionDeclined(ID, KEES, LOTTE, NOORD, parse("2026-04-02"), parse("2026-04-02"), FAMILY));
    }

    @Test
    void declining_again_changes_nothing() {
        given(registered, assigned, declined)
                .when(decline(FATIMA, "2026-01-14"))
                .then();
    }

    @Test
    void whoever_declined_does_not_accept_after_all() {
        given(registered, assigned, declined).when(accept(FATIMA, "2026-01-14")).isRefused(Reason.NOT_ASSIGNED);
    }

    @Test
    void whoever_accepted_does_not_decline_any_more() {
        given(registered, assigned, accepted)
                .when(decline(FATIMA, "2026-01-20"))
                .isRefused(Reason.ALREADY_ACCEPTED);
    }

    @Test
    void whoever_accepted_a_direction_that_is_still_to_begin_declines_and_who_directs_until_then_goes_on() {
        var accepted = new DirectionAccepted(ID, KEES, ZUID, parse("2026-04-01"), parse("2026-02-01"));

        given(registered, assigned, AcceptingSpec.accepted, transferred, accepted)
                .when(decline(KEES, "2026-03-31"))
                .then(
                        new DirectionDeclined(ID, KEES, LOTTE, NOORD, parse("2026-04-01"), parse("2026-03-31"), FAMILY),
                        new DirectorTransferred(ID, LOTTE, FATIMA, NOORD, parse("2026-04-01"), FAMILY, null));
        given(registered, assigned, AcceptingSpec.accepted, transferred, accepted)
                .when(decline(KEES, "2026-04-01"))
                .isRefused(Reason.ALREADY_ACCEPTED);
    }

    @Test
    void whoever_goes_on_and_had_not_accepted_is_still_asked_to() {
        given(registered, assigned, transferred)
                .when(decline(KEES, "2026-03-01"))
                .then(
                        new DirectionDeclined(ID, KEES, LOTTE, NOORD, parse("2026-04-01"), parse("2026-03-01"), FAMILY),
                        new DirectorTransferred(ID, LOTTE, FATIMA, NOORD, parse("2026-04-01"), FAMILY, BY_LOTTE));
    }

    @Test
    void after_a_direction_that_never_began_the_next_may_begin_before_it() {
        var back = new DirectorTransferred(ID, LOTTE, FATIMA, NOORD, parse("2026-04-01"), FAMILY, null);
        var never = new DirectionDeclined(ID, KEES, LOTTE, NOORD, parse("2026-04-01"), parse("2026-02-01"), FAMILY);

        given(registered, assigned, accepted, transferred, never, back)
                .when(new TransferDirector(ID, FATIMA, KEES, NOORD, parse("2026-01-13"), ILL, BY_LOTTE, true, null))
                .then(new DirectorTransferred(ID, FATIMA, KEES, NOORD, parse("2026-01-13"), ILL, BY_LOTTE));
        given(registered, assigned, accepted, transferred, never, back)
                .when(new TransferDirector(ID, FATIMA, KEES, NOORD, parse("2026-01-12"), ILL, BY_LOTTE, true, null))
                .isRefused(Reason.BEFORE_PRESENT_DIRECTOR);
    }

    @Test
    void nobody_declines_for_another() {
        given(registered, assigned).when(decline(KEES, "2026-01-13")).isRefused(Reason.NOT_ASSIGNED);
        given(registered).when(decline(FATIMA, "2026-01-13")).isRefused(Reason.NOT_ASSIGNED);
    }

    @Test
    void after_one_declined_another_is_assigned() {
        given(registered, assigned, declined)
                .when(assign(KEES, "2026-01-14"))
                .then(new DirectorAssigned(
                        ID, KEES, NOORD, parse("2026-01-14"), new Assigning(LOTTE, parse("2026-01-14"))));
        given(registered, assigned, declined)
                .when(assign(KEES, "2026-01-12"))
                .isRefused(Reason.BEFORE_PRESENT_DIRECTOR);
    }

    @Test
    void after_one_declined_whoever_assigned_them_can_assign_themselves() {
        given(registered, assigned, declined)
                .when(assign(LOTTE, "2026-01-13"))
                .then(new DirectorAssigned(
                        ID, LOTTE, NOORD, parse("2026-01-13"), new Assigning(LOTTE, parse("2026-01-14"))));
    }

    @Test
    void while_a_director_has_not_answered_no_other_is_assigned() {
        given(registered, assigned).when(assign(KEES, "2026-01-14")).isRefused(Reason.ALREADY_DIRECTED);
    }

    @Test
    void whoever_registered_it_answers_until_there_is_a_director() {
        assertThat(answers(registered)).isEqualTo(FATIMA);
    }

    @Test
    void whoever_assigned_a_director_answers_until_that_one_accepts() {
        assertThat(answers(registered, assigned)).isEqualTo(LOTTE);
        assertThat(answers(registered, assigned, accepted)).isEqualTo(FATIMA);
        assertThat(answers(registered, assigned, accepted, transferred)).isEqualTo(LOTTE);
        assertThat(answers(registered, assigned, declined)).isEqualTo(LOTTE);
    }

    @Test
    void whoever_assigns_themselves_accepts_by_that() {
        var own = new DirectorAssigned(ID, FATIMA, NOORD, parse("2026-01-12"), by(FATIMA));

        assertThat(answers(registered, own)).isEqualTo(FATIMA);
        given(registered, own).when(accept(FATIMA, "2026-01-13")).then();
        given(registered, own).when(decline(FATIMA, "2026-01-13")).isRefused(Reason.ALREADY_ACCEPTED);
    }

    @Test
    void of_a_former_release_every_director_counts_as_accepted() {
        var former = new DirectorAssigned(ID, FATIMA, NOORD, parse("2026-01-12"), null);

        assertThat(answers(registered, former)).isEqualTo(FATIMA);
        given(registered, former).when(accept(FATIMA, "2026-01-13")).then();
        given(registered, former).when(decline(FATIMA, "2026-01-13")).isRefused(Reason.ALREADY_ACCEPTED);
    }

    @Test
    void to_whom_a_household_was_handed_over_while_it_ends_accepts_then() {
        var over = new DirectorTransferred(ID, FATIMA, KEES, NOORD, parse("2026-04-01"), ILL, BY_LOTTE);

        given(registered, assigned, ending, over)
                .when(accept(KEES, "2026-04-02"))
                .then(new DirectionAccepted(ID, KEES, NOORD, parse("2026-04-01"), parse("2026-04-02")));
        given(registered, assigned, ending, over)
                .when(decline(KEES, "2026-04-02"))
                .isRefused(Reason.HOUSEHOLD_ENDING);
    }

    @Test
    void a_director_accepts_within_two_working_days_of_being_assigned() {
        assertThat(new Assigning(LOTTE, parse("2026-01-12")).acceptBy()).isEqualTo(parse("2026-01-14"));
        assertThat(new Assigning(LOTTE, parse("2026-01-16")).acceptBy()).isEqualTo(parse("2026-01-20"));
        // Good Friday and Easter Monday are no working days.
        assertThat(new Assigning(LOTTE, parse("2026-04-02")).acceptBy()).isEqualTo(parse("2026-04-08"));
    }

    private static ProfessionalId answers(HouseholdEvent... past) {
        return ((RegisteredHousehold) given(past).state()).answers().orElseThrow();
    }

    private static Assigning by(ProfessionalId professional) {
        return new Assigning(professional, parse("2026-01-12"));
    }

    private static AssignDirector assign(ProfessionalId director, String from) {
        return new AssignDirector(
                ID, director, NOORD, parse(from), new Assigning(LOTTE, parse("2026-01-14")), true, null);
    }

    private static AcceptDirection accept(ProfessionalId by, String on) {
        return new AcceptDirection(ID, by, parse(on));
    }

    private static DeclineDirection decline(ProfessionalId by, String on) {
        return new DeclineDirection(ID, by, parse(on), FAMILY);
    }
}
