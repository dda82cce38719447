package nl.keerpunt.household.householdlife;

import static java.time.LocalDate.parse;
import static nl.keerpunt.household.householdlife.Noor.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.household.lifefact.LifeFact;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.KeepingEvent.HouseholdEndingBegun;
import nl.keerpunt.household.registration.LifeCommand.RecordLifeFact;
import nl.keerpunt.household.registration.LifeEvent.DeathRecorded;
import nl.keerpunt.household.registration.LifeEvent.LifeFactTakenBack;
import nl.keerpunt.household.registration.MemberCommand.MoveMemberOut;
import nl.keerpunt.household.registration.MemberEvent.*;
import nl.keerpunt.household.registration.Person;
import nl.keerpunt.household.registration.RepresentationCommand.*;
import nl.keerpunt.household.registration.RepresentationEvent.OfOthers;
import nl.keerpunt.household.registration.RepresentationEvent.SpeakerRecorded;
import nl.keerpunt.household.registration.RepresentationEvent.WhoMayAgreeTold;
import nl.keerpunt.household.representation.LineLaw;
import nl.keerpunt.household.representation.Speaker;
import nl.keerpunt.household.representation.SpeakerRole;
import nl.keerpunt.household.representation.Validity;
import nl.keerpunt.household.vocabulary.Ground;
import nl.keerpunt.language.identity.Bsn;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.language.words.Personal;
import org.junit.jupiter.api.Test;

/** Plan-service is told who may agree on a day that it asks about, and told anew when that was not so after all. */
class TellingSpec {

    private static final UUID KAI = UUID.fromString("00000000-0000-4000-8000-000000000007");
    private static final UUID FACT = new UUID(0, 8);
    private static final UUID NOTICE = new UUID(0, 9);
    private static final TellWhoMayAgree ASKED = new TellWhoMayAgree(ID, parse("2026-03-01"));

    /** Kai turns twelve on 15 June 2026. */
    private final HouseholdEvent kaiLives = new MemberAdded(
            ID,
            KAI,
            Personal.of(ID, new Person(new Bsn("999900018"), new Label("Kai"), parse("2014-06-15"))),
            Personal.of(ID, "k2"),
            parse("2026-01-01"));

    private final HouseholdEvent byNoor = new SpeakerRecorded(
            ID, KAI, FACT, SpeakerRole.PARENT_WITH_AUTHORITY, NOOR, false, List.of(), of("2026-02-01"));

    @Test
    void of_adults_it_is_told_that_they_agree_for_themselves() {
        given(registered, noorLives)
                .when(ASKED)
                .then(new WhoMayAgreeTold(ID, parse("2026-03-01"), List.of(NOOR), List.of()));
    }

    @Test
    void of_a_child_it_is_told_who_has_authority_under_each_law() {
        var told = told("2026-03-01", registered, noorLives, kaiLives, byNoor);

        assertThat(told.forThemselves()).containsExactly(NOOR);
        assertThat(told.others()).extracting(OfOthers::member).containsOnly(KAI);
        assertThat(told.others()).extracting(OfOthers::law).containsExactly(LineLaw.values());
        assertThat(told.others())
                .allSatisfy(each ->
                        assertThat(each.needed().needs().getFirst().of()).containsExactly(NOOR));
    }

    @Test
    void it_is_told_of_that_day_alone() {
        assertThat(youth(told("2026-01-31", registered, noorLives, kaiLives, byNoor)))
                .containsExactly(List.of());
        assertThat(youth(told("2026-06-14", registered, noorLives, kaiLives, byNoor)))
                .containsExactly(List.of(NOOR));
        assertThat(youth(told("2026-06-15", registered, noorLives, kaiLives, byNoor)))
                .containsExactly(List.of(KAI), List.of(NOOR));
    }

    @Test
    void whoever_does_not_live_here_on_that_day_is_not_told_of() {
        var told = told("2026-04-01", registered, noorLives, noorLeft);

        assertThat(told.forThemselves()).isEmpty();
    }

