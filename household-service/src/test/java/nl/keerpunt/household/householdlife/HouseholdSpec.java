package nl.keerpunt.household.householdlife;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.household.registration.HouseholdCommand;
import nl.keerpunt.household.registration.HouseholdCommand.*;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.HouseholdEvent.*;
import nl.keerpunt.household.registration.Person;
import nl.keerpunt.household.registration.Reason;
import nl.keerpunt.household.vocabulary.Channel;
import nl.keerpunt.household.vocabulary.Ground;
import nl.keerpunt.household.vocabulary.RequestAnswer;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.identity.Bsn;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.testing.Spec;
import org.junit.jupiter.api.Test;

class HouseholdSpec {

    private static final HouseholdId ID = household("7b0f4a0c-92a1-4a64-8a36-7c1f0f3f0a11");
    private static final HouseholdId OTHER = household("11111111-92a1-4a64-8a36-7c1f0f3f0a11");
    private static final UUID NOOR = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID REQUEST = UUID.fromString("00000000-0000-4000-8000-000000000002");
    private static final LegalBasis WMO = new LegalBasis("WMO");
    private static final LegalBasis JEUGDWET = new LegalBasis("JEUGDWET");
    private static final Team NOORD = new Team("noord");
    private static final Team ZUID = new Team("zuid");
    private static final ProfessionalId FATIMA = new ProfessionalId("fatima");
    private static final ProfessionalId KEES = new ProfessionalId("kees");
    private static final ProfessionalId LOTTE = new ProfessionalId("lotte");
    private static final Personal<Person> PERSON =
            Personal.of(ID, new Person(new Bsn("999900006"), new Label("Noor"), parse("1990-05-01")));
    private static final Personal<Words> WORDS =
            Personal.of(ID, new Words("Er is geen rustige plek voor de kinderen."));
    private static final Personal<Words> ILL = Personal.of(ID, new Words("Fatima is ziek."));

    private final HouseholdEvent registered = new HouseholdRegistered(ID, NOORD, parse("2026-01-10"));
    private final HouseholdEvent noorLives =
            new MemberAdded(ID, NOOR, PERSON, Personal.of(ID, "k1"), parse("2026-01-01"));
    private final HouseholdEvent noorLeft = new MemberMovedOut(ID, NOOR, parse("2026-03-31"));
    private final HouseholdEvent staysAfterAll = new MoveOutCorrected(ID, NOOR, parse("2026-03-31"), null);
    private final HouseholdEvent asked =
            new RequestRecorded(ID, REQUEST, WORDS, List.of(JEUGDWET, WMO), parse("2026-01-09"), Channel.SIGNAL);
    private final HouseholdEvent answered = new RequestAnswered(ID, REQUEST, RequestAnswer.PLAN, parse("2026-02-01"));
    private final HouseholdEvent assigned = new DirectorAssigned(ID, FATIMA, NOORD, parse("2026-01-12"));
    private final HouseholdEvent transferred =
            new DirectorTransferred(ID, FATIMA, KEES, ZUID, parse("2026-04-01"), ILL);
    private final HouseholdEvent planActive = new PlanActiveRecorded(ID, FATIMA, parse("2026-02-15"));
    private final HouseholdEvent planClosed = new PlanClosedRecorded(ID, parse("2026-08-15"));
    private final HouseholdEvent erased = new HouseholdErased(ID, Ground.RESIDENT_ASKED, parse("2026-09-01"));

    @Test
    void an_unknown_household_is_registered_with_its_team() {
        given().when(new RegisterHousehold(ID, NOORD, parse("2026-01-10"), true))
                .then(registered);
    }

    @Test
    void registering_the_same_again_changes_nothing() {
        given(registered)
                .when(new RegisterHousehold(ID, NOORD, parse("2026-01-10"), true))
                .then();
    }

    @Test
    void a_household_is_not_registered_with_a_second_team() {
        given(registered)
                .when(new RegisterHousehold(ID, ZUID, parse("2026-01-10"), true))
                .isRefused(Reason.ALREADY_REGISTERED);
    }

    @Test
    void a_household_is_not_registered_on_a_second_day() {
        given(registered)
                .when(new RegisterHousehold(ID, NOORD, parse("2026-01-11"), true))
                .isRefused(Reason.ALREADY_REGISTERED);
    }

