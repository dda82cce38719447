package nl.keerpunt.household.householdlife;

import static java.time.LocalDate.parse;
import static nl.keerpunt.household.householdlife.Noor.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.keerpunt.household.dossier.HouseholdOn;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.KeepingEvent.*;
import nl.keerpunt.household.registration.Reason;
import nl.keerpunt.household.registration.SafetyCommand.*;
import nl.keerpunt.household.registration.SafetyEvent.*;
import nl.keerpunt.household.vocabulary.Ground;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;
import org.junit.jupiter.api.Test;

/** A safety flag is set and lifted, as often as it has to be. */
class GuardingSpec {

    private static final Personal<Words> THREAT = Personal.of(ID, new Words("De ex-partner leest de post."));
    private static final Personal<Words> OVER = Personal.of(ID, new Words("Het straatverbod is opgelegd."));

    private static final HouseholdEvent flagged = new SafetyFlagSet(ID, parse("2026-03-02"), THREAT);
    private static final HouseholdEvent lifted = new SafetyFlagLifted(ID, parse("2026-05-11"), OVER);
    private static final HouseholdEvent ending =
            new HouseholdEndingBegun(ID, Ground.MISTAKE, parse("2026-06-01"), parse("2026-06-01"), List.of());

    @Test
    void a_flag_is_set() {
        given(registered).when(set("2026-03-02", THREAT)).then(flagged);
    }

    @Test
    void setting_the_same_again_changes_nothing() {
        given(registered, flagged).when(set("2026-03-02", THREAT)).then();
    }

    @Test
    void a_flag_that_is_set_is_not_set_otherwise() {
        given(registered, flagged).when(set("2026-03-03", THREAT)).isRefused(Reason.ALREADY_FLAGGED);
        given(registered, flagged).when(set("2026-03-02", OVER)).isRefused(Reason.ALREADY_FLAGGED);
    }

    @Test
    void a_flag_is_set_from_the_day_of_registration_on() {
        given(registered).when(set("2026-01-10", THREAT)).then(new SafetyFlagSet(ID, parse("2026-01-10"), THREAT));
        given(registered).when(set("2026-01-09", THREAT)).isRefused(Reason.BEFORE_REGISTRATION);
    }

    @Test
    void a_flag_is_lifted_also_on_the_day_on_which_it_was_set() {
        given(registered, flagged).when(lift("2026-05-11", OVER)).then(lifted);
        given(registered, flagged)
                .when(lift("2026-03-02", OVER))
                .then(new SafetyFlagLifted(ID, parse("2026-03-02"), OVER));
        given(registered, flagged).when(lift("2026-03-01", OVER)).isRefused(Reason.BEFORE_FLAG);
    }

    @Test
    void lifting_the_same_again_changes_nothing() {
        given(registered, flagged, lifted).when(lift("2026-05-11", OVER)).then();
    }

    @Test
    void what_is_not_set_is_not_lifted() {
        given(registered).when(lift("2026-05-11", OVER)).isRefused(Reason.NOT_FLAGGED);
        given(registered, flagged, lifted).when(lift("2026-05-12", OVER)).isRefused(Reason.NOT_FLAGGED);
    }

    @Test
    void after_it_was_lifted_a_flag_can_be_set_anew() {
        given(registered, flagged, lifted)
                .when(set("2026-07-01", THREAT))
                .then(new SafetyFlagSet(ID, parse("2026-07-01"), THREAT));
    }

    @Test
    void while_a_record_is_being_destroyed_its_flag_stays_as_it_is() {
        given(registered, flagged, ending).when(lift("2026-06-02", OVER)).isRefused(Reason.HOUSEHOLD_ENDING);
        given(registered, ending).when(set("2026-06-02", THREAT)).isRefused(Reason.HOUSEHOLD_ENDING);
    }

    @Test
    void the_dossier_shows_it_on_the_days_on_which_it_was_set_as_far_as_it_was_known() {
        assertThat(isFlagged("2026-03-01", registered, flagged, lifted)).isFalse();
        assertThat(isFlagged("2026-03-02", registered, flagged, lifted)).isTrue();
        assertThat(isFlagged("2026-05-10", registered, flagged, lifted)).isTrue();
        assertThat(isFlagged("2026-05-11", registered, flagged, lifted)).isFalse();
        assertThat(isFlagged("2026-05-11", registered, flagged)).isTrue();
    }

    private static boolean isFlagged(String day, HouseholdEvent... known) {
        return HouseholdOn.of(parse(day), List.of(known)).isFlagged();
    }

    private static SetSafetyFlag set(String on, Personal<Words> reason) {
        return new SetSafetyFlag(ID, parse(on), reason);
    }

    private static LiftSafetyFlag lift(String on, Personal<Words> reason) {
        return new LiftSafetyFlag(ID, parse(on), reason);
    }
}
