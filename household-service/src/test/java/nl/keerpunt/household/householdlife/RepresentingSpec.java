package nl.keerpunt.household.householdlife;

import static java.time.LocalDate.parse;
import static nl.keerpunt.household.householdlife.Noor.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.KeepingEvent.HouseholdEndingBegun;
import nl.keerpunt.household.registration.Reason;
import nl.keerpunt.household.registration.RepresentationCommand.*;
import nl.keerpunt.household.registration.RepresentationEvent.CapacityCorrected;
import nl.keerpunt.household.registration.RepresentationEvent.CapacityTakenBack;
import nl.keerpunt.household.registration.RepresentationEvent.EarlierWishRecorded;
import nl.keerpunt.household.registration.RepresentationEvent.IncapacityFound;
import nl.keerpunt.household.registration.RepresentationEvent.MeasureRecorded;
import nl.keerpunt.household.registration.RepresentationEvent.OutsiderNamed;
import nl.keerpunt.household.registration.RepresentationEvent.SpeakerRecorded;
import nl.keerpunt.household.representation.LineLaw;
import nl.keerpunt.household.representation.Representation.Measure;
import nl.keerpunt.household.representation.Speaker;
import nl.keerpunt.household.representation.SpeakerRole;
import nl.keerpunt.household.representation.Validity;
import nl.keerpunt.household.vocabulary.Ground;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What is recorded of who may speak for a member, corrected and taken back. */
class RepresentingSpec {

    private static final UUID FACT = new UUID(0, 8);
    private static final UUID GITA = new UUID(0, 9);
    private static final Personal<Words> WHO = Personal.of(ID, new Words("Gita, mentor"));
    private static final Validity ALWAYS = new Validity(null, null);
    private static final Validity FROM_MARCH = new Validity(parse("2026-03-01"), null);

    private static final LocalDate TODAY = parse("2026-06-01");

    private final HouseholdEvent named = new OutsiderNamed(ID, GITA, WHO);
    private final HouseholdEvent mentored =
            new SpeakerRecorded(ID, NOOR, FACT, SpeakerRole.MENTOR, GITA, true, List.of(), FROM_MARCH);
    private final HouseholdEvent corrected =
            new CapacityCorrected(ID, NOOR, FACT, new Validity(parse("2026-03-01"), parse("2026-05-31")));
    private final HouseholdEvent takenBack = new CapacityTakenBack(ID, NOOR, FACT);

    @Test
    void somebody_outside_the_household_is_named_once_and_said_better() {
        var better = Personal.of(ID, new Words("Gita Bos, mentor"));

        given(registered).when(new NameOutsider(ID, GITA, WHO)).then(named);
        given(registered, named).when(new NameOutsider(ID, GITA, WHO)).then();
        given(registered, named).when(new NameOutsider(ID, GITA, better)).then(new OutsiderNamed(ID, GITA, better));
    }

    @Test
    void a_member_is_nobody_outside() {
        given(registered, noorLives).when(new NameOutsider(ID, NOOR, WHO)).isRefused(Reason.ALREADY_A_MEMBER);
    }

    @Test
    void who_speaks_for_a_member_is_recorded() {
        given(registered, noorLives, named).when(mentor(FROM_MARCH)).then(mentored);
    }

    @Test
    void whatever_else_says_who_may_agree_is_recorded() {
        var words = Personal.of(ID, new Words("Ik wil niet uit huis."));

        given(registered, noorLives)
                .when(new FindIncapacity(ID, NOOR, FACT, Set.of(LineLaw.WMO, LineLaw.JEUGDWET), ALWAYS))
                .then(new IncapacityFound(ID, NOOR, FACT, List.of(LineLaw.JEUGDWET, LineLaw.WMO), ALWAYS));
        given(registered, noorLives)
                .when(new RecordEarlierWish(ID, NOOR, FACT, words, Set.of(), ALWAYS))
                .then(new EarlierWishRecorded(ID, NOOR, FACT, words, List.of(), ALWAYS));
        given(registered, noorLives)
                .when(new RecordMeasure(ID, NOOR, FACT, Measure.CHILD_PROTECTION, ALWAYS))
                .then(new MeasureRecorded(ID, NOOR, FACT, Measure.CHILD_PROTECTION, ALWAYS));
    }

    @ParameterizedTest
    @EnumSource(value = LineLaw.class, mode = Mode.EXCLUDE, names = "JEUGDWET")
    void a_refusal_that_no_law_has_followed_is_not_recorded_as_one(LineLaw law) {
        var words = Personal.of(ID, new Words("Nooit."));
        var both = Set.of(LineLaw.JEUGDWET, law);
        var before = new EarlierWishRecorded(ID, NOOR, FACT, words, List.copyOf(both), ALWAYS);

        given(registered, noorLives)
                .when(new RecordEarlierWish(ID, NOOR, FACT, words, both, ALWAYS))
                .isRefused(Reason.WISH_NOT_FOLLOWED);
        given(registered, noorLives)
                .when(new RecordEarlierWish(ID, NOOR, FACT, words, Set.of(LineLaw.JEUGDWET), ALWAYS))
                .then(new EarlierWishRecorded(ID, NOOR, FACT, words, List.of(LineLaw.JEUGDWET), ALWAYS));
        given(registered, noorLives, before)
                .when(new RecordEarlierWish(ID, NOOR, FACT, words, both, ALWAYS))
                .then();
    }