    @Test
    void nothing_is_asked_of_a_household_that_nobody_registered() {
        for (var command : commandsOfPeople()) {
            given().when(command).isRefused(Reason.NOT_REGISTERED);
        }
    }

    @Test
    void a_member_may_have_lived_there_before_the_household_was_registered() {
        given(registered).when(addNoor("2026-01-01")).then(noorLives);
    }

    @Test
    void adding_the_same_member_again_changes_nothing() {
        given(registered, noorLives).when(addNoor("2026-01-01")).then();
    }

    @Test
    void a_member_is_not_added_from_a_second_day() {
        given(registered, noorLives).when(addNoor("2026-01-02")).isRefused(Reason.ALREADY_A_MEMBER);
    }

    @Test
    void a_member_added_again_is_the_same_person() {
        var bsn = new Bsn("999900006");
        var name = new Label("Noor");
        var born = parse("1990-05-01");
        for (var other : List.of(
                new Person(new Bsn("999900018"), name, born),
                new Person(bsn, new Label("Noortje"), born),
                new Person(bsn, name, born.plusDays(1)))) {
            given(registered, noorLives)
                    .when(new AddMember(ID, NOOR, Personal.of(ID, other), "k1", parse("2026-01-01"), null))
                    .isRefused(Reason.ALREADY_A_MEMBER);
        }
    }

    @Test
    void whoever_moved_out_is_still_the_same_person() {
        given(registered, noorLives, noorLeft).when(addNoor("2026-01-01")).then();
    }

    @Test
    void a_member_moves_out_after_a_last_day() {
        given(registered, noorLives)
                .when(new MoveMemberOut(ID, NOOR, parse("2026-03-31")))
                .then(noorLeft);
    }

    @Test
    void a_member_may_live_there_for_one_day() {
        given(registered, noorLives)
                .when(new MoveMemberOut(ID, NOOR, parse("2026-01-01")))
                .then(new MemberMovedOut(ID, NOOR, parse("2026-01-01")));
    }

    @Test
    void a_member_cannot_leave_before_coming() {
        given(registered, noorLives)
                .when(new MoveMemberOut(ID, NOOR, parse("2025-12-31")))
                .isRefused(Reason.BEFORE_RESIDENCE);
    }

    @Test
    void moving_the_same_member_out_again_changes_nothing() {
        given(registered, noorLives, noorLeft)
                .when(new MoveMemberOut(ID, NOOR, parse("2026-03-31")))
                .then();
    }

    @Test
    void a_member_does_not_move_out_on_a_second_day() {
        given(registered, noorLives, noorLeft)
                .when(new MoveMemberOut(ID, NOOR, parse("2026-03-30")))
                .isRefused(Reason.ALREADY_MOVED_OUT);
    }

    @Test
    void whoever_moved_out_may_have_left_on_another_day() {
        given(registered, noorLives, noorLeft)
                .when(new CorrectMoveOut(ID, NOOR, parse("2026-04-15")))
                .then(new MoveOutCorrected(ID, NOOR, parse("2026-03-31"), parse("2026-04-15")));
    }

    @Test
    void whoever_was_to_move_out_may_stay_after_all() {
        given(registered, noorLives, noorLeft)
                .when(new CorrectMoveOut(ID, NOOR, null))
                .then(new MoveOutCorrected(ID, NOOR, parse("2026-03-31"), null));
    }

    @Test
    void a_correction_is_corrected_in_turn() {
        given(registered, noorLives, noorLeft, staysAfterAll)
                .when(new MoveMemberOut(ID, NOOR, parse("2026-05-31")))
                .then(new MemberMovedOut(ID, NOOR, parse("2026-05-31")));
    }

    @Test
    void the_same_correction_again_changes_nothing() {
        given(registered, noorLives, noorLeft, staysAfterAll)
                .when(new CorrectMoveOut(ID, NOOR, null))
                .then();
    }

    @Test
    void only_a_move_that_was_recorded_is_corrected() {
        given(registered, noorLives)
                .when(new CorrectMoveOut(ID, NOOR, parse("2026-03-31")))
                .isRefused(Reason.NOT_MOVED_OUT);
    }

