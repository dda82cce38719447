package nl.keerpunt.household.householdlife;

import static java.time.LocalDate.parse;
import static nl.keerpunt.household.householdlife.Noor.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.household.lifefact.Address;
import nl.keerpunt.household.lifefact.LifeFact;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.HouseholdEvent.*;
import nl.keerpunt.household.registration.KeepingEvent.*;
import nl.keerpunt.household.registration.LifeCommand.*;
import nl.keerpunt.household.registration.LifeEvent.*;
import nl.keerpunt.household.registration.MemberCommand.*;
import nl.keerpunt.household.registration.MemberEvent.*;
import nl.keerpunt.household.registration.Person;
import nl.keerpunt.household.registration.Reason;
import nl.keerpunt.household.registration.RequestEvent.*;
import nl.keerpunt.household.vocabulary.Channel;
import nl.keerpunt.household.vocabulary.Ground;
import nl.keerpunt.household.vocabulary.ResidenceOutcome;
import nl.keerpunt.language.identity.Bsn;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.place.HouseNumber;
import nl.keerpunt.language.place.NeighbourhoodCode;
import nl.keerpunt.language.place.Postcode;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;
import org.junit.jupiter.api.Test;

/** What life brings a member: an address, death, a move to elsewhere. */
class LivingSpec {

    private static final UUID NOTICE = new UUID(0, 8);
    private static final UUID NEXT = new UUID(0, 9);
    private static final UUID SAM = new UUID(0, 10);
    private static final NeighbourhoodCode CENTRE = new NeighbourhoodCode("BU03070101");
    private static final MunicipalityCode UTRECHT = new MunicipalityCode("0344");
    private static final Personal<Address> HOME = Personal.of(
            ID,
            new Address(
                    new Label("Voorbeeldstraat"),
                    new HouseNumber("12a"),
                    new Postcode("3811AB"),
                    new Label("Amersfoort")));
    private static final Personal<Words> WHY = Personal.of(ID, new Words("Hij verblijft in een gezinshuis."));

    private final HouseholdEvent livesThere =
            new AddressRecorded(ID, NOOR, NOTICE, HOME, false, null, parse("2026-03-02"));
    private final HouseholdEvent noorDied = new DeathRecorded(ID, NOOR, NOTICE, parse("2026-05-20"), true, null);
    private final HouseholdEvent untilDeath = new MemberMovedOut(ID, NOOR, parse("2026-05-20"));
    private final HouseholdEvent takenBack = new LifeFactTakenBack(ID, NOOR, NOTICE, NEXT);
    private final HouseholdEvent samLives = new MemberAdded(
            ID,
            SAM,
            Personal.of(ID, new Person(new Bsn("999900018"), new Label("Sam"), parse("2015-05-01"))),
            Personal.of(ID, "k2"),
            parse("2026-01-01"));
    private final HouseholdEvent samLeft = new DepartureRecorded(ID, SAM, NOTICE, parse("2026-03-02"), UTRECHT, true);
    private final HouseholdEvent decided =
            new ResidenceDecided(ID, SAM, NOTICE, ResidenceOutcome.STAYS_HERE, WHY, parse("2026-03-09"));

    @Test
    void a_member_lives_at_an_address_from_a_day_on() {
        given(registered, noorLives).when(lives("2026-03-02")).then(livesThere);
    }

    @Test
    void an_address_may_be_older_than_the_stay() {
        given(registered, noorLives)
                .when(lives("2010-03-02"))
                .then(new AddressRecorded(ID, NOOR, NOTICE, HOME, false, null, parse("2010-03-02")));
    }

    @Test
    void of_a_hidden_address_not_even_the_neighbourhood_is_kept() {
        given(registered, noorLives)
                .when(new RecordLifeFact(
                        ID, NOOR, NOTICE, new LifeFact.Lives(HOME, true, CENTRE, parse("2026-03-02")), null))
                .then(new AddressRecorded(ID, NOOR, NOTICE, HOME, true, null, parse("2026-03-02")));
    }

