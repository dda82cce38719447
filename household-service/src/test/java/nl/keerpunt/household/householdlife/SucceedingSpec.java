package nl.keerpunt.household.householdlife;

import static java.time.LocalDate.parse;
import static nl.keerpunt.household.householdlife.Noor.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.keerpunt.household.keeping.KeepingRules;
import nl.keerpunt.household.lifeturn.AtTurn;
import nl.keerpunt.household.lifeturn.DutchLifeTurns;
import nl.keerpunt.household.lifeturn.TurnCode;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.KeepingEvent.*;
import nl.keerpunt.household.registration.LifeEvent.*;
import nl.keerpunt.household.registration.MemberEvent.*;
import nl.keerpunt.household.registration.Person;
import nl.keerpunt.household.registration.Reason;
import nl.keerpunt.household.registration.SuccessorCommand.DecideSuccessor;
import nl.keerpunt.household.registration.SuccessorEvent.SuccessorDecided;
import nl.keerpunt.household.vocabulary.Ground;
import nl.keerpunt.household.vocabulary.WhatFollows;
import nl.keerpunt.language.identity.Bsn;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What may be decided of support for Sam, who turns 16 on 15 June 2026 and 18 on 15 June 2028. */
class SucceedingSpec {

    private static final UUID SAM = new UUID(0, 10);
    private static final UUID THERAPY = new UUID(0, 20);
    private static final UUID ROOMS = new UUID(0, 21);

    private final HouseholdEvent samLives = new MemberAdded(
            ID,
            SAM,
            Personal.of(ID, new Person(new Bsn("999900018"), new Label("Sam"), parse("2010-06-15"))),
            Personal.of(ID, "k2"),
            parse("2026-01-01"));
    private final HouseholdEvent therapy = support(THERAPY, 1, "2028-06-30");
    private final HouseholdEvent roomsRunOn = support(ROOMS, 1, "2028-07-31");

    @Test
    void what_follows_is_decided_for_a_member_at_a_turn_and_kept_under_the_law_of_the_support() {
        given(registered, samLives, therapy)
                .when(decide(SAM, "AGE-18", WhatFollows.NOTHING))
                .then(decided(WhatFollows.NOTHING, "AGE-18"));
    }

    @Test
    void for_whom_need_not_be_said_where_one_lives() {
        given(registered, samLives, therapy)
                .when(decide(null, "AGE-18", WhatFollows.NOTHING))
                .then(decided(WhatFollows.NOTHING, "AGE-18"));
        given(registered, samLives, noorLives, new MemberMovedOut(ID, NOOR, parse("2026-03-08")), therapy)
                .when(decide(null, "AGE-18", WhatFollows.NOTHING))
                .then(decided(WhatFollows.NOTHING, "AGE-18"));
        given(registered, samLives, noorLives, therapy)
                .when(decide(null, "AGE-18", WhatFollows.NOTHING))
                .isRefused(Reason.WHICH_MEMBER);
        given(registered, therapy)
                .when(decide(null, "AGE-18", WhatFollows.NOTHING))
                .isRefused(Reason.NOT_A_MEMBER);
    }

    @Test
    void only_for_who_lives_there_it_is_decided() {
        given(registered, noorLives, therapy)
                .when(decide(SAM, "AGE-18", WhatFollows.NOTHING))
                .isRefused(Reason.NOT_A_MEMBER);
        given(registered, samLives, new MemberMovedOut(ID, SAM, parse("2026-03-08")), therapy)
                .when(decide(SAM, "AGE-18", WhatFollows.NOTHING))
                .isRefused(Reason.NOT_A_MEMBER);
        given(
                        registered,
                        samLives,
                        therapy,
                        new MemberMovedOut(ID, SAM, parse("2026-03-08")),
                        new DeathRecorded(ID, SAM, new UUID(0, 8), parse("2026-03-08"), true, null))
                .when(decide(SAM, "AGE-18", WhatFollows.NOTHING))
                .isRefused(Reason.MEMBER_DIED);
    }

