package nl.keerpunt.household.householdlife;

import static java.time.LocalDate.parse;
import static nl.keerpunt.household.householdlife.Noor.ID;
import static nl.keerpunt.household.householdlife.Noor.NOOR;
import static nl.keerpunt.household.householdlife.Noor.PERSON;
import static nl.keerpunt.household.householdlife.Noor.addNoor;
import static nl.keerpunt.household.householdlife.Noor.given;
import static nl.keerpunt.household.householdlife.Noor.noorLeft;
import static nl.keerpunt.household.householdlife.Noor.noorLives;
import static nl.keerpunt.household.householdlife.Noor.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.household.lifefact.LifeFact;
import nl.keerpunt.household.registration.HomeEvent.HouseholdDiedOut;
import nl.keerpunt.household.registration.HouseholdCommand;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.LifeCommand.RecordLifeFact;
import nl.keerpunt.household.registration.LifeEvent.*;
import nl.keerpunt.household.registration.MemberCommand.*;
import nl.keerpunt.household.registration.MemberEvent.*;
import nl.keerpunt.household.registration.Person;
import nl.keerpunt.household.registration.Reason;
import nl.keerpunt.household.registration.RepresentationCommand.NameOutsider;
import nl.keerpunt.household.registration.RepresentationCommand.RecordSpeaker;
import nl.keerpunt.household.registration.RepresentationCommand.TakeCapacityBack;
import nl.keerpunt.household.registration.RepresentationCommand.TellWhoMayAgree;
import nl.keerpunt.household.registration.RepresentationEvent.CapacityTakenBack;
import nl.keerpunt.household.registration.RepresentationEvent.MeasureRecorded;
import nl.keerpunt.household.registration.RepresentationEvent.SpeakerRecorded;
import nl.keerpunt.household.registration.RepresentationEvent.WhoMayAgreeTold;
import nl.keerpunt.household.representation.Representation.Measure;
import nl.keerpunt.household.representation.Speaker;
import nl.keerpunt.household.representation.SpeakerRole;
import nl.keerpunt.household.representation.Validity;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.identity.Bsn;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;
import org.junit.jupiter.api.Test;

/** Who a member is, or that they live here at all, was written down wrongly. */
class PuttingRightSpec {

    private static final UUID KAI = new UUID(0, 7);
    private static final UUID SPEAKS = new UUID(0, 8);
    private static final UUID NOTICE = new UUID(0, 9);
    private static final UUID BACK = new UUID(0, 10);
    private static final Validity ALWAYS = new Validity(null, null);

    private final Personal<Person> nora = person("999900018", "Nora", "1991-05-01");
    private final Personal<Person> kai = person("999990019", "Kai", "2014-06-15");
    private final HouseholdEvent noraAllAlong = new PersonCorrected(ID, NOOR, nora, Personal.of(ID, "k2"));
    private final HouseholdEvent takenBack = new MemberTakenBack(ID, NOOR);
    private final HouseholdEvent kaiLives = new MemberAdded(ID, KAI, kai, Personal.of(ID, "k3"), parse("2026-01-01"));
    private final HouseholdEvent noorSpeaks =
            new SpeakerRecorded(ID, KAI, SPEAKS, SpeakerRole.MENTOR, NOOR, false, List.of(), ALWAYS);
    private final HouseholdEvent noorDied = new DeathRecorded(ID, NOOR, NOTICE, parse("2026-05-20"), true, null);

    @Test
    void who_a_member_is_can_be_put_right() {
        given(registered, noorLives).when(correct(nora, "k2")).then(noraAllAlong);
        given(registered, noorLives, noorLeft).when(correct(nora, "k2")).then(noraAllAlong);
        given(registered, noorLives, noorLeft, noorDied)
                .when(correct(nora, "k2"))
                .then(noraAllAlong);
    }

    @Test
    void the_same_person_again_changes_nothing() {
        given(registered, noorLives).when(correct(PERSON, "k1")).then();
        given(registered, noorLives, noraAllAlong).when(correct(nora, "k2")).then();
    }

    @Test
    void what_was_put_right_wrongly_is_put_right_again() {
        given(registered, noorLives, noraAllAlong)
                .when(correct(PERSON, "k1"))
                .then(new PersonCorrected(ID, NOOR, PERSON, Personal.of(ID, "k1")));
    }

