package nl.keerpunt.household.householdlife;

import static java.time.LocalDate.parse;
import static nl.keerpunt.household.householdlife.Noor.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.keerpunt.contract.NeighbourhoodFrom;
import nl.keerpunt.household.lifefact.Address;
import nl.keerpunt.household.lifefact.LifeFact;
import nl.keerpunt.household.registration.HomeEvent.*;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.LifeCommand.*;
import nl.keerpunt.household.registration.LifeEvent.*;
import nl.keerpunt.household.registration.MemberCommand.*;
import nl.keerpunt.household.registration.MemberEvent.*;
import nl.keerpunt.language.place.HouseNumber;
import nl.keerpunt.language.place.NeighbourhoodCode;
import nl.keerpunt.language.place.Postcode;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.language.words.Personal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What follows for the whole household, and is told to the others. */
class HomeSpec {

    private static final UUID NOTICE = new UUID(0, 8);
    private static final UUID NEXT = new UUID(0, 9);
    private static final UUID SAM = new UUID(0, 10);
    private static final NeighbourhoodCode CENTRE = new NeighbourhoodCode("BU03070101");
    private static final NeighbourhoodCode NORTH = new NeighbourhoodCode("BU03070201");
    private static final Personal<Address> HOME = Personal.erased(ID);

    private final HouseholdEvent samLives =
            new MemberAdded(ID, SAM, PERSON, Personal.of(ID, "k2"), parse("2026-01-01"));
    private final HouseholdEvent samLeft = new MemberMovedOut(ID, SAM, parse("2026-04-30"));
    private final HouseholdEvent noorInCentre = lives(NOOR, NOTICE, CENTRE, "2026-03-02");
    private final HouseholdEvent untilDeath = new MemberMovedOut(ID, NOOR, parse("2026-05-20"));
    private final HouseholdEvent noorDied = new DeathRecorded(ID, NOOR, NOTICE, parse("2026-05-20"), true, null);
    private final HouseholdEvent diedOut = new HouseholdDiedOut(ID, parse("2026-05-20"));

    @Test
    void a_household_lives_where_its_members_live() {
        given(registered, noorLives)
                .when(address(NOOR, NOTICE, CENTRE, false, "2026-03-02"))
                .then(noorInCentre, reckoned(from("2026-03-02", CENTRE)));
    }

    @Test
    void a_move_is_told_with_its_days() {
        given(registered, noorLives, noorInCentre)
                .when(address(NOOR, NEXT, NORTH, false, "2026-05-01"))
                .then(
                        lives(NOOR, NEXT, NORTH, "2026-05-01"),
                        reckoned(from("2026-03-02", CENTRE), from("2026-05-01", NORTH)));
    }

    @Test
    void an_address_from_before_somebody_came_holds_from_the_day_on_which_they_did() {
        given(registered, noorLives)
                .when(address(NOOR, NOTICE, CENTRE, false, "2010-03-02"))
                .then(lives(NOOR, NOTICE, CENTRE, "2010-03-02"), reckoned(from("2026-01-01", CENTRE)));
    }

    @Test
    void where_somebody_hides_no_more_is_told_than_the_municipality() {
        given(registered, noorLives, samLives, noorInCentre)
                .when(address(SAM, NEXT, CENTRE, true, "2026-04-01"))
                .then(
                        new AddressRecorded(ID, SAM, NEXT, HOME, true, null, parse("2026-04-01")),
                        reckoned(from("2026-03-02", CENTRE), from("2026-04-01", null)));
    }

    @Test
    void where_somebody_hides_who_does_not_live_here_yet_it_is_not_told_either() {
        var home = Personal.of(
                ID,
                new Address(
                        new Label("Voorbeeldstraat"),
                        new HouseNumber("12a"),
                        new Postcode("3811AB"),
                        new Label("Amersfoort")));
        var noorThere = new AddressRecorded(ID, NOOR, NOTICE, home, false, CENTRE, parse("2026-01-01"));
        var samComes = new MemberAdded(ID, SAM, PERSON, Personal.of(ID, "k2"), parse("2026-06-01"));
        var hides = new LifeFact.Lives(home, true, null, parse("2026-04-01"));

        given(registered, noorLives, noorThere, samComes)
                .when(new RecordLifeFact(ID, SAM, NEXT, hides, null))
                .then(
                        new AddressRecorded(ID, SAM, NEXT, home, true, null, parse("2026-04-01")),
                        reckoned(from("2026-01-01", CENTRE), from("2026-04-01", null)));
    }

