package nl.keerpunt.platform.household;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.platform.access.Standing;
import nl.keerpunt.platform.household.HouseholdHeard.DirectorHeardOf;
import nl.keerpunt.platform.household.HouseholdHeard.ErasureHeardOf;
import nl.keerpunt.platform.household.HouseholdHeard.HouseholdHeardOf;
import nl.keerpunt.platform.household.HouseholdHeard.SafetyFlagHeardOf;
import nl.keerpunt.platform.household.HouseholdHeard.SafetyFlagLiftHeardOf;
import nl.keerpunt.platform.household.HouseholdNews.HearOfDirector;
import nl.keerpunt.platform.household.HouseholdNews.HearOfErasure;
import nl.keerpunt.platform.household.HouseholdNews.HearOfHousehold;
import nl.keerpunt.platform.household.HouseholdNews.HearOfSafetyFlag;
import nl.keerpunt.platform.household.HouseholdNews.HearOfSafetyFlagLift;
import nl.keerpunt.testing.Spec;
import org.junit.jupiter.api.Test;

class HeardHouseholdSpec {

    private static final HouseholdId HOUSEHOLD =
            new HouseholdId(new MunicipalityCode("0307"), UUID.fromString("7b0f4a0c-92a1-4a64-8a36-7c1f0f3f0a11"));
    private static final Team NORTH = new Team("noord");
    private static final Team SOUTH = new Team("zuid");
    private static final ProfessionalId ANNA = new ProfessionalId("anna");
    private static final ProfessionalId BRAM = new ProfessionalId("bram");
    private static final HouseholdHeardOf REGISTERED = new HouseholdHeardOf(HOUSEHOLD, NORTH, null);
    private static final DirectorHeardOf ANNA_FROM_MARCH = directed(ANNA, NORTH, "2026-03-01");

    private final Spec<HouseholdNews, HouseholdHeard, HeardHousehold> unknown =
            new Spec<>(HeardHousehold::decide, HeardHousehold::evolve, HeardHousehold.UNKNOWN);
    private final Spec<HouseholdNews, HouseholdHeard, HeardHousehold> registered = unknown.given(REGISTERED);

    private static DirectorHeardOf directed(ProfessionalId director, Team team, String from) {
        return new DirectorHeardOf(HOUSEHOLD, director, team, parse(from), null);
    }

    private static Standing on(Spec<HouseholdNews, HouseholdHeard, HeardHousehold> past, String day) {
        return past.state().on(LocalDate.parse(day)).orElseThrow();
    }

    @Test
    void a_household_is_heard_of_with_its_team() {
        unknown.when(new HearOfHousehold(HOUSEHOLD, NORTH, null)).then(REGISTERED);
        assertThat(on(registered, "2026-01-01")).isEqualTo(new Standing(NORTH, null, null, false, false));
    }

    @Test
    void of_a_household_that_was_not_heard_of_nobody_can_say_who_answers() {
        assertThat(unknown.state().on(parse("2026-01-01"))).isEmpty();
    }

    @Test
    void what_is_heard_again_says_nothing_new() {
        registered.when(new HearOfHousehold(HOUSEHOLD, NORTH, null)).then();
        registered
                .given(ANNA_FROM_MARCH)
                .when(new HearOfDirector(HOUSEHOLD, ANNA, NORTH, parse("2026-03-01"), null))
                .then();
        registered
                .given(new ErasureHeardOf(HOUSEHOLD))
                .when(new HearOfErasure(HOUSEHOLD))
                .then();
    }

    @Test
    void a_director_answers_from_the_first_day_on() {
        registered
                .when(new HearOfDirector(HOUSEHOLD, ANNA, NORTH, parse("2026-03-01"), null))
                .then(ANNA_FROM_MARCH);

        var directed = registered.given(ANNA_FROM_MARCH);
        assertThat(on(directed, "2026-02-28").director()).isNull();
        assertThat(on(directed, "2026-03-01").director()).isEqualTo(ANNA);
    }