    @Test
    void asked_again_it_is_not_told_again() {
        given(registered, noorLives, told("2026-03-01", registered, noorLives))
                .when(ASKED)
                .then();
    }

    @Test
    void what_changes_a_day_that_was_told_has_it_told_anew() {
        var before = told("2026-03-01", registered, noorLives, kaiLives);
        var byMother = new Speaker.Member(NOOR);
        var today = parse("2026-03-01");
        var record = new RecordSpeaker(
                ID, KAI, FACT, SpeakerRole.PARENT_WITH_AUTHORITY, byMother, Set.of(), of("2026-02-01"), today);

        given(registered, noorLives, kaiLives, before)
                .when(record)
                .then(byNoor, told("2026-03-01", registered, noorLives, kaiLives, byNoor));
    }

    @Test
    void whoever_died_speaks_for_nobody_from_the_next_day_on() {
        var died = new DeathRecorded(ID, NOOR, NOTICE, parse("2026-05-20"), true, null);

        assertThat(youth(told("2026-05-20", registered, noorLives, kaiLives, byNoor, died)))
                .containsExactly(List.of(NOOR));
        assertThat(youth(told("2026-05-21", registered, noorLives, kaiLives, byNoor, died)))
                .containsExactly(List.of());
        var byMistake = new LifeFactTakenBack(ID, NOOR, NOTICE, FACT);
        assertThat(youth(told("2026-05-21", registered, noorLives, kaiLives, byNoor, died, byMistake)))
                .containsExactly(List.of(NOOR));
    }

    @Test
    void a_death_has_later_days_told_anew_also_of_who_had_moved_out() {
        var left = new MemberMovedOut(ID, NOOR, parse("2026-03-31"));
        var before = told("2026-05-25", registered, noorLives, kaiLives, byNoor, left);
        var died = new DeathRecorded(ID, NOOR, NOTICE, parse("2026-05-20"), false, null);

        given(registered, noorLives, kaiLives, byNoor, left, before)
                .when(new RecordLifeFact(ID, NOOR, NOTICE, new LifeFact.Died(parse("2026-05-20")), null))
                .then(died, told("2026-05-25", registered, noorLives, kaiLives, byNoor, left, died));
        assertThat(youth(before)).containsExactly(List.of(NOOR));
    }

    @Test
    void what_changes_other_days_alone_has_nothing_told() {
        var before = told("2026-03-01", registered, noorLives);

        given(registered, noorLives, before)
                .when(new MoveMemberOut(ID, NOOR, parse("2026-03-31")))
                .then(noorLeft);
    }

    @Test
    void whoever_was_not_here_after_all_is_taken_out_of_what_was_told() {
        var before = told("2026-03-01", registered, noorLives);

        given(registered, noorLives, before)
                .when(new MoveMemberOut(ID, NOOR, parse("2026-02-01")))
                .then(
                        new MemberMovedOut(ID, NOOR, parse("2026-02-01")),
                        new WhoMayAgreeTold(ID, parse("2026-03-01"), List.of(), List.of()));
    }

    @Test
    void of_a_household_that_ends_nothing_is_told() {
        var begun = new HouseholdEndingBegun(ID, Ground.MISTAKE, parse("2026-09-01"), parse("2026-09-01"), List.of());

        given(registered, noorLives, begun).when(ASKED).then();
        given(registered, noorLives, begun, erased).when(ASKED).then();
        given().when(ASKED).then();
    }

    private static Validity of(String from) {
        return new Validity(parse(from), null);
    }

    private static WhoMayAgreeTold told(String day, HouseholdEvent... past) {
        return (WhoMayAgreeTold) Household.decide(
                        new TellWhoMayAgree(ID, parse(day)), given(past).state())
                .getFirst();
    }

    private static List<List<UUID>> youth(WhoMayAgreeTold told) {
        return told.others().stream()
                .filter(each -> each.law() == LineLaw.JEUGDWET)
                .flatMap(each -> each.needed().needs().stream())
                .map(need -> need.of())
                .toList();
    }
}
