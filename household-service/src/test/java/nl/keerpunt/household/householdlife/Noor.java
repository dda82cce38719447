package nl.keerpunt.household.householdlife;

import static java.time.LocalDate.parse;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.household.direction.Assigning;
import nl.keerpunt.household.registration.DirectionCommand.*;
import nl.keerpunt.household.registration.DirectionEvent.*;
import nl.keerpunt.household.registration.HouseholdCommand;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.HouseholdEvent.*;
import nl.keerpunt.household.registration.MemberCommand.*;
import nl.keerpunt.household.registration.MemberEvent.*;
import nl.keerpunt.household.registration.Person;
import nl.keerpunt.household.registration.RequestCommand.*;
import nl.keerpunt.household.registration.RequestEvent.*;
import nl.keerpunt.household.registration.TermCommand.*;
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
import nl.keerpunt.testing.Spec;

/** A household of which Noor is a member, as it lives: registered, asked, directed, with a plan. */
final class Noor {

    private Noor() {}

    static final HouseholdId ID = household("7b0f4a0c-92a1-4a64-8a36-7c1f0f3f0a11");

    static final HouseholdId OTHER = household("11111111-92a1-4a64-8a36-7c1f0f3f0a11");

    static final UUID NOOR = UUID.fromString("00000000-0000-4000-8000-000000000001");

    static final UUID REQUEST = UUID.fromString("00000000-0000-4000-8000-000000000002");

    static final LegalBasis WMO = new LegalBasis("WMO");

    static final LegalBasis JEUGDWET = new LegalBasis("JEUGDWET");

    static final Team NOORD = new Team("noord");

    static final Team ZUID = new Team("zuid");

    static final ProfessionalId FATIMA = new ProfessionalId("fatima");

    static final ProfessionalId KEES = new ProfessionalId("kees");

    static final ProfessionalId LOTTE = new ProfessionalId("lotte");

    static final Assigning BY_LOTTE = new Assigning(LOTTE, parse("2026-01-11"));

    static final Personal<Person> PERSON =
            Personal.of(ID, new Person(new Bsn("999900006"), new Label("Noor"), parse("1990-05-01")));

    static final Personal<Words> WORDS = Personal.of(ID, new Words("Er is geen rustige plek voor de kinderen."));

    static final Personal<Words> ILL = Personal.of(ID, new Words("Fatima is ziek."));

    static final HouseholdEvent registered = new HouseholdRegistered(ID, NOORD, parse("2026-01-10"), FATIMA);

    static final HouseholdEvent noorLives =
            new MemberAdded(ID, NOOR, PERSON, Personal.of(ID, "k1"), parse("2026-01-01"));

    static final HouseholdEvent noorLeft = new MemberMovedOut(ID, NOOR, parse("2026-03-31"));

    static final HouseholdEvent staysAfterAll = new MoveOutCorrected(ID, NOOR, parse("2026-03-31"), null);

    static final HouseholdEvent asked =
            new RequestRecorded(ID, REQUEST, WORDS, List.of(JEUGDWET, WMO), parse("2026-01-09"), Channel.SIGNAL);

    static final HouseholdEvent answered = new RequestAnswered(ID, REQUEST, RequestAnswer.PLAN, parse("2026-02-01"));

    static final HouseholdEvent assigned = new DirectorAssigned(ID, FATIMA, NOORD, parse("2026-01-12"), BY_LOTTE);

    static final HouseholdEvent transferred =
            new DirectorTransferred(ID, FATIMA, KEES, ZUID, parse("2026-04-01"), ILL, BY_LOTTE);

    static final HouseholdEvent planActive = new PlanActiveRecorded(ID, FATIMA, parse("2026-02-15"));

    static final HouseholdEvent planClosed = new PlanClosedRecorded(ID, parse("2026-08-15"));

    static final HouseholdEvent erased = new HouseholdErased(ID, Ground.RESIDENT_ASKED, parse("2026-09-01"));

    static HouseholdId household(String uuid) {
        return new HouseholdId(new MunicipalityCode("0307"), UUID.fromString(uuid));
    }

    static AddMember addNoor(String from) {
        return new AddMember(ID, NOOR, PERSON, "k1", parse(from), null);
    }

    static AddMember noorLived(String lastDay) {
        return new AddMember(ID, NOOR, PERSON, "k1", parse("2026-01-01"), parse(lastDay));
    }

    static RecordRequest request(Set<LegalBasis> laws, String on, Channel channel) {
        return new RecordRequest(ID, REQUEST, WORDS, laws, parse(on), channel);
    }

    static TransferDirector transfer(ProfessionalId relieved, ProfessionalId director, String from) {
        return new TransferDirector(ID, relieved, director, ZUID, parse(from), ILL, BY_LOTTE, true, ZUID);
    }

    static List<HouseholdCommand> commandsOfPeople() {
        return List.of(
                addNoor("2026-01-01"),
                new MoveMemberOut(ID, NOOR, parse("2026-03-31")),
                new CorrectMoveOut(ID, NOOR, parse("2026-04-15")),
                new CorrectPerson(ID, NOOR, PERSON, "k1"),
                new TakeMemberBack(ID, NOOR),
                request(Set.of(WMO), "2026-01-09", Channel.SIGNAL),
                new AnswerRequest(ID, REQUEST, RequestAnswer.PLAN, parse("2026-02-01")),
                new AssignDirector(ID, FATIMA, NOORD, parse("2026-01-12"), BY_LOTTE, true, null),
                transfer(FATIMA, KEES, "2026-04-01"),
                new TakeTermFactBack(ID, REQUEST, NOOR));
    }

    static Spec<HouseholdCommand, HouseholdEvent, Household> spec() {
        return new Spec<>(Household::decide, Household::evolve, new Household.Unregistered());
    }

    static Spec<HouseholdCommand, HouseholdEvent, Household> given(HouseholdEvent... past) {
        return spec().given(past);
    }
}
