package nl.keerpunt.household.dossier;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.household.direction.Acceptance;
import nl.keerpunt.household.dossier.HouseholdOn.Resident;
import nl.keerpunt.household.legalterm.Milestone;
import nl.keerpunt.household.legalterm.TermFact;
import nl.keerpunt.household.memberlife.LifeFacts;
import nl.keerpunt.household.registration.DirectionEvent.*;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.HouseholdEvent.*;
import nl.keerpunt.household.registration.MemberEvent.*;
import nl.keerpunt.household.registration.Person;
import nl.keerpunt.household.registration.RequestEvent.*;
import nl.keerpunt.household.runningterm.Matters;
import nl.keerpunt.household.vocabulary.Channel;
import nl.keerpunt.household.vocabulary.Ground;
import nl.keerpunt.household.vocabulary.RequestAnswer;
import nl.keerpunt.language.identity.Bsn;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.language.words.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HouseholdOnSpec {

    private static final HouseholdId ID =
            new HouseholdId(new MunicipalityCode("0307"), UUID.fromString("7b0f4a0c-92a1-4a64-8a36-7c1f0f3f0a11"));
    private static final UUID NOOR = new UUID(0, 1);
    private static final UUID SAM = new UUID(0, 2);
    private static final Personal<Person> NOOR_HERSELF = person("999900006", "Noor");
    private static final Personal<Person> SAM_HIMSELF = person("999900018", "Sam");
    private static final Resident NOOR_LIVING = new Resident(NOOR_HERSELF, parse("2026-01-01"), LifeFacts.NONE);
    private static final Resident SAM_LIVING = new Resident(SAM_HIMSELF, parse("2026-02-01"), LifeFacts.NONE);
    private static final UUID ASKED = new UUID(0, 3);
    private static final Personal<Words> WORDS = Personal.of(ID, new Words("Er is geen rustige plek."));
    private static final List<LegalBasis> LAWS = List.of(new LegalBasis("WMO"));
    private static final Team NOORD = new Team("noord");
    private static final Team ZUID = new Team("zuid");
    private static final ProfessionalId FATIMA = new ProfessionalId("fatima");
    private static final ProfessionalId KEES = new ProfessionalId("kees");
    private static final ProfessionalId LOTTE = new ProfessionalId("lotte");

    private final HouseholdEvent registered = new HouseholdRegistered(ID, NOORD, parse("2026-01-10"), null);
    private final HouseholdEvent noorLives = lives(NOOR, NOOR_HERSELF, "2026-01-01");
    private final HouseholdEvent samLives = lives(SAM, SAM_HIMSELF, "2026-02-01");
    private final HouseholdEvent samLeft = new MemberMovedOut(ID, SAM, parse("2026-03-31"));
    private final HouseholdEvent assigned = new DirectorAssigned(ID, FATIMA, NOORD, parse("2026-01-12"), null);
    private final HouseholdEvent transferred = transfer(FATIMA, KEES, "2026-04-01");
    private final List<HouseholdEvent> history =
            List.of(registered, noorLives, samLives, assigned, samLeft, transferred);

    @Test
    void nobody_lives_there_before_the_first_day() {
        assertThat(on("2025-12-31").members()).isEmpty();
    }

    @Test
    void a_member_lives_there_from_the_first_day() {
        assertThat(on("2026-01-31").members()).isEqualTo(Map.of(NOOR, NOOR_LIVING));
        assertThat(on("2026-02-01").members()).isEqualTo(Map.of(NOOR, NOOR_LIVING, SAM, SAM_LIVING));
    }

    @Test
    void a_member_lives_there_until_and_on_the_last_day() {
        assertThat(on("2026-03-31").members()).isEqualTo(Map.of(NOOR, NOOR_LIVING, SAM, SAM_LIVING));
        assertThat(on("2026-04-01").members()).isEqualTo(Map.of(NOOR, NOOR_LIVING));
    }

    @Test
    void a_member_lives_there_until_the_last_day_as_it_was_corrected() {
        var later = corrected(parse("2026-05-31"));

        assertThat(HouseholdOn.of(parse("2026-05-31"), later).members()).containsKey(SAM);
        assertThat(HouseholdOn.of(parse("2026-06-01"), later).members()).doesNotContainKey(SAM);
    }

    @Test
    void whoever_did_not_move_out_after_all_lives_there_still() {
        assertThat(HouseholdOn.of(parse("2099-01-01"), corrected(null)).members())
                .containsKey(SAM);
    }

    @Test
    void nobody_directs_before_the_first_assignment() {
        assertThat(on("2026-01-11").direction()).isNull();
    }

    @Test
    void a_director_directs_until_the_day_before_the_transfer() {
        assertThat(on("2026-03-31").direction())
                .isEqualTo(new DirectedBy(FATIMA, NOORD, parse("2026-01-12"), Acceptance.ACCEPTED, FATIMA, null, null));
        assertThat(on("2026-04-01").direction())
                .isEqualTo(new DirectedBy(KEES, ZUID, parse("2026-04-01"), Acceptance.ACCEPTED, KEES, null, null));
    }

    @Test
    void of_two_transfers_on_one_day_the_later_known_one_holds() {
        var corrected = List.of(
                registered, assigned, transfer(FATIMA, KEES, "2026-04-01"), transfer(KEES, LOTTE, "2026-04-01"));

        assertThat(HouseholdOn.of(parse("2026-04-01"), corrected).direction())
                .isEqualTo(new DirectedBy(LOTTE, ZUID, parse("2026-04-01"), Acceptance.ACCEPTED, LOTTE, null, null));
    }

    @Test
    void what_was_not_known_yet_is_not_shown() {
        var knownThen = history.subList(0, 4);

        assertThat(HouseholdOn.of(parse("2026-04-01"), knownThen).members()).containsKey(SAM);
    }

    @Test
    void after_erasure_days_remain_while_persons_are_gone() {
        var erased = new HouseholdErased(ID, Ground.TERM_PASSED, parse("2026-09-01"));

        assertThat(HouseholdOn.of(parse("2026-01-20"), List.of(registered, noorLives, assigned, erased)))
                .satisfies(household -> assertThat(household.members())
                        .isEqualTo(
                                Map.of(NOOR, new Resident(Personal.erased(ID), parse("2026-01-01"), LifeFacts.NONE))))
                .satisfies(household -> assertThat(household.direction())
                        .isEqualTo(new DirectedBy(
                                FATIMA, NOORD, parse("2026-01-12"), Acceptance.ACCEPTED, FATIMA, null, null)));
    }

    @Test
    void a_request_stands_on_the_day_that_was_said_last_and_its_terms_begin_there() {
        var asked = new RequestRecorded(ID, ASKED, WORDS, LAWS, parse("2026-02-01"), Channel.RESIDENT);
        var earlier = new RequestDayCorrected(ID, ASKED, parse("2026-01-20"));
        var later = new RequestDayCorrected(ID, ASKED, parse("2026-02-10"));
        List<HouseholdEvent> story = List.of(registered, asked, earlier);

        assertThat(HouseholdOn.of(parse("2026-01-20"), story).requests())
                .isEqualTo(Map.of(ASKED, new Question(WORDS, LAWS, parse("2026-01-20"), Channel.RESIDENT, null, null)));
        assertThat(HouseholdOn.of(parse("2026-02-09"), List.of(registered, asked, earlier, later))
                        .requests())
                .isEmpty();
        assertThat(Matters.on(parse("2026-01-19"), story)).isEmpty();
        assertThat(Matters.on(parse("2026-01-20"), story).values())
                .allSatisfy(facts -> assertThat(facts.facts())
                        .containsExactly(new TermFact.Reached(Milestone.MELDING_RECEIVED, parse("2026-01-20"))))
                .isNotEmpty();
    }

    @Test
    void a_request_is_open_until_the_day_of_its_answer() {
        var asked = new RequestRecorded(ID, ASKED, WORDS, LAWS, parse("2026-02-01"), Channel.RESIDENT);
        var answered = new RequestAnswered(ID, ASKED, RequestAnswer.PLAN, parse("2026-02-20"));
        List<HouseholdEvent> story = List.of(registered, asked, answered);

        assertThat(HouseholdOn.of(parse("2026-01-31"), story).requests()).isEmpty();
        assertThat(HouseholdOn.of(parse("2026-02-19"), story).requests())
                .isEqualTo(Map.of(ASKED, new Question(WORDS, LAWS, parse("2026-02-01"), Channel.RESIDENT, null, null)));
        assertThat(HouseholdOn.of(parse("2026-02-20"), story).requests())
                .isEqualTo(Map.of(
                        ASKED,
                        new Question(
                                WORDS,
                                LAWS,
                                parse("2026-02-01"),
                                Channel.RESIDENT,
                                RequestAnswer.PLAN,
                                parse("2026-02-20"))));
    }

    @Test
    void a_request_whose_answer_was_taken_back_is_open_on_every_day() {
        var asked = new RequestRecorded(ID, ASKED, WORDS, LAWS, parse("2026-02-01"), Channel.RESIDENT);
        var answered = new RequestAnswered(ID, ASKED, RequestAnswer.PLAN, parse("2026-02-20"));
        var story = List.of(registered, asked, answered, new AnswerTakenBack(ID, ASKED));

        assertThat(HouseholdOn.of(parse("2026-02-20"), story).requests())
                .isEqualTo(Map.of(ASKED, new Question(WORDS, LAWS, parse("2026-02-01"), Channel.RESIDENT, null, null)));
    }

    @Test
    void a_plan_is_active_until_the_day_it_closes() {
        var active = new PlanActiveRecorded(ID, FATIMA, parse("2026-03-01"));
        var closed = new PlanClosedRecorded(ID, parse("2026-08-01"));
        List<HouseholdEvent> story = List.of(registered, assigned, active, closed);

        assertThat(HouseholdOn.of(parse("2026-02-28"), story).planActiveSince()).isNull();
        assertThat(HouseholdOn.of(parse("2026-07-31"), story).planActiveSince()).isEqualTo(parse("2026-03-01"));
        assertThat(HouseholdOn.of(parse("2026-08-01"), story).planActiveSince()).isNull();
    }

    @Test
    void the_team_that_registered_it_answers_until_a_director_does() {
        assertThat(on("2026-01-11").team()).isEqualTo(NOORD);
        assertThat(on("2026-04-01").team()).isEqualTo(ZUID);
    }

    @Test
    void who_a_member_is_shows_on_all_their_days_as_it_was_put_right() {
        var samira = person("999900018", "Samira");
        List<HouseholdEvent> story =
                List.of(registered, samLives, samLeft, new PersonCorrected(ID, SAM, samira, Personal.of(ID, "key")));

        assertThat(HouseholdOn.of(parse("2026-03-31"), story).members().values())
                .extracting(Resident::person)
                .containsExactly(samira);
        assertThat(HouseholdOn.of(parse("2026-04-01"), story).members()).isEmpty();
    }

    @Test
    void whoever_never_came_to_live_there_shows_on_no_day() {
        List<HouseholdEvent> story = List.of(registered, samLives, samLeft, new MemberTakenBack(ID, SAM));

        assertThat(HouseholdOn.of(parse("2026-03-31"), story).members()).isEmpty();
        assertThat(HouseholdOn.of(parse("2026-03-31"), story).stays()).isEmpty();
    }

    private HouseholdOn on(String day) {
        return HouseholdOn.of(LocalDate.parse(day), history);
    }

    private List<HouseholdEvent> corrected(@Nullable LocalDate lastDay) {
        return List.of(registered, samLives, samLeft, new MoveOutCorrected(ID, SAM, parse("2026-03-31"), lastDay));
    }

    private static Personal<Person> person(String bsn, String name) {
        return Personal.of(ID, new Person(new Bsn(bsn), new Label(name), parse("1990-05-01")));
    }

    private static MemberAdded lives(UUID member, Personal<Person> person, String from) {
        return new MemberAdded(ID, member, person, Personal.of(ID, "key"), parse(from));
    }

    private static DirectorTransferred transfer(ProfessionalId relieved, ProfessionalId director, String from) {
        return new DirectorTransferred(
                ID, relieved, director, ZUID, parse(from), Personal.of(ID, new Words("De regisseur is ziek.")), null);
    }
}