    @Test
    void support_has_to_be_known_and_to_run() {
        given(registered, samLives)
                .when(decide(SAM, "AGE-18", WhatFollows.NOTHING))
                .isRefused(Reason.SUPPORT_UNKNOWN);
        given(registered, samLives, therapy, withdrawn())
                .when(decide(SAM, "AGE-18", WhatFollows.NOTHING))
                .isRefused(Reason.SUPPORT_UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        // last day of the support, turn, whether the support ends with it or runs over it
        "2028-06-13, AGE-18, false",
        "2028-06-14, AGE-18, true",
        "2028-06-15, AGE-18, true",
        "2030-01-31, AGE-18, true",
        "2028-06-13, AGE-16, true",
        "2030-01-31, AGE-21, false",
        "2030-01-31, AGE-99, false"
    })
    void a_turn_is_decided_on_when_the_support_ends_with_it_or_runs_over_it(
            String lastDay, String turn, boolean reached) {
        var spec = given(registered, samLives, support(THERAPY, 1, lastDay))
                .when(decide(SAM, turn, WhatFollows.OTHER_LAW));
        if (reached) {
            spec.then(new SuccessorDecided(
                    ID,
                    THERAPY,
                    SAM,
                    JEUGDWET,
                    WhatFollows.OTHER_LAW,
                    null,
                    WMO,
                    at(turn, JEUGDWET),
                    parse(lastDay),
                    parse("2026-03-09")));
        } else {
            spec.isRefused(Reason.TURN_NOT_REACHED);
        }
    }

    /** What is heard of support is the month in which it ends: within the month of the birthday it may end on it. */
    @ParameterizedTest
    @CsvSource({
        // last day of the support, whether it goes on
        "2028-06-14, false",
        "2028-06-15, false",
        "2028-06-30, false",
        "2028-07-01, true"
    })
    void support_goes_on_when_it_outlasts_the_month_of_the_turn(String lastDay, boolean goesOn) {
        var itself = given(registered, samLives, support(THERAPY, 1, lastDay))
                .when(decide(SAM, "AGE-18", WhatFollows.GOES_ON));
        var other = given(registered, samLives, therapy, support(ROOMS, 1, lastDay))
                .when(decide(SAM, "AGE-18", WhatFollows.OTHER_SUPPORT));
        if (goesOn) {
            itself.then(new SuccessorDecided(
                    ID,
                    THERAPY,
                    SAM,
                    JEUGDWET,
                    WhatFollows.GOES_ON,
                    null,
                    null,
                    at("AGE-18", JEUGDWET),
                    parse(lastDay),
                    parse("2026-03-09")));
            other.then(decided(WhatFollows.OTHER_SUPPORT, "AGE-18"));
        } else {
            itself.isRefused(Reason.SUPPORT_ENDS_THERE);
            other.isRefused(Reason.SUCCESSOR_ENDS_THERE);
        }
    }

    @Test
    void other_support_is_known_and_another() {
        given(registered, samLives, therapy)
                .when(decide(SAM, "AGE-18", WhatFollows.OTHER_SUPPORT))
                .isRefused(Reason.SUCCESSOR_UNKNOWN);
        given(registered, samLives, support(ROOMS, 1, "2030-01-31"))
                .when(new DecideSuccessor(
                        ID,
                        ROOMS,
                        SAM,
                        WhatFollows.OTHER_SUPPORT,
                        ROOMS,
                        null,
                        at("AGE-18", null),
                        parse("2026-03-09"),
                        DutchLifeTurns.ALL))
                .isRefused(Reason.SUCCESSOR_UNKNOWN);
    }

    @Test
    void other_support_is_for_that_member_as_far_as_was_said() {
        given(registered, samLives, therapy, roomsRunOn, notTheirs(ROOMS))
                .when(decide(SAM, "AGE-18", WhatFollows.OTHER_SUPPORT))
                .isRefused(Reason.SUCCESSOR_NOT_THEIRS);
        given(registered, samLives, therapy, roomsRunOn, notTheirs(ROOMS), goesOn(ROOMS))
                .when(decide(SAM, "AGE-18", WhatFollows.OTHER_SUPPORT))
                .then(decided(WhatFollows.OTHER_SUPPORT, "AGE-18"));
    }

    @Test
    void another_law_is_another_than_that_of_the_support() {
        given(registered, samLives, therapy)
                .when(new DecideSuccessor(
                        ID,
                        THERAPY,
                        SAM,
                        WhatFollows.OTHER_LAW,
                        null,
                        JEUGDWET,
                        at("AGE-18", null),
                        parse("2026-03-09"),
                        DutchLifeTurns.ALL))
                .isRefused(Reason.SAME_LAW);
    }

