package nl.keerpunt.household.householdlife;

import static java.time.LocalDate.parse;
import static nl.keerpunt.household.householdlife.Noor.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import nl.keerpunt.household.registration.DirectionCommand.*;
import nl.keerpunt.household.registration.HouseholdCommand.*;
import nl.keerpunt.household.registration.MemberCommand.*;
import nl.keerpunt.household.registration.Reason;
import nl.keerpunt.household.registration.RequestCommand.*;
import nl.keerpunt.household.vocabulary.Channel;
import org.junit.jupiter.api.Test;

/** The rules of registering, and of what was erased. */
class RegisteringSpec {

    @Test
    void an_unknown_household_is_registered_with_its_team() {
        given().when(new RegisterHousehold(ID, NOORD, parse("2026-01-10"), FATIMA, true))
                .then(registered);
    }

    @Test
    void registering_the_same_again_changes_nothing() {
        given(registered)
                .when(new RegisterHousehold(ID, NOORD, parse("2026-01-10"), FATIMA, true))
                .then();
    }

    @Test
    void a_household_is_not_registered_with_a_second_team() {
        given(registered)
                .when(new RegisterHousehold(ID, ZUID, parse("2026-01-10"), FATIMA, true))
                .isRefused(Reason.ALREADY_REGISTERED);
    }

    @Test
    void a_household_is_not_registered_on_a_second_day() {
        given(registered)
                .when(new RegisterHousehold(ID, NOORD, parse("2026-01-11"), FATIMA, true))
                .isRefused(Reason.ALREADY_REGISTERED);
    }

    @Test
    void nothing_is_asked_of_a_household_that_nobody_registered() {
        for (var command : commandsOfPeople()) {
            given().when(command).isRefused(Reason.NOT_REGISTERED);
        }
    }

    @Test
    void an_erased_household_is_not_registered_again() {
        given(registered, erased)
                .when(new RegisterHousehold(ID, NOORD, parse("2026-01-10"), FATIMA, true))
                .isRefused(Reason.HOUSEHOLD_ERASED);
    }

    @Test
    void nothing_more_is_asked_of_an_erased_household() {
        for (var command : commandsOfPeople()) {
            given(registered, noorLives, asked, assigned, erased).when(command).isRefused(Reason.HOUSEHOLD_ERASED);
        }
    }

    @Test
    void a_message_about_an_erased_household_changes_nothing() {
        given(registered, erased)
                .when(new RecordPlanActive(ID, FATIMA, parse("2026-02-15")))
                .then();
        given(registered, erased)
                .when(new RecordPlanClosed(ID, parse("2026-08-15")))
                .then();
    }

    @Test
    void what_is_personal_is_protected_by_the_key_of_its_own_household() {
        assertThatThrownBy(() -> new AddMember(OTHER, NOOR, PERSON, "k1", parse("2026-01-01"), null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new RecordRequest(OTHER, REQUEST, WORDS, Set.of(WMO), parse("2026-01-09"), Channel.RESIDENT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new TransferDirector(OTHER, FATIMA, KEES, ZUID, parse("2026-04-01"), ILL, BY_LOTTE, true, ZUID))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_person_never_prints_themselves() {
        assertThat(PERSON.value().orElseThrow().toString()).doesNotContain("Noor", "1990");
    }
}