    @Test
    void nothing_is_recorded_of_whoever_never_lived_here() {
        given(registered, named).when(mentor(FROM_MARCH)).isRefused(Reason.NOT_A_MEMBER);
        given(registered, named).when(new TakeCapacityBack(ID, NOOR, FACT)).isRefused(Reason.NOT_A_MEMBER);
    }

    @Test
    void nobody_speaks_whom_nobody_knows() {
        given(registered, noorLives).when(mentor(FROM_MARCH)).isRefused(Reason.SPEAKER_UNKNOWN);
        given(registered, noorLives, named)
                .when(speaks(SpeakerRole.MENTOR, new Speaker.Member(GITA)))
                .isRefused(Reason.SPEAKER_UNKNOWN);
    }

    @Test
    void nobody_is_their_own_representative() {
        given(registered, noorLives)
                .when(speaks(SpeakerRole.MENTOR, new Speaker.Member(NOOR)))
                .isRefused(Reason.SPEAKS_FOR_ONESELF);
    }

    @Test
    void the_same_again_changes_nothing_also_once_it_was_corrected() {
        given(registered, noorLives, named, mentored).when(mentor(FROM_MARCH)).then();
        given(registered, noorLives, named, mentored, corrected)
                .when(mentor(FROM_MARCH))
                .then();
    }

    @Test
    void something_else_under_the_same_id_is_refused() {
        given(registered, noorLives, named, mentored).when(mentor(ALWAYS)).isRefused(Reason.ALREADY_RECORDED);
        given(registered, noorLives, named, mentored)
                .when(new RecordMeasure(ID, NOOR, FACT, Measure.CHILD_PROTECTION, FROM_MARCH))
                .isRefused(Reason.ALREADY_RECORDED);
    }

    @Test
    void the_days_on_which_it_holds_are_corrected() {
        var correct =
                new CorrectCapacity(ID, NOOR, FACT, new Validity(parse("2026-03-01"), parse("2026-05-31")), TODAY);

        given(registered, noorLives, named, mentored).when(correct).then(corrected);
        given(registered, noorLives, named, mentored, corrected).when(correct).then();
        given(registered, noorLives, named).when(correct).isRefused(Reason.FACT_UNKNOWN);
        given(registered, noorLives, named, mentored, takenBack).when(correct).isRefused(Reason.FACT_UNKNOWN);
    }

    @Test
    void what_was_recorded_by_mistake_is_taken_back_once() {
        var back = new TakeCapacityBack(ID, NOOR, FACT);

        given(registered, noorLives, named, mentored).when(back).then(takenBack);
        given(registered, noorLives, named, mentored, takenBack).when(back).then();
        given(registered, noorLives, named).when(back).isRefused(Reason.FACT_UNKNOWN);
        given(registered, noorLives, named, mentored, takenBack)
                .when(mentor(FROM_MARCH))
                .isRefused(Reason.ALREADY_RECORDED);
    }

    @Test
    void whoever_was_authorised_is_so_for_some_laws_and_nobody_else_is() {
        assertThatThrownBy(() -> speaks(SpeakerRole.AUTHORISED, new Speaker.Outsider(GITA)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RecordSpeaker(
                        ID,
                        NOOR,
                        FACT,
                        SpeakerRole.MENTOR,
                        new Speaker.Outsider(GITA),
                        Set.of(LineLaw.WMO),
                        ALWAYS,
                        TODAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothing_is_recorded_once_the_record_ends() {
        var begun = new HouseholdEndingBegun(ID, Ground.MISTAKE, parse("2026-09-01"), parse("2026-09-01"), List.of());

        given(registered, noorLives, named, begun).when(mentor(FROM_MARCH)).isRefused(Reason.HOUSEHOLD_ENDING);
        given(registered, noorLives, named, begun, erased)
                .when(mentor(FROM_MARCH))
                .isRefused(Reason.HOUSEHOLD_ERASED);
    }

    @Test
    void what_is_recorded_keeps_the_record_and_what_was_taken_back_does_not() {
        assertThat(lastChange(registered, noorLives, named, mentored)).isEqualTo("2026-03-01");
        assertThat(lastChange(
                        registered,
                        noorLives,
                        named,
                        mentored,
                        new CapacityCorrected(ID, NOOR, FACT, new Validity(parse("2026-02-01"), null))))
                .isEqualTo("2026-02-01");
        assertThat(lastChange(registered, noorLives, named, mentored, takenBack))
                .isEqualTo("2026-01-01");
    }

    private static String lastChange(HouseholdEvent... past) {
        return String.valueOf(KeptRecord.of(List.of(past)).changes().lastChange());
    }

    private static RecordSpeaker mentor(Validity valid) {
        return new RecordSpeaker(
                ID, NOOR, FACT, SpeakerRole.MENTOR, new Speaker.Outsider(GITA), Set.of(), valid, TODAY);
    }

    private static RecordSpeaker speaks(SpeakerRole role, Speaker speaker) {
        return new RecordSpeaker(ID, NOOR, FACT, role, speaker, Set.of(), ALWAYS, TODAY);
    }
}