    @Test
    void a_corrected_last_day_does_not_lie_before_the_first() {
        given(registered, noorLives, noorLeft)
                .when(new CorrectMoveOut(ID, NOOR, parse("2025-12-31")))
                .isRefused(Reason.BEFORE_RESIDENCE);
    }

    @Test
    void an_earlier_stay_is_recorded_with_its_last_day() {
        given(registered).when(noorLived("2026-03-31")).then(noorLives, noorLeft);
    }

    @Test
    void recording_the_same_stay_again_changes_nothing() {
        given(registered, noorLives, noorLeft).when(noorLived("2026-03-31")).then();
    }

    @Test
    void a_stay_is_not_recorded_with_a_second_last_day() {
        given(registered, noorLives, noorLeft).when(noorLived("2026-03-30")).isRefused(Reason.ALREADY_A_MEMBER);
    }

    @Test
    void an_earlier_stay_does_not_end_before_it_begins() {
        given(registered).when(noorLived("2025-12-31")).isRefused(Reason.BEFORE_RESIDENCE);
    }

    @Test
    void only_a_member_moves_out() {
        given(registered).when(new MoveMemberOut(ID, NOOR, parse("2026-03-31"))).isRefused(Reason.NOT_A_MEMBER);
    }

    @Test
    void a_request_is_recorded_with_its_laws_in_order_of_code() {
        given(registered)
                .when(request(Set.of(WMO, JEUGDWET), "2026-01-09", Channel.SIGNAL))
                .then(asked);
    }

