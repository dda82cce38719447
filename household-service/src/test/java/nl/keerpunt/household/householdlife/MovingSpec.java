package nl.keerpunt.household.householdlife;

import static java.time.LocalDate.parse;
import static nl.keerpunt.household.householdlife.Noor.*;

import java.util.List;
import nl.keerpunt.household.registration.MemberCommand.*;
import nl.keerpunt.household.registration.MemberEvent.*;
import nl.keerpunt.household.registration.Person;
import nl.keerpunt.household.registration.Reason;
import nl.keerpunt.language.identity.Bsn;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.language.words.Personal;
import org.junit.jupiter.api.Test;

/** The rules of who comes to live in a household and who moves out. */
class MovingSpec {

    @Test
    void a_member_may_have_lived_there_before_the_household_was_registered() {
        given(registered).when(addNoor("2026-01-01")).then(noorLives);
    }

    @Test
    void adding_the_same_member_again_changes_nothing() {
        given(registered, noorLives).when(addNoor("2026-01-01")).then();
    }

    @Test
    void a_member_is_not_added_from_a_second_day() {
        given(registered, noorLives).when(addNoor("2026-01-02")).isRefused(Reason.ALREADY_A_MEMBER);
    }

    @Test
    void a_member_added_again_is_the_same_person() {
        var bsn = new Bsn("999900006");
        var name = new Label("Noor");
        var born = parse("1990-05-01");
        for (var other : List.of(
                new Person(new Bsn("999900018"), name, born),
                new Person(bsn, new Label("Noortje"), born),
                new Person(bsn, name, born.plusDays(1)))) {
            given(registered, noorLives)
                    .when(new AddMember(ID, NOOR, Personal.of(ID, other), "k1", parse("2026-01-01"), null))
                    .isRefused(Reason.ALREADY_A_MEMBER);
        }
    }

    @Test
    void whoever_moved_out_is_still_the_same_person() {
        given(registered, noorLives, noorLeft).when(addNoor("2026-01-01")).then();
    }

    @Test
    void a_member_moves_out_after_a_last_day() {
        given(registered, noorLives)
                .when(new MoveMemberOut(ID, NOOR, parse("2026-03-31")))
                .then(noorLeft);
    }

    @Test
    void a_member_may_live_there_for_one_day() {
        given(registered, noorLives)
                .when(new MoveMemberOut(ID, NOOR, parse("2026-01-01")))
                .then(new MemberMovedOut(ID, NOOR, parse("2026-01-01")));
    }

    @Test
    void a_member_cannot_leave_before_coming() {
        given(registered, noorLives)
                .when(new MoveMemberOut(ID, NOOR, parse("2025-12-31")))
                .isRefused(Reason.BEFORE_RESIDENCE);
    }

    @Test
    void moving_the_same_member_out_again_changes_nothing() {
        given(registered, noorLives, noorLeft)
                .when(new MoveMemberOut(ID, NOOR, parse("2026-03-31")))
                .then();
    }

    @Test
    void a_member_does_not_move_out_on_a_second_day() {
        given(registered, noorLives, noorLeft)
                .when(new MoveMemberOut(ID, NOOR, parse("2026-03-30")))
                .isRefused(Reason.ALREADY_MOVED_OUT);
    }

    @Test
    void whoever_moved_out_may_have_left_on_another_day() {
        given(registered, noorLives, noorLeft)
                .when(new CorrectMoveOut(ID, NOOR, parse("2026-04-15")))
                .then(new MoveOutCorrected(ID, NOOR, parse("2026-03-31"), parse("2026-04-15")));
    }

    @Test
    void whoever_was_to_move_out_may_stay_after_all() {
        given(registered, noorLives, noorLeft)
                .when(new CorrectMoveOut(ID, NOOR, null))
                .then(new MoveOutCorrected(ID, NOOR, parse("2026-03-31"), null));
    }

    @Test
    void a_correction_is_corrected_in_turn() {
        given(registered, noorLives, noorLeft, staysAfterAll)
                .when(new MoveMemberOut(ID, NOOR, parse("2026-05-31")))
                .then(new MemberMovedOut(ID, NOOR, parse("2026-05-31")));
    }

    @Test
    void the_same_correction_again_changes_nothing() {
        given(registered, noorLives, noorLeft, staysAfterAll)
                .when(new CorrectMoveOut(ID, NOOR, null))
                .then();
    }

    @Test
    void only_a_move_that_was_recorded_is_corrected() {
        given(registered, noorLives)
                .when(new CorrectMoveOut(ID, NOOR, parse("2026-03-31")))
                .isRefused(Reason.NOT_MOVED_OUT);
    }

    @Test
    void a_corrected_last_day_does_not_lie_before_the_first() {
        given(registered, noorLives, noorLeft)
                .when(new CorrectMoveOut(ID, NOOR, parse("2025-12-31")))
                .isRefused(Reason.BEFORE_RESIDENCE);
    }

    @Test
    void an_earlier_stay_is_recorded_with_its_last_day() {
        given(registered).when(noorLived("2026-03-31")).then(noorLives, noorLeft);
    }

    @Test
    void recording_the_same_stay_again_changes_nothing() {
        given(registered, noorLives, noorLeft).when(noorLived("2026-03-31")).then();
    }

    @Test
    void a_stay_is_not_recorded_with_a_second_last_day() {
        given(registered, noorLives, noorLeft).when(noorLived("2026-03-30")).isRefused(Reason.ALREADY_A_MEMBER);
    }

    @Test
    void an_earlier_stay_does_not_end_before_it_begins() {
        given(registered).when(noorLived("2025-12-31")).isRefused(Reason.BEFORE_RESIDENCE);
    }

    @Test
    void only_a_member_moves_out() {
        given(registered).when(new MoveMemberOut(ID, NOOR, parse("2026-03-31"))).isRefused(Reason.NOT_A_MEMBER);
    }
}