    @Test
    void whoever_registered_it_answers_until_there_is_a_director() {
        unknown.when(new HearOfHousehold(HOUSEHOLD, NORTH, ANNA)).then(new HouseholdHeardOf(HOUSEHOLD, NORTH, ANNA));

        var known = unknown.given(new HouseholdHeardOf(HOUSEHOLD, NORTH, ANNA));
        assertThat(on(known, "2026-01-01")).isEqualTo(new Standing(NORTH, null, ANNA, false, false));
        assertThat(on(known.given(directed(BRAM, NORTH, "2026-03-01")), "2026-03-01"))
                .isEqualTo(new Standing(NORTH, BRAM, null, false, false));
    }

    @Test
    void whoever_assigned_a_director_answers_until_that_one_accepts() {
        var assigned = new DirectorHeardOf(HOUSEHOLD, BRAM, NORTH, parse("2026-03-01"), ANNA);

        assertThat(on(registered.given(assigned), "2026-03-01"))
                .isEqualTo(new Standing(NORTH, BRAM, ANNA, false, false));
        registered
                .given(assigned)
                .when(new HearOfDirector(HOUSEHOLD, BRAM, NORTH, parse("2026-03-01"), null))
                .then(directed(BRAM, NORTH, "2026-03-01"));
        assertThat(on(registered.given(assigned, directed(BRAM, NORTH, "2026-03-01")), "2026-03-01"))
                .isEqualTo(new Standing(NORTH, BRAM, null, false, false));
    }

    @Test
    void the_household_goes_to_the_team_of_its_director() {
        var transferred = registered.given(ANNA_FROM_MARCH, directed(BRAM, SOUTH, "2026-05-01"));

        assertThat(on(transferred, "2026-04-30")).isEqualTo(new Standing(NORTH, ANNA, null, false, false));
        assertThat(on(transferred, "2026-05-01")).isEqualTo(new Standing(SOUTH, BRAM, null, false, false));
    }

    @Test
    void who_is_heard_of_last_holds_whatever_was_said_of_later_days() {
        var corrected = registered.given(directed(BRAM, SOUTH, "2026-05-01"), directed(ANNA, NORTH, "2026-04-01"));

        assertThat(on(corrected, "2026-06-01").director()).isEqualTo(ANNA);
    }

    @Test
    void a_household_is_flagged_until_the_flag_is_heard_to_be_lifted() {
        var flagged = registered.given(new SafetyFlagHeardOf(HOUSEHOLD));
        var lifted = flagged.given(new SafetyFlagLiftHeardOf(HOUSEHOLD));

        registered.when(new HearOfSafetyFlag(HOUSEHOLD)).then(new SafetyFlagHeardOf(HOUSEHOLD));
        flagged.when(new HearOfSafetyFlag(HOUSEHOLD)).then();
        flagged.when(new HearOfSafetyFlagLift(HOUSEHOLD)).then(new SafetyFlagLiftHeardOf(HOUSEHOLD));
        lifted.when(new HearOfSafetyFlagLift(HOUSEHOLD)).then();
        assertThat(on(registered, "2026-01-01").flagged()).isFalse();
        assertThat(on(flagged.given(ANNA_FROM_MARCH), "2026-03-01").flagged()).isTrue();
        assertThat(on(lifted, "2026-01-01").flagged()).isFalse();
    }

    @Test
    void an_erased_household_keeps_who_answered_for_it() {
        registered.when(new HearOfErasure(HOUSEHOLD)).then(new ErasureHeardOf(HOUSEHOLD));
        assertThat(on(registered.given(new ErasureHeardOf(HOUSEHOLD)), "2026-01-01"))
                .isEqualTo(new Standing(NORTH, null, null, true, false));
    }

    @Test
    void a_director_may_be_heard_of_before_the_household_itself() {
        assertThat(on(unknown.given(ANNA_FROM_MARCH), "2026-03-01"))
                .isEqualTo(new Standing(NORTH, ANNA, null, false, false));
    }

    @Test
    void its_history_has_a_name_that_no_client_can_give() {
        var id = new HeardHouseholdId(HOUSEHOLD);

        assertThat(id).hasToString("0307/household/7b0f4a0c-92a1-4a64-8a36-7c1f0f3f0a11");
        assertThat(HeardHouseholdId.parse(id.key())).isEqualTo(id);
    }
}