    @Test
    void a_request_names_at_least_one_law() {
        assertThatThrownBy(() -> request(Set.of(), "2026-01-09", Channel.SIGNAL))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void recording_the_same_request_again_changes_nothing() {
        given(registered, asked)
                .when(request(Set.of(JEUGDWET, WMO), "2026-01-09", Channel.SIGNAL))
                .then();
    }

    @Test
    void a_recorded_request_does_not_change_its_laws() {
        given(registered, asked)
                .when(request(Set.of(WMO), "2026-01-09", Channel.SIGNAL))
                .isRefused(Reason.ALREADY_RECORDED);
    }

    @Test
    void a_recorded_request_does_not_change_its_words() {
        var others = Personal.of(ID, new Words("Er is geen rustige plek."));
        for (var past : List.of(List.of(registered, asked), List.of(registered, asked, answered))) {
            given(past.toArray(HouseholdEvent[]::new))
                    .when(new RecordRequest(
                            ID, REQUEST, others, Set.of(JEUGDWET, WMO), parse("2026-01-09"), Channel.SIGNAL))
                    .isRefused(Reason.ALREADY_RECORDED);
        }
    }

    @Test
    void a_recorded_request_does_not_change_its_day() {
        given(registered, asked)
                .when(request(Set.of(JEUGDWET, WMO), "2026-01-08", Channel.SIGNAL))
                .isRefused(Reason.ALREADY_RECORDED);
    }

    @Test
    void a_recorded_request_does_not_change_its_channel() {
        given(registered, asked)
                .when(request(Set.of(JEUGDWET, WMO), "2026-01-09", Channel.RESIDENT))
                .isRefused(Reason.ALREADY_RECORDED);
    }

    @Test
    void a_request_is_answered() {
        given(registered, asked)
                .when(new AnswerRequest(ID, REQUEST, RequestAnswer.PLAN, parse("2026-02-01")))
                .then(answered);
    }

    @Test
    void a_request_may_be_answered_on_the_day_it_came_in() {
        given(registered, asked)
                .when(new AnswerRequest(ID, REQUEST, RequestAnswer.ADVICE, parse("2026-01-09")))
                .then(new RequestAnswered(ID, REQUEST, RequestAnswer.ADVICE, parse("2026-01-09")));
    }

    @Test
    void a_request_is_not_answered_before_it_came_in() {
        given(registered, asked)
                .when(new AnswerRequest(ID, REQUEST, RequestAnswer.PLAN, parse("2026-01-08")))
                .isRefused(Reason.BEFORE_REQUEST);
    }

    @Test
    void giving_the_same_answer_again_changes_nothing() {
        given(registered, asked, answered)
                .when(new AnswerRequest(ID, REQUEST, RequestAnswer.PLAN, parse("2026-02-01")))
                .then();
    }

    @Test
    void a_request_has_one_answer() {
        given(registered, asked, answered)
                .when(new AnswerRequest(ID, REQUEST, RequestAnswer.REFERRAL, parse("2026-02-01")))
                .isRefused(Reason.ALREADY_ANSWERED);
    }

    @Test
    void an_answered_request_recorded_again_changes_nothing() {
        given(registered, asked, answered)
                .when(request(Set.of(JEUGDWET, WMO), "2026-01-09", Channel.SIGNAL))
                .then();
    }

    @Test
    void only_what_was_asked_is_answered() {
        given(registered)
                .when(new AnswerRequest(ID, REQUEST, RequestAnswer.PLAN, parse("2026-02-01")))
                .isRefused(Reason.NOT_REQUESTED);
    }

    @Test
    void a_household_without_a_director_is_assigned_one() {
        given(registered)
                .when(new AssignDirector(ID, FATIMA, NOORD, parse("2026-01-12"), true, null))
                .then(assigned);
    }

    @Test
    void assigning_the_same_director_again_changes_nothing() {
        given(registered, assigned)
                .when(new AssignDirector(ID, FATIMA, NOORD, parse("2026-01-12"), true, null))
                .then();
    }

    @Test
    void a_household_has_one_director() {
        given(registered, assigned)
                .when(new AssignDirector(ID, KEES, NOORD, parse("2026-01-12"), true, null))
                .isRefused(Reason.ALREADY_DIRECTED);
    }

    @Test
    void a_director_who_was_relieved_is_not_assigned_again() {
        given(registered, assigned, transferred)
                .when(new AssignDirector(ID, FATIMA, NOORD, parse("2026-01-12"), true, null))
                .isRefused(Reason.ALREADY_DIRECTED);
    }

    @Test
    void the_present_director_hands_over_in_one_step() {
        given(registered, assigned).when(transfer(FATIMA, KEES, "2026-04-01")).then(transferred);
    }

    @Test
    void the_same_transfer_again_changes_nothing() {
        given(registered, assigned, transferred)
                .when(transfer(FATIMA, KEES, "2026-04-01"))
                .then();
    }

    @Test
    void a_recorded_transfer_does_not_change_its_reason() {
        var retires = Personal.of(ID, new Words("Fatima gaat met pensioen."));
        given(registered, assigned, transferred)
                .when(new TransferDirector(ID, FATIMA, KEES, ZUID, parse("2026-04-01"), retires, true, ZUID))
                .isRefused(Reason.NOT_THE_DIRECTOR);
    }

    @Test
    void only_the_present_director_hands_over() {
        given(registered, assigned, transferred)
                .when(transfer(FATIMA, LOTTE, "2026-05-01"))
                .isRefused(Reason.NOT_THE_DIRECTOR);
    }

    @Test
    void whoever_is_refused_a_transfer_hears_who_directs() {
        var state = spec().given(registered, assigned, transferred).state();

        var refusal = catchThrowableOfType(
                Refusal.class, () -> Household.decide(transfer(FATIMA, LOTTE, "2026-05-01"), state));

        assertThat(refusal.facts()).isEqualTo(Map.of("director", KEES));
    }

    @Test
    void nobody_hands_over_a_household_without_a_director() {
        given(registered).when(transfer(FATIMA, KEES, "2026-04-01")).isRefused(Reason.NOT_THE_DIRECTOR);
    }

    @Test
    void a_director_does_not_hand_over_to_themselves() {
        given(registered, assigned).when(transfer(FATIMA, FATIMA, "2026-04-01")).isRefused(Reason.ALREADY_THE_DIRECTOR);
    }

    @Test
    void a_transfer_does_not_take_away_days_before_the_present_director() {
        given(registered, assigned)
                .when(transfer(FATIMA, KEES, "2026-01-11"))
                .isRefused(Reason.BEFORE_PRESENT_DIRECTOR);
    }

    @Test
    void a_director_may_be_relieved_from_the_first_day() {
        given(registered, assigned)
                .when(transfer(FATIMA, KEES, "2026-01-12"))
                .then(new DirectorTransferred(ID, FATIMA, KEES, ZUID, parse("2026-01-12"), ILL));
    }

    @Test
    void an_active_plan_is_recorded() {
        given(registered, assigned)
                .when(new RecordPlanActive(ID, FATIMA, parse("2026-02-15")))
                .then(planActive);
    }

    @Test
    void a_plan_active_under_an_earlier_director_leaves_the_present_one() {
        given(registered, assigned, transferred)
                .when(new RecordPlanActive(ID, FATIMA, parse("2026-02-15")))
                .then(planActive);
    }

    @Test
    void a_plan_that_becomes_active_without_a_director_brings_its_own() {
        given(registered)
                .when(new RecordPlanActive(ID, FATIMA, parse("2026-02-15")))
                .then(new DirectorAssigned(ID, FATIMA, NOORD, parse("2026-02-15")), planActive);
    }

    @Test
    void a_next_version_of_an_active_plan_is_a_change_of_the_record() {
        given(registered, assigned, planActive)
                .when(new RecordPlanActive(ID, FATIMA, parse("2026-05-01")))
                .then(new HouseholdEvent.PlanChangeHeardOf(ID, parse("2026-05-01"), null, null));
    }

    @Test
    void a_closed_plan_is_recorded() {
        given(registered, assigned, planActive)
                .when(new RecordPlanClosed(ID, parse("2026-08-15")))
                .then(planClosed);
    }

    @Test
    void closing_a_plan_that_is_not_active_changes_nothing() {
        given(registered, assigned, planActive, planClosed)
                .when(new RecordPlanClosed(ID, parse("2026-08-15")))
                .then();
    }

    @Test
    void a_plan_may_become_active_again() {
        given(registered, assigned, planActive, planClosed)
                .when(new RecordPlanActive(ID, FATIMA, parse("2026-10-01")))
                .then(new PlanActiveRecorded(ID, FATIMA, parse("2026-10-01")));
    }

    @Test
    void a_message_about_an_unknown_household_changes_nothing() {
        given().when(new RecordPlanActive(ID, FATIMA, parse("2026-02-15"))).then();
        given().when(new RecordPlanClosed(ID, parse("2026-08-15"))).then();
    }

    @Test
    void an_erased_household_is_not_registered_again() {
        given(registered, erased)
                .when(new RegisterHousehold(ID, NOORD, parse("2026-01-10"), true))
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
        assertThatThrownBy(() -> new TransferDirector(OTHER, FATIMA, KEES, ZUID, parse("2026-04-01"), ILL, true, ZUID))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_person_never_prints_themselves() {
        assertThat(PERSON.value().orElseThrow().toString()).doesNotContain("Noor", "1990");
    }

    private static HouseholdId household(String uuid) {
        return new HouseholdId(new MunicipalityCode("0307"), UUID.fromString(uuid));
    }

    private static AddMember addNoor(String from) {
        return new AddMember(ID, NOOR, PERSON, "k1", parse(from), null);
    }

    private static AddMember noorLived(String lastDay) {
        return new AddMember(ID, NOOR, PERSON, "k1", parse("2026-01-01"), parse(lastDay));
    }

    private static RecordRequest request(Set<LegalBasis> laws, String on, Channel channel) {
        return new RecordRequest(ID, REQUEST, WORDS, laws, parse(on), channel);
    }

    private static TransferDirector transfer(ProfessionalId relieved, ProfessionalId director, String from) {
        return new TransferDirector(ID, relieved, director, ZUID, parse(from), ILL, true, ZUID);
    }

    private static List<HouseholdCommand> commandsOfPeople() {
        return List.of(
                addNoor("2026-01-01"),
                new MoveMemberOut(ID, NOOR, parse("2026-03-31")),
                new CorrectMoveOut(ID, NOOR, parse("2026-04-15")),
                request(Set.of(WMO), "2026-01-09", Channel.SIGNAL),
                new AnswerRequest(ID, REQUEST, RequestAnswer.PLAN, parse("2026-02-01")),
                new AssignDirector(ID, FATIMA, NOORD, parse("2026-01-12"), true, null),
                transfer(FATIMA, KEES, "2026-04-01"));
    }

    private static Spec<HouseholdCommand, HouseholdEvent, Household> spec() {
        return new Spec<>(Household::decide, Household::evolve, new Household.Unregistered());
    }

    private static Spec<HouseholdCommand, HouseholdEvent, Household> given(HouseholdEvent... past) {
        return spec().given(past);
    }
}