    @Test
    void an_address_is_protected_by_the_key_of_its_own_household() {
        var others = Personal.of(OTHER, HOME.value().orElseThrow());

        assertThatThrownBy(() -> new RecordLifeFact(
                        ID, NOOR, NOTICE, new LifeFact.Lives(others, false, null, parse("2026-03-02")), null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_same_notice_again_adds_nothing() {
        given(registered, noorLives, livesThere).when(lives("2026-03-02")).then();
        given(registered, noorLives, untilDeath, noorDied)
                .when(dies("2026-05-20"))
                .then();
        given(registered, samLives, samLeft).when(samLeaves("2026-03-02")).then();
    }

    @Test
    void under_the_id_of_a_notice_nothing_else_is_recorded() {
        given(registered, noorLives, livesThere).when(lives("2026-03-03")).isRefused(Reason.ALREADY_RECORDED);
        given(registered, noorLives, livesThere).when(dies("2026-05-20")).isRefused(Reason.ALREADY_RECORDED);
        given(registered, noorLives, livesThere, takenBack)
                .when(lives("2026-03-02"))
                .isRefused(Reason.ALREADY_RECORDED);
        given(registered, noorLives, samLives, livesThere)
                .when(samLeaves("2026-03-02"))
                .isRefused(Reason.ALREADY_RECORDED);
    }

    @Test
    void nothing_is_told_of_somebody_who_is_no_member() {
        given(registered).when(lives("2026-03-02")).isRefused(Reason.NOT_A_MEMBER);
        given(registered).when(withdraws("2026-03-02")).isRefused(Reason.NOT_A_MEMBER);
    }

    @Test
    void whoever_moved_out_has_no_new_address_here() {
        given(registered, noorLives, noorLeft).when(lives("2026-04-01")).isRefused(Reason.ALREADY_MOVED_OUT);
        given(registered, noorLives, noorLeft)
                .when(lives("2026-03-31"))
                .then(new AddressRecorded(ID, NOOR, NOTICE, HOME, false, null, parse("2026-03-31")));
    }

    @Test
    void a_wrong_address_is_replaced_in_one_decision() {
        var right =
                new RecordLifeFact(ID, NOOR, NEXT, new LifeFact.Lives(HOME, false, null, parse("2026-03-09")), NOTICE);
        var recorded = new AddressRecorded(ID, NOOR, NEXT, HOME, false, null, parse("2026-03-09"));

        given(registered, noorLives, livesThere).when(right).then(takenBack, recorded);
        given(registered, noorLives, livesThere, takenBack, recorded)
                .when(right)
                .then();
        given(registered, noorLives).when(right).isRefused(Reason.NOTICE_UNKNOWN);
    }

    @Test
    void what_was_told_by_mistake_is_taken_back_once() {
        var back = withdraws("2026-03-02");
        var another = new TakeLifeFactBack(ID, NOOR, NOTICE, SAM, parse("2026-03-02"));

        given(registered, noorLives, livesThere).when(back).then(takenBack);
        given(registered, noorLives, livesThere, takenBack).when(back).then();
        given(registered, noorLives, livesThere, takenBack).when(another).isRefused(Reason.NOTICE_TAKEN_BACK);
        given(registered, noorLives).when(back).isRefused(Reason.NOTICE_UNKNOWN);
    }

    @Test
    void a_withdrawal_names_the_day_of_what_it_withdraws() {
        given(registered, noorLives, livesThere).when(withdraws("2026-03-03")).isRefused(Reason.NOTICE_OF_OTHER_DAY);
        given(registered, noorLives, livesThere, takenBack)
                .when(withdraws("2026-03-03"))
                .isRefused(Reason.ALREADY_RECORDED);
    }

    @Test
    void what_was_taken_back_is_not_replaced_by_a_notice_of_any_kind() {
        var moved = new LifeFact.Lives(HOME, false, null, parse("2026-03-09"));
        var left = new LifeFact.Left(parse("2026-03-09"), null);

        for (var other : List.of(moved, new LifeFact.Died(parse("2026-03-09")), left)) {
            given(registered, noorLives, livesThere, takenBack)
                    .when(new RecordLifeFact(ID, NOOR, SAM, other, NOTICE))
                    .isRefused(Reason.NOTICE_TAKEN_BACK);
        }
    }

    @Test
    void the_id_of_a_withdrawal_is_of_nothing_else() {
        var more = new AddressRecorded(ID, NOOR, SAM, HOME, false, null, parse("2026-03-02"));
        var moved = new LifeFact.Lives(HOME, false, null, parse("2026-03-02"));

        given(registered, noorLives, livesThere, takenBack, more)
                .when(new TakeLifeFactBack(ID, NOOR, SAM, NEXT, parse("2026-03-02")))
                .isRefused(Reason.ALREADY_RECORDED);
        given(registered, noorLives, livesThere, more)
                .when(new TakeLifeFactBack(ID, NOOR, NOTICE, SAM, parse("2026-03-02")))
                .isRefused(Reason.ALREADY_RECORDED);
        given(registered, noorLives, livesThere, takenBack)
                .when(new RecordLifeFact(ID, NOOR, NEXT, moved, null))
                .isRefused(Reason.ALREADY_RECORDED);
    }

    @Test
    void the_same_notice_replaces_the_same_one() {
        var recorded = new AddressRecorded(ID, NOOR, NEXT, HOME, false, null, parse("2026-03-09"));
        var moved = new LifeFact.Lives(HOME, false, null, parse("2026-03-09"));

        given(registered, noorLives, livesThere, recorded)
                .when(new RecordLifeFact(ID, NOOR, NEXT, moved, NOTICE))
                .isRefused(Reason.ALREADY_RECORDED);
        given(registered, noorLives, livesThere, takenBack, recorded)
                .when(new RecordLifeFact(ID, NOOR, NEXT, moved, null))
                .isRefused(Reason.ALREADY_RECORDED);
    }

    @Test
    void where_it_was_not_kept_by_which_notice_the_same_again_still_adds_nothing() {
        var before = new LifeFactTakenBack(ID, NOOR, NOTICE, null);
        var recorded = new AddressRecorded(ID, NOOR, NEXT, HOME, false, null, parse("2026-03-09"));
        var moved = new LifeFact.Lives(HOME, false, null, parse("2026-03-09"));

        given(registered, noorLives, livesThere, before)
                .when(withdraws("2026-03-02"))
                .then();
        given(registered, noorLives, livesThere, before, recorded)
                .when(new RecordLifeFact(ID, NOOR, NEXT, moved, NOTICE))
                .then();
    }

    @Test
    void whoever_dies_lived_here_until_that_day() {
        given(registered, samLives, noorLives).when(dies("2026-05-20")).then(untilDeath, noorDied);
    }

    @Test
    void whoever_would_move_out_later_lived_here_until_their_death() {
        var leaving = new MemberMovedOut(ID, NOOR, parse("2026-06-30"));

        given(registered, samLives, noorLives, leaving)
                .when(dies("2026-05-20"))
                .then(
                        new MoveOutCorrected(ID, NOOR, parse("2026-06-30"), parse("2026-05-20")),
                        new DeathRecorded(ID, NOOR, NOTICE, parse("2026-05-20"), true, parse("2026-06-30")));
    }

    @Test
    void whoever_had_moved_out_is_dead_and_keeps_the_last_day() {
        given(registered, samLives, noorLives, noorLeft)
                .when(dies("2026-05-20"))
                .then(new DeathRecorded(ID, NOOR, NOTICE, parse("2026-05-20"), false, null));
    }

    @Test
    void nobody_dies_twice_or_before_they_came() {
        given(registered, samLives, noorLives, untilDeath, noorDied)
                .when(new RecordLifeFact(ID, NOOR, NEXT, new LifeFact.Died(parse("2026-05-21")), null))
                .isRefused(Reason.ALREADY_DIED);
        given(registered, samLives, noorLives).when(dies("2025-12-31")).isRefused(Reason.BEFORE_RESIDENCE);
    }

    @Test
    void nothing_new_happens_to_the_dead() {
        var dead = given(registered, samLives, noorLives, untilDeath, noorDied);

        dead.when(new RecordLifeFact(ID, NOOR, NEXT, new LifeFact.Lives(HOME, false, null, parse("2026-05-21")), null))
                .isRefused(Reason.MEMBER_DIED);
        dead.when(new RecordLifeFact(ID, NOOR, NEXT, new LifeFact.Left(parse("2026-05-21"), null), null))
                .isRefused(Reason.MEMBER_DIED);
        dead.when(new MoveMemberOut(ID, NOOR, parse("2026-05-21"))).isRefused(Reason.MEMBER_DIED);
        dead.when(new MoveMemberOut(ID, NOOR, parse("2026-05-20"))).then();
        dead.when(new CorrectMoveOut(ID, NOOR, null)).isRefused(Reason.MEMBER_DIED);
        dead.when(new CorrectMoveOut(ID, NOOR, parse("2026-05-21"))).isRefused(Reason.MEMBER_DIED);
        dead.when(new CorrectMoveOut(ID, NOOR, parse("2026-05-19")))
                .then(new MoveOutCorrected(ID, NOOR, parse("2026-05-20"), parse("2026-05-19")));
    }

    @Test
    void nothing_is_asked_for_a_household_of_which_nobody_is_left() {
        var late = request(Set.of(WMO), "2026-05-21", Channel.SIGNAL);
        var before = request(Set.of(WMO), "2026-05-20", Channel.SIGNAL);

        given(registered, noorLives, untilDeath, noorDied).when(late).isRefused(Reason.NOBODY_LEFT);
        given(registered, noorLives, samLives, untilDeath, noorDied).when(late).then(asked(List.of(WMO), "2026-05-21"));
        given(registered, noorLives, untilDeath, noorDied).when(before).then(asked(List.of(WMO), "2026-05-20"));
        given(registered, noorLives, noorLeft).when(late).then(asked(List.of(WMO), "2026-05-21"));
    }

    @Test
    void whoever_did_not_die_lives_here_as_before() {
        var leaving = new MemberMovedOut(ID, NOOR, parse("2026-06-30"));
        var sooner = new MoveOutCorrected(ID, NOOR, parse("2026-06-30"), parse("2026-05-20"));
        var died = new DeathRecorded(ID, NOOR, NOTICE, parse("2026-05-20"), true, parse("2026-06-30"));
        var back = withdraws("2026-05-20");

        given(registered, samLives, noorLives, untilDeath, noorDied)
                .when(back)
                .then(takenBack, new MoveOutCorrected(ID, NOOR, parse("2026-05-20"), null));
        given(registered, samLives, noorLives, leaving, sooner, died)
                .when(back)
                .then(takenBack, new MoveOutCorrected(ID, NOOR, parse("2026-05-20"), parse("2026-06-30")));
    }

    @Test
    void a_last_day_that_was_corrected_since_stays() {
        var earlier = new MoveOutCorrected(ID, NOOR, parse("2026-05-20"), parse("2026-05-01"));

        given(registered, samLives, noorLives, untilDeath, noorDied, earlier)
                .when(withdraws("2026-05-20"))
                .then(takenBack);
    }

    @Test
    void another_day_of_death_replaces_the_wrong_one() {
        given(registered, samLives, noorLives, untilDeath, noorDied)
                .when(new RecordLifeFact(ID, NOOR, NEXT, new LifeFact.Died(parse("2026-05-18")), NOTICE))
                .then(
                        takenBack,
                        new MoveOutCorrected(ID, NOOR, parse("2026-05-20"), null),
                        new MemberMovedOut(ID, NOOR, parse("2026-05-18")),
                        new DeathRecorded(ID, NOOR, NEXT, parse("2026-05-18"), true, null));
    }

    @Test
    void a_youth_who_leaves_the_municipality_opens_a_case_and_moves_nobody_out() {
        given(registered, samLives).when(samLeaves("2026-03-02")).then(samLeft);
    }

    @Test
    void at_twenty_three_nobody_asks_for_the_jeugdwet_any_more() {
        given(registered, samLives)
                .when(samLeaves("2038-04-30"))
                .then(new DepartureRecorded(ID, SAM, NOTICE, parse("2038-04-30"), UTRECHT, true));
        given(registered, samLives)
                .when(samLeaves("2038-05-01"))
                .then(new DepartureRecorded(ID, SAM, NOTICE, parse("2038-05-01"), UTRECHT, false));
    }

    @Test
    void whose_age_was_destroyed_may_be_a_youth() {
        var nobody = new MemberAdded(ID, NOOR, Personal.erased(ID), Personal.erased(ID), parse("2026-01-01"));

        given(registered, nobody)
                .when(new RecordLifeFact(ID, NOOR, NOTICE, new LifeFact.Left(parse("2026-03-02"), null), null))
                .then(new DepartureRecorded(ID, NOOR, NOTICE, parse("2026-03-02"), null, true));
    }

    @Test
    void whoever_moved_out_the_day_before_leaves_on_that_day() {
        var last = new MemberMovedOut(ID, SAM, parse("2026-03-01"));

        given(registered, samLives, last).when(samLeaves("2026-03-02")).then(samLeft);
        given(registered, samLives, last).when(samLeaves("2026-03-03")).isRefused(Reason.ALREADY_MOVED_OUT);
    }

    @Test
    void a_person_decides_which_municipality_answers() {
        given(registered, samLives, samLeft)
                .when(decide(ResidenceOutcome.STAYS_HERE))
                .then(decided);
        given(registered, samLives, samLeft, decided)
                .when(decide(ResidenceOutcome.STAYS_HERE))
                .then();
    }

    @Test
    void a_decision_is_corrected_by_the_next_one() {
        given(registered, samLives, samLeft, decided)
                .when(decide(ResidenceOutcome.GOES_ELSEWHERE))
                .then(new ResidenceDecided(ID, SAM, NOTICE, ResidenceOutcome.GOES_ELSEWHERE, WHY, parse("2026-03-09")));
    }

    @Test
    void whoever_stays_in_the_municipality_does_not_leave_it() {
        given(registered, samLives)
                .when(new RecordLifeFact(
                        ID, SAM, NOTICE, new LifeFact.Left(parse("2026-03-02"), ID.municipality()), null))
                .isRefused(Reason.STAYS_IN_MUNICIPALITY);
    }

    @Test
    void nothing_is_decided_before_the_departure() {
        var onTheDay = new DecideResidence(ID, NOTICE, ResidenceOutcome.STAYS_HERE, WHY, parse("2026-03-02"));
        var before = new DecideResidence(ID, NOTICE, ResidenceOutcome.STAYS_HERE, WHY, parse("2026-03-01"));

        given(registered, samLives, samLeft).when(before).isRefused(Reason.BEFORE_DEPARTURE);
        given(registered, samLives, samLeft)
                .when(onTheDay)
                .then(new ResidenceDecided(ID, SAM, NOTICE, ResidenceOutcome.STAYS_HERE, WHY, parse("2026-03-02")));
    }

    @Test
    void after_a_corrected_departure_somebody_decides_anew() {
        var later = new DepartureRecorded(ID, SAM, NEXT, parse("2026-03-03"), UTRECHT, true);
        var back = new LifeFactTakenBack(ID, SAM, NOTICE, NEXT);
        var corrected = new RecordLifeFact(ID, SAM, NEXT, new LifeFact.Left(parse("2026-03-03"), UTRECHT), NOTICE);

        given(registered, samLives, samLeft, decided).when(corrected).then(back, later);
        given(registered, samLives, samLeft, decided, back, later)
                .when(decide(ResidenceOutcome.STAYS_HERE))
                .isRefused(Reason.NOT_A_CASE);
    }

    @Test
    void nothing_is_decided_where_there_is_no_case() {
        var grownUp = new DepartureRecorded(ID, NOOR, NOTICE, parse("2026-03-02"), UTRECHT, false);
        var back = new LifeFactTakenBack(ID, SAM, NOTICE, NEXT);

        given(registered, samLives).when(decide(ResidenceOutcome.STAYS_HERE)).isRefused(Reason.NOT_A_CASE);
        given(registered, noorLives, grownUp)
                .when(decide(ResidenceOutcome.STAYS_HERE))
                .isRefused(Reason.NOT_A_CASE);
        given(registered, samLives, samLeft, back)
                .when(decide(ResidenceOutcome.STAYS_HERE))
                .isRefused(Reason.NOT_A_CASE);
        given(registered, noorLives, livesThere)
                .when(decide(ResidenceOutcome.STAYS_HERE))
                .isRefused(Reason.NOT_A_CASE);
    }

    @Test
    void nothing_is_told_once_the_record_ends() {
        var begun = new HouseholdEndingBegun(ID, Ground.MISTAKE, parse("2026-09-01"), parse("2026-09-01"), List.of());

        given(registered, noorLives, begun).when(lives("2026-03-02")).isRefused(Reason.HOUSEHOLD_ENDING);
        given(registered, noorLives, begun, erased).when(lives("2026-03-02")).isRefused(Reason.HOUSEHOLD_ERASED);
    }

    @Test
    void what_life_brings_keeps_the_record() {
        assertThat(KeptRecord.of(List.of(registered, noorLives, livesThere))
                        .changes()
                        .lastChange())
                .isEqualTo(parse("2026-03-02"));
        assertThat(KeptRecord.of(List.of(registered, samLives, samLeft, decided))
                        .changes()
                        .lastChange())
                .isEqualTo(parse("2026-03-09"));
    }

    private static RecordLifeFact lives(String from) {
        return new RecordLifeFact(ID, NOOR, NOTICE, new LifeFact.Lives(HOME, false, null, parse(from)), null);
    }

    private static RecordLifeFact dies(String on) {
        return new RecordLifeFact(ID, NOOR, NOTICE, new LifeFact.Died(parse(on)), null);
    }

    private static TakeLifeFactBack withdraws(String on) {
        return new TakeLifeFactBack(ID, NOOR, NOTICE, NEXT, parse(on));
    }

    private static RecordLifeFact samLeaves(String on) {
        return new RecordLifeFact(ID, SAM, NOTICE, new LifeFact.Left(parse(on), UTRECHT), null);
    }

    private static DecideResidence decide(ResidenceOutcome outcome) {
        return new DecideResidence(ID, NOTICE, outcome, WHY, parse("2026-03-09"));
    }

    private static HouseholdEvent asked(List<LegalBasis> laws, String on) {
        return new RequestRecorded(ID, REQUEST, WORDS, laws, parse(on), Channel.SIGNAL);
    }
}