    @Test
    void the_same_again_is_nothing_new_and_another_decision_counts_from_then_on() {
        given(registered, samLives, therapy, roomsRunOn, decided(WhatFollows.NOTHING, "AGE-18"))
                .when(decide(SAM, "AGE-18", WhatFollows.NOTHING))
                .then();
        given(registered, samLives, therapy, roomsRunOn, decided(WhatFollows.NOTHING, "AGE-18"))
                .when(decide(SAM, "AGE-18", WhatFollows.OTHER_SUPPORT))
                .then(decided(WhatFollows.OTHER_SUPPORT, "AGE-18"));
        given(
                        registered,
                        samLives,
                        therapy,
                        decided(WhatFollows.NOTHING, "AGE-18"),
                        decided(WhatFollows.NOT_THEIRS, "AGE-16"))
                .when(decide(SAM, "AGE-18", WhatFollows.NOTHING))
                .then(decided(WhatFollows.NOTHING, "AGE-18"));
    }

    @ParameterizedTest
    @EnumSource(WhatFollows.class)
    void nothing_is_decided_of_a_household_that_ends(WhatFollows follows) {
        given(
                        registered,
                        samLives,
                        therapy,
                        new HouseholdEndingBegun(
                                ID, Ground.MISTAKE, parse("2026-03-09"), parse("2026-03-09"), List.of()))
                .when(decide(SAM, "AGE-18", follows))
                .isRefused(Reason.HOUSEHOLD_ENDING);
    }

    /** Jeugdwet, art. 7.3.8: the term runs from the last change under the law. */
    @Test
    void a_decision_is_a_change_under_the_law_of_the_support() {
        var kept = KeptRecord.of(List.of(registered, samLives, therapy, decided(WhatFollows.NOTHING, "AGE-18")));

        assertThat(kept.changes().laws()).containsEntry(JEUGDWET, parse("2026-03-09"));
        assertThat(kept.laws(new KeepingRules(List.of())))
                .extracting(LawRecord::law)
                .containsExactly(JEUGDWET);
    }

    @Test
    void a_reason_is_protected_by_the_key_of_its_own_household() {
        assertThatThrownBy(() -> new DecideSuccessor(
                        ID,
                        THERAPY,
                        SAM,
                        WhatFollows.NOTHING,
                        null,
                        null,
                        Personal.of(OTHER, new AtTurn(new TurnCode("AGE-18"), null)),
                        parse("2026-03-09"),
                        DutchLifeTurns.ALL))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static HouseholdEvent support(UUID arrangement, int version, String lastDay) {
        return new SupportHeardOf(ID, arrangement, JEUGDWET, version, parse(lastDay), parse(lastDay));
    }

    private static HouseholdEvent withdrawn() {
        return new SupportHeardOf(ID, THERAPY, JEUGDWET, 2, null, parse("2026-03-01"));
    }

    private static DecideSuccessor decide(@Nullable UUID member, String turn, WhatFollows follows) {
        return new DecideSuccessor(
                ID,
                THERAPY,
                member,
                follows,
                follows == WhatFollows.OTHER_SUPPORT ? ROOMS : null,
                follows == WhatFollows.OTHER_LAW ? WMO : null,
                at(turn, null),
                parse("2026-03-09"),
                DutchLifeTurns.ALL);
    }

    private static HouseholdEvent notTheirs(UUID arrangement) {
        return said(arrangement, WhatFollows.NOT_THEIRS);
    }

    private static HouseholdEvent goesOn(UUID arrangement) {
        return said(arrangement, WhatFollows.GOES_ON);
    }

    private static HouseholdEvent said(UUID arrangement, WhatFollows follows) {
        return new SuccessorDecided(
                ID,
                arrangement,
                SAM,
                JEUGDWET,
                follows,
                null,
                null,
                at("AGE-18", JEUGDWET),
                parse("2028-07-31"),
                parse("2026-03-09"));
    }

    private static HouseholdEvent decided(WhatFollows follows, String turn) {
        return new SuccessorDecided(
                ID,
                THERAPY,
                SAM,
                JEUGDWET,
                follows,
                follows == WhatFollows.OTHER_SUPPORT ? ROOMS : null,
                null,
                at(turn, JEUGDWET),
                parse("2028-06-30"),
                parse("2026-03-09"));
    }

    private static Personal<AtTurn> at(String turn, @Nullable LegalBasis law) {
        return new Personal<>(ID, law, new AtTurn(new TurnCode(turn), new Words("Sam redt het zelf.")));
    }
}
