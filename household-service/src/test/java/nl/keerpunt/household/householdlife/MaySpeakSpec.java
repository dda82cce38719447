package nl.keerpunt.household.householdlife;

import static java.time.LocalDate.parse;
import static nl.keerpunt.household.householdlife.Noor.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.LifeEvent.DeathRecorded;
import nl.keerpunt.household.registration.MemberEvent.*;
import nl.keerpunt.household.registration.Person;
import nl.keerpunt.household.registration.Reason;
import nl.keerpunt.household.registration.RepresentationCommand.*;
import nl.keerpunt.household.registration.RepresentationEvent.*;
import nl.keerpunt.household.representation.LineLaw;
import nl.keerpunt.household.representation.Representation.Measure;
import nl.keerpunt.household.representation.Speaker;
import nl.keerpunt.household.representation.SpeakerRole;
import nl.keerpunt.household.representation.Validity;
import nl.keerpunt.language.identity.Bsn;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who cannot come to speak for whom: by their ages, by who speaks already and by a death. */
class MaySpeakSpec {

    private static final UUID KAI = new UUID(0, 20);
    private static final UUID SAM = new UUID(0, 21);
    private static final UUID FACT = new UUID(0, 30);
    private static final UUID BRAM = new UUID(2, 1);
    private static final UUID GITA = new UUID(2, 2);
    private static final LocalDate TODAY = parse("2026-06-01");

    private final HouseholdEvent kaiLives = lives(KAI, "2014-06-15");
    private final HouseholdEvent samLives = lives(SAM, "2010-03-01");
    private final HouseholdEvent bram = new OutsiderNamed(ID, BRAM, Personal.of(ID, new Words("Bram, de vader")));
    private final HouseholdEvent gita = new OutsiderNamed(ID, GITA, Personal.of(ID, new Words("Gita, voogd")));
    private final HouseholdEvent byNoor = recorded(1, SpeakerRole.PARENT_WITH_AUTHORITY, NOOR, null, null);
    private final HouseholdEvent byBram = recorded(2, SpeakerRole.PARENT_WITH_AUTHORITY, BRAM, null, "2026-03-31");

    @ParameterizedTest
    @CsvSource({
        "PARENT_WITH_AUTHORITY, 2026-02-28, SPEAKER_IS_A_MINOR",
        "PARENT_WITH_AUTHORITY, 2026-03-01,",
        "GUARDIAN, 2028-02-29, SPEAKER_IS_A_MINOR",
        "GUARDIAN, 2028-03-01,"
    })
    void no_minor_has_authority_but_a_mother_of_sixteen_may_be_declared_of_age(
            SpeakerRole role, @Nullable String from, @Nullable Reason refused) {
        judged(speaks(role, KAI, new Speaker.Member(SAM), from, null), refused, kaiLives, samLives);
    }

    @ParameterizedTest
    @EnumSource(
            value = SpeakerRole.class,
            names = {"CURATOR", "MENTOR", "ADMINISTRATOR"})
    void who_is_ordered_by_a_court_is_of_age_and_so_is_whom_they_speak_for(SpeakerRole role) {
        var sam = new Speaker.Member(SAM);
        judged(speaks(role, NOOR, sam, "2028-02-29", null), Reason.SPEAKER_IS_A_MINOR, noorLives, samLives);
        judged(speaks(role, NOOR, sam, "2028-03-01", null), null, noorLives, samLives);

        var bramSpeaks = new Speaker.Outsider(BRAM);
        judged(speaks(role, KAI, bramSpeaks, "2032-06-14", null), Reason.MEMBER_IS_A_MINOR, kaiLives, bram);
        judged(speaks(role, KAI, bramSpeaks, null, null), Reason.MEMBER_IS_A_MINOR, kaiLives, bram);
        judged(speaks(role, KAI, bramSpeaks, "2032-06-15", null), null, kaiLives, bram);
    }

    @ParameterizedTest
    @EnumSource(
            value = SpeakerRole.class,
            names = {"SIBLING", "CHILD", "PARTNER", "GRANDCHILD"})
    void who_is_near_needs_no_age(SpeakerRole role) {
        judged(speaks(role, NOOR, new Speaker.Member(KAI), null, null), null, noorLives, kaiLives);
    }