    @Test
    void whoever_hides_and_leaves_hides_the_others_no_longer() {
        var hidden = new AddressRecorded(ID, SAM, NEXT, HOME, true, null, parse("2026-01-01"));

        given(registered, noorLives, samLives, noorInCentre, hidden)
                .when(new MoveMemberOut(ID, SAM, parse("2026-04-30")))
                .then(samLeft, reckoned(from("2026-05-01", CENTRE)));
    }

    @Test
    void where_members_live_apart_the_household_lives_in_no_neighbourhood() {
        given(registered, noorLives, samLives, noorInCentre)
                .when(address(SAM, NEXT, NORTH, false, "2026-04-01"))
                .then(
                        lives(SAM, NEXT, NORTH, "2026-04-01"),
                        reckoned(from("2026-03-02", CENTRE), from("2026-04-01", null)));
    }

    @Test
    void a_correction_replaces_all_that_was_told() {
        given(registered, noorLives, noorInCentre)
                .when(new TakeLifeFactBack(ID, NOOR, NOTICE, NEXT, parse("2026-03-02")))
                .then(new LifeFactTakenBack(ID, NOOR, NOTICE, NEXT), reckoned());
    }

    @Test
    void what_changes_nothing_for_the_whole_is_not_told() {
        given(registered, noorLives, samLives, noorInCentre)
                .when(address(SAM, NEXT, CENTRE, false, "2026-04-01"))
                .then(lives(SAM, NEXT, CENTRE, "2026-04-01"));
    }

    @Test
    void when_the_last_dies_nobody_is_left() {
        given(registered, noorLives)
                .when(new RecordLifeFact(ID, NOOR, NOTICE, new LifeFact.Died(parse("2026-05-20")), null))
                .then(untilDeath, noorDied, diedOut);
        given(registered, noorLives, samLives, samLeft)
                .when(new RecordLifeFact(ID, NOOR, NOTICE, new LifeFact.Died(parse("2026-05-20")), null))
                .then(untilDeath, noorDied, diedOut);
    }

    @Test
    void while_somebody_lives_there_a_household_has_not_died_out() {
        given(registered, noorLives, samLives)
                .when(new RecordLifeFact(ID, NOOR, NOTICE, new LifeFact.Died(parse("2026-05-20")), null))
                .then(untilDeath, noorDied);
        given(registered, noorLives, samLives, new MemberMovedOut(ID, SAM, parse("2026-05-21")))
                .when(new RecordLifeFact(ID, NOOR, NOTICE, new LifeFact.Died(parse("2026-05-20")), null))
                .then(untilDeath, noorDied);
    }

    @Test
    void when_the_other_left_before_the_death_nobody_is_left_afterwards_too() {
        given(registered, noorLives, samLives, untilDeath, noorDied)
                .when(new MoveMemberOut(ID, SAM, parse("2026-04-30")))
                .then(samLeft, diedOut);
    }

    @Test
    void a_death_that_is_taken_back_is_told_back() {
        given(registered, noorLives, untilDeath, noorDied, diedOut)
                .when(new TakeLifeFactBack(ID, NOOR, NOTICE, NEXT, parse("2026-05-20")))
                .then(
                        new LifeFactTakenBack(ID, NOOR, NOTICE, NEXT),
                        new MoveOutCorrected(ID, NOOR, parse("2026-05-20"), null),
                        new HouseholdDiedOut(ID, null));
    }

    @Test
    void whoever_comes_to_live_with_the_dead_keeps_the_household_alive() {
        given(registered, noorLives, untilDeath, noorDied, diedOut)
                .when(new AddMember(ID, SAM, PERSON, "k2", parse("2026-01-01"), null))
                .then(samLives, new HouseholdDiedOut(ID, null));
    }

    @Test
    void nothing_is_told_of_a_household_that_only_moved_away() {
        assertThat(Home.with(
                        ID,
                        (RegisteredHousehold)
                                HouseholdLives.evolve(new Household.Unregistered(), List.of(registered, noorLives)),
                        List.of(noorLeft)))
                .containsExactly(noorLeft);
    }

    private static RecordLifeFact address(
            UUID member, UUID notice, NeighbourhoodCode where, boolean hidden, String from) {
        return new RecordLifeFact(ID, member, notice, new LifeFact.Lives(HOME, hidden, where, parse(from)), null);
    }

    private static HouseholdEvent lives(UUID member, UUID notice, NeighbourhoodCode where, String from) {
        return new AddressRecorded(ID, member, notice, HOME, false, where, parse(from));
    }

    private static HouseholdEvent reckoned(NeighbourhoodFrom... neighbourhoods) {
        return new NeighbourhoodsReckoned(ID, List.of(neighbourhoods));
    }

    private static NeighbourhoodFrom from(String day, @Nullable NeighbourhoodCode where) {
        return new NeighbourhoodFrom(parse(day), where);
    }
}