    @Test
    void only_a_member_is_put_right() {
        given(registered).when(correct(nora, "k2")).isRefused(Reason.NOT_A_MEMBER);
        given(registered, noorLives, takenBack).when(correct(nora, "k2")).isRefused(Reason.NOT_A_MEMBER);
    }

    @Test
    void nobody_lives_here_before_their_birth() {
        var unborn = person("999900006", "Noor", "2026-01-02");

        given(registered, noorLives).when(correct(unborn, "k1")).isRefused(Reason.BORN_AFTER_FIRST_DAY);
        assertThat(facts(correct(unborn, "k1"), registered, noorLives)).isEqualTo(Map.of("from", parse("2026-01-01")));
    }

    @Test
    void whoever_is_born_on_the_first_day_lives_here_from_then_on() {
        var newborn = person("999900006", "Noor", "2026-01-01");

        given(registered, noorLives)
                .when(correct(newborn, "k1"))
                .then(new PersonCorrected(ID, NOOR, newborn, Personal.of(ID, "k1")));
    }

    @Test
    void who_may_agree_is_told_anew_with_the_date_of_birth() {
        var day = parse("2026-03-01");
        var asAdult = new WhoMayAgreeTold(ID, day, List.of(NOOR), List.of());
        var child = person("999900006", "Noor", "2016-05-01");
        var asChild = new PersonCorrected(ID, NOOR, child, Personal.of(ID, "k1"));

        var decided = decided(correct(child, "k1"), registered, noorLives, asAdult);

        assertThat(decided).hasSize(2).startsWith(asChild);
        assertThat(((WhoMayAgreeTold) decided.getLast()).forThemselves()).isEmpty();
        given(registered, noorLives, asChild, decided.getLast())
                .when(correct(PERSON, "k1"))
                .then(new PersonCorrected(ID, NOOR, PERSON, Personal.of(ID, "k1")), asAdult);
    }

    @Test
    void a_speaker_who_turns_out_to_be_a_minor_speaks_until_that_is_taken_back() {
        var minor = person("999900006", "Noor", "2016-05-01");
        var isMinor = new PersonCorrected(ID, NOOR, minor, Personal.of(ID, "k1"));
        var story = new HouseholdEvent[] {registered, noorLives, kaiLives, noorSpeaks, isMinor};
        var again = new RecordSpeaker(
                ID,
                KAI,
                new UUID(0, 11),
                SpeakerRole.CURATOR,
                new Speaker.Member(NOOR),
                Set.of(),
                ALWAYS,
                parse("2026-03-01"));

        given(registered, noorLives, kaiLives, noorSpeaks)
                .when(correct(minor, "k1"))
                .then(isMinor);
        assertThat(decided(new TellWhoMayAgree(ID, parse("2026-03-01")), story)).hasSize(1);
        given(story).when(again).isRefused(Reason.SPEAKER_IS_A_MINOR);
        given(story).when(new TakeCapacityBack(ID, KAI, SPEAKS)).then(new CapacityTakenBack(ID, KAI, SPEAKS));
    }

    @Test
    void whoever_never_came_to_live_here_is_taken_back() {
        given(registered, noorLives).when(takeBack()).then(takenBack);
        given(registered, noorLives, noorLeft).when(takeBack()).then(takenBack);
    }

    @Test
    void taking_back_again_changes_nothing() {
        given(registered, noorLives, takenBack).when(takeBack()).then();
    }

    @Test
    void nobody_is_taken_back_who_is_not_a_member() {
        given(registered).when(takeBack()).isRefused(Reason.NOT_A_MEMBER);
    }

    @Test
    void under_their_id_nobody_comes_to_live_here_or_is_named() {
        given(registered, noorLives, takenBack).when(addNoor("2026-01-01")).isRefused(Reason.MEMBER_TAKEN_BACK);
        given(registered, noorLives, takenBack)
                .when(new NameOutsider(ID, NOOR, Personal.of(ID, new Words("De buurvrouw"))))
                .isRefused(Reason.MEMBER_TAKEN_BACK);
    }