    @ParameterizedTest
    @CsvSource({
        "PARENT_WITH_AUTHORITY, 2032-06-14,,",
        "PARENT_WITH_AUTHORITY, 2032-06-15,, MEMBER_IS_OF_AGE",
        "GUARDIAN, 2032-06-15,, MEMBER_IS_OF_AGE",
        "MENTOR, 2032-06-15,,"
    })
    void over_an_adult_nobody_has_authority(
            SpeakerRole role, @Nullable String from, @Nullable String until, @Nullable Reason refused) {
        judged(speaks(role, KAI, new Speaker.Outsider(BRAM), from, until), refused, kaiLives, bram);
    }

    @ParameterizedTest
    @CsvSource({",, MEMBER_IS_OF_AGE", ",2008-04-30,", ",2008-05-01, MEMBER_IS_OF_AGE"})
    void what_holds_of_old_is_judged_by_its_last_day_or_by_today(
            @Nullable String from, @Nullable String until, @Nullable Reason refused) {
        var over = speaks(SpeakerRole.PARENT_WITH_AUTHORITY, NOOR, new Speaker.Outsider(BRAM), from, until);

        judged(over, refused, noorLives, bram);
    }

    @Test
    void whose_age_nobody_knows_may_speak_and_be_spoken_for() {
        var destroyed = new MemberAdded(ID, KAI, Personal.erased(ID), Personal.erased(ID), parse("2026-01-01"));

        judged(authority(new Speaker.Outsider(BRAM), "2050-01-01", null), null, destroyed, bram);
    }

    @ParameterizedTest
    @CsvSource({", TWO_WITH_AUTHORITY", "2026-03-31, TWO_WITH_AUTHORITY", "2026-04-01,"})
    void no_more_than_two_have_authority_on_one_day(@Nullable String from, @Nullable Reason refused) {
        var third = speaks(SpeakerRole.GUARDIAN, KAI, new Speaker.Outsider(GITA), from, null);

        judged(third, refused, noorLives, kaiLives, bram, gita, byNoor, byBram);
    }

    @Test
    void two_who_have_it_one_after_the_other_are_one_at_a_time() {
        var later = recorded(3, SpeakerRole.PARENT_WITH_AUTHORITY, GITA, "2026-04-01", null);

        judged(authority(new Speaker.Member(NOOR), null, null), null, noorLives, kaiLives, bram, gita, byBram, later);
    }

    @Test
    void whoever_died_makes_room() {
        var died = new DeathRecorded(ID, NOOR, new UUID(0, 40), parse("2026-02-10"), false, null);
        var past = new HouseholdEvent[] {registered, noorLives, kaiLives, bram, gita, byNoor, byBram, died};

        given(past)
                .when(speaks(SpeakerRole.GUARDIAN, KAI, new Speaker.Outsider(GITA), "2026-02-11", null))
                .then(new SpeakerRecorded(
                        ID, KAI, FACT, SpeakerRole.GUARDIAN, GITA, true, List.of(), valid("2026-02-11", null)));
    }

    @ParameterizedTest
    @CsvSource({
        "PARENT_WITH_AUTHORITY, 2026-03-31, SPEAKS_SO_ALREADY",
        "PARENT_WITH_AUTHORITY, 2026-04-01,",
        "GUARDIAN, 2026-03-31, SPEAKS_SO_ALREADY",
        "PARENT, 2026-03-31,"
    })
    void nobody_is_the_same_twice_on_one_day_nor_parent_and_guardian(
            SpeakerRole role, @Nullable String from, @Nullable Reason refused) {
        judged(speaks(role, KAI, new Speaker.Outsider(BRAM), from, null), refused, kaiLives, bram, byBram);
    }

    @ParameterizedTest
    @CsvSource({"WMO, SPEAKS_SO_ALREADY", "WGS,"})
    void somebody_is_authorised_once_for_a_law(LineLaw law, @Nullable Reason refused) {
        var already = new SpeakerRecorded(
                ID, NOOR, new UUID(0, 1), SpeakerRole.AUTHORISED, BRAM, true, List.of(LineLaw.WMO), valid(null, null));
        var again = new RecordSpeaker(
                ID,
                NOOR,
                FACT,
                SpeakerRole.AUTHORISED,
                new Speaker.Outsider(BRAM),
                Set.of(law, LineLaw.JEUGDWET),
                valid(null, null),
                TODAY);

        judged(again, refused, noorLives, bram, already);
    }

    @Test
    void what_is_corrected_is_judged_as_what_is_recorded() {
        var past = given(registered, noorLives, kaiLives, bram, gita, byNoor, byBram);
        var byGita = recorded(3, SpeakerRole.GUARDIAN, GITA, "2026-04-01", null);

        past.when(new CorrectCapacity(ID, KAI, new UUID(0, 2), valid("2032-06-15", null), TODAY))
                .isRefused(Reason.MEMBER_IS_OF_AGE);
        past.when(new CorrectCapacity(ID, KAI, new UUID(0, 1), valid("2006-04-30", null), TODAY))
                .isRefused(Reason.SPEAKER_IS_A_MINOR);
        given(registered, noorLives, kaiLives, bram, gita, byNoor, byBram, byGita)
                .when(new CorrectCapacity(ID, KAI, new UUID(0, 2), valid(null, "2026-04-01"), TODAY))
                .isRefused(Reason.TWO_WITH_AUTHORITY);
        past.when(new CorrectCapacity(ID, KAI, new UUID(0, 2), valid(null, "2026-05-01"), TODAY))
                .then(new CapacityCorrected(ID, KAI, new UUID(0, 2), valid(null, "2026-05-01")));
    }

    @Test
    void nothing_begins_to_hold_after_a_death() {
        var died = new DeathRecorded(ID, NOOR, new UUID(0, 40), parse("2026-02-10"), false, null);
        var past = given(registered, noorLives, kaiLives, bram, byNoor, died);
        var after = valid("2026-02-11", null);
        var words = Personal.of(ID, new Words("Nooit."));

        past.when(new RecordEarlierWish(ID, NOOR, FACT, words, Set.of(), after)).isRefused(Reason.MEMBER_DIED);
        past.when(new FindIncapacity(ID, NOOR, FACT, Set.of(LineLaw.WMO), after))
                .isRefused(Reason.MEMBER_DIED);
        past.when(new RecordMeasure(ID, NOOR, FACT, Measure.CHILD_PROTECTION, after))
                .isRefused(Reason.MEMBER_DIED);
        past.when(speaks(SpeakerRole.SIBLING, NOOR, new Speaker.Outsider(BRAM), "2026-02-11", null))
                .isRefused(Reason.MEMBER_DIED);
        past.when(speaks(SpeakerRole.PARENT, KAI, new Speaker.Member(NOOR), "2026-02-11", null))
                .isRefused(Reason.MEMBER_DIED);
        past.when(new CorrectCapacity(ID, KAI, new UUID(0, 1), after, TODAY)).isRefused(Reason.MEMBER_DIED);
        past.when(speaks(SpeakerRole.PARENT, KAI, new Speaker.Member(NOOR), null, null))
                .then(new SpeakerRecorded(
                        ID, KAI, FACT, SpeakerRole.PARENT, NOOR, false, List.of(), valid(null, null)));
    }

    private static void judged(RecordSpeaker speaks, @Nullable Reason refused, HouseholdEvent... past) {
        var all = new ArrayList<>(List.of(past));
        all.addFirst(registered);
        var when = given(all.toArray(HouseholdEvent[]::new)).when(speaks);
        if (refused != null) {
            when.isRefused(refused);
        } else {
            when.then(new SpeakerRecorded(
                    ID,
                    speaks.member(),
                    FACT,
                    speaks.role(),
                    speaks.speaker().id(),
                    speaks.speaker() instanceof Speaker.Outsider,
                    List.copyOf(speaks.laws()),
                    speaks.valid()));
        }
    }

    private static RecordSpeaker authority(Speaker who, @Nullable String from, @Nullable String until) {
        return speaks(SpeakerRole.PARENT_WITH_AUTHORITY, KAI, who, from, until);
    }

    private static RecordSpeaker speaks(
            SpeakerRole role, UUID member, Speaker who, @Nullable String from, @Nullable String until) {
        return new RecordSpeaker(ID, member, FACT, role, who, Set.of(), valid(from, until), TODAY);
    }

    private static HouseholdEvent recorded(
            int fact, SpeakerRole role, UUID who, @Nullable String from, @Nullable String until) {
        var outsider = !who.equals(NOOR);
        return new SpeakerRecorded(ID, KAI, new UUID(0, fact), role, who, outsider, List.of(), valid(from, until));
    }

    private static Validity valid(@Nullable String from, @Nullable String until) {
        return new Validity(from == null ? null : parse(from), until == null ? null : parse(until));
    }

    private static HouseholdEvent lives(UUID member, String born) {
        var person = new Person(new Bsn("999900018"), new Label("Kind"), parse(born));
        return new MemberAdded(ID, member, Personal.of(ID, person), Personal.of(ID, "k2"), parse("2026-01-01"));
    }
}