    @Test
    void nothing_is_recorded_of_them_any_more() {
        given(registered, noorLives, takenBack)
                .when(new MoveMemberOut(ID, NOOR, parse("2026-03-31")))
                .isRefused(Reason.NOT_A_MEMBER);
        given(registered, noorLives, takenBack)
                .when(new RecordLifeFact(ID, NOOR, NOTICE, new LifeFact.Died(parse("2026-05-20")), null))
                .isRefused(Reason.NOT_A_MEMBER);
    }

    @Test
    void what_life_brought_them_is_taken_back_first() {
        var withdrawn = new LifeFactTakenBack(ID, NOOR, NOTICE, BACK);
        var past =
                new HouseholdEvent[] {registered, noorLives, new MemberMovedOut(ID, NOOR, parse("2026-05-20")), noorDied
                };

        given(past).when(takeBack()).isRefused(Reason.STILL_TOLD_OF);
        assertThat(facts(takeBack(), past)).isEqualTo(Map.of("notices", List.of(NOTICE), "capacities", List.of()));
        given(Stream.concat(Stream.of(past), Stream.of(withdrawn)).toArray(HouseholdEvent[]::new))
                .when(takeBack())
                .then(takenBack);
    }

    @Test
    void under_the_ids_of_their_notices_nothing_else_is_recorded() {
        given(registered, noorLives, kaiLives, noorDied, new LifeFactTakenBack(ID, NOOR, NOTICE, BACK), takenBack)
                .when(new RecordLifeFact(ID, KAI, NOTICE, new LifeFact.Left(parse("2026-05-20"), null), null))
                .isRefused(Reason.ALREADY_RECORDED);
    }

    @Test
    void what_was_recorded_of_who_speaks_for_them_is_taken_back_first() {
        var measure = new MeasureRecorded(ID, NOOR, SPEAKS, Measure.YOUTH_PROBATION, ALWAYS);

        assertThat(facts(takeBack(), registered, noorLives, measure))
                .isEqualTo(Map.of("notices", List.of(), "capacities", List.of(SPEAKS)));
        given(registered, noorLives, measure, new CapacityTakenBack(ID, NOOR, SPEAKS))
                .when(takeBack())
                .then(takenBack);
    }

    @Test
    void whoever_speaks_for_another_is_taken_back_after_that() {
        assertThat(facts(takeBack(), registered, noorLives, kaiLives, noorSpeaks))
                .isEqualTo(Map.of("notices", List.of(), "capacities", List.of(SPEAKS)));
        given(registered, noorLives, kaiLives, noorSpeaks, new CapacityTakenBack(ID, KAI, SPEAKS))
                .when(takeBack())
                .then(takenBack);
    }

    @Test
    void that_nobody_is_left_is_told_once_the_last_was_never_here() {
        var kaiDied = new DeathRecorded(ID, KAI, NOTICE, parse("2026-05-20"), true, null);
        var kaiLeft = new MemberMovedOut(ID, KAI, parse("2026-05-20"));

        given(registered, noorLives, kaiLives, kaiLeft, kaiDied)
                .when(takeBack())
                .then(takenBack, new HouseholdDiedOut(ID, parse("2026-05-20")));
    }

    @Test
    void that_they_do_not_agree_after_all_is_told_anew() {
        var day = parse("2026-03-01");

        given(registered, noorLives, new WhoMayAgreeTold(ID, day, List.of(NOOR), List.of()))
                .when(takeBack())
                .then(takenBack, new WhoMayAgreeTold(ID, day, List.of(), List.of()));
    }

    private static CorrectPerson correct(Personal<Person> person, String bsnKey) {
        return new CorrectPerson(ID, NOOR, person, bsnKey);
    }

    private static TakeMemberBack takeBack() {
        return new TakeMemberBack(ID, NOOR);
    }

    private static Personal<Person> person(String bsn, String name, String birthDate) {
        return Personal.of(ID, new Person(new Bsn(bsn), new Label(name), parse(birthDate)));
    }

    private static List<HouseholdEvent> decided(HouseholdCommand command, HouseholdEvent... past) {
        return Household.decide(command, HouseholdLives.evolve(new Household.Unregistered(), List.of(past)));
    }

    private static Map<String, Object> facts(HouseholdCommand command, HouseholdEvent... past) {
        return catchThrowableOfType(Refusal.class, () -> decided(command, past)).facts();
    }
}
