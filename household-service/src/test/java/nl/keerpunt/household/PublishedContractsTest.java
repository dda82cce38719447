package nl.keerpunt.household;

import static java.time.LocalDate.parse;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.contract.NeighbourhoodFrom;
import nl.keerpunt.contract.household.AgreementOfOthers;
import nl.keerpunt.contract.household.DirectorAssignedV1;
import nl.keerpunt.contract.household.HouseholdDiedOutV1;
import nl.keerpunt.contract.household.HouseholdEndingV1;
import nl.keerpunt.contract.household.HouseholdErasedV1;
import nl.keerpunt.contract.household.HouseholdNeighbourhoodsV1;
import nl.keerpunt.contract.household.HouseholdRegisteredV1;
import nl.keerpunt.contract.household.LawRecordErasedV1;
import nl.keerpunt.contract.household.ProfessionalKnownV1;
import nl.keerpunt.contract.household.ProfessionalReplacedV1;
import nl.keerpunt.contract.household.SafetyFlagLiftedV1;
import nl.keerpunt.contract.household.SafetyFlagSetV1;
import nl.keerpunt.contract.household.WhoMayAgreeV1;
import nl.keerpunt.household.accessteam.Need;
import nl.keerpunt.household.accessteam.TeamEvent;
import nl.keerpunt.household.accessteam.TeamEvent.*;
import nl.keerpunt.household.accessteam.TeamId;
import nl.keerpunt.household.calendarfeed.FeedEvent;
import nl.keerpunt.household.calendarfeed.FeedEvent.*;
import nl.keerpunt.household.calendarfeed.FeedId;
import nl.keerpunt.household.calendarfeed.FeedScope;
import nl.keerpunt.household.calendarfeed.Proof;
import nl.keerpunt.household.direction.Assigning;
import nl.keerpunt.household.handover.Cause;
import nl.keerpunt.household.handover.HandOverEvent;
import nl.keerpunt.household.handover.HandOverEvent.*;
import nl.keerpunt.household.handover.LeavingId;
import nl.keerpunt.household.legalterm.Milestone;
import nl.keerpunt.household.legalterm.Proceeding;
import nl.keerpunt.household.legalterm.TermFact;
import nl.keerpunt.household.lifefact.Address;
import nl.keerpunt.household.lifeturn.AtTurn;
import nl.keerpunt.household.lifeturn.TurnCode;
import nl.keerpunt.household.professional.Absence;
import nl.keerpunt.household.professional.Post;
import nl.keerpunt.household.professional.ProfessionalEvent;
import nl.keerpunt.household.professional.ProfessionalEvent.*;
import nl.keerpunt.household.professional.Source;
import nl.keerpunt.household.registration.DirectionEvent.*;
import nl.keerpunt.household.registration.HomeEvent.*;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.HouseholdEvent.*;
import nl.keerpunt.household.registration.KeepingEvent.*;
import nl.keerpunt.household.registration.LifeEvent.*;
import nl.keerpunt.household.registration.MemberEvent.*;
import nl.keerpunt.household.registration.Person;
import nl.keerpunt.household.registration.RepresentationEvent.*;
import nl.keerpunt.household.registration.RequestEvent.*;
import nl.keerpunt.household.registration.SafetyEvent.*;
import nl.keerpunt.household.registration.SuccessorEvent.*;
import nl.keerpunt.household.registration.TermEvent.*;
import nl.keerpunt.household.representation.LineLaw;
import nl.keerpunt.household.representation.Representation.Measure;
import nl.keerpunt.household.representation.SpeakerRole;
import nl.keerpunt.household.representation.Validity;
import nl.keerpunt.household.vocabulary.Channel;
import nl.keerpunt.household.vocabulary.Ground;
import nl.keerpunt.household.vocabulary.HoldKind;
import nl.keerpunt.household.vocabulary.KeepingGround;
import nl.keerpunt.household.vocabulary.QuietService;
import nl.keerpunt.household.vocabulary.RequestAnswer;
import nl.keerpunt.household.vocabulary.ResidenceOutcome;
import nl.keerpunt.household.vocabulary.WhatFollows;
import nl.keerpunt.language.agreement.NeededAgreement;
import nl.keerpunt.language.agreement.NeededVoice;
import nl.keerpunt.language.agreement.WayOut;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.Bsn;
import nl.keerpunt.language.identity.EntryId;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Mandate;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.people.Competence;
import nl.keerpunt.language.people.Fte;
import nl.keerpunt.language.people.JobFunction;
import nl.keerpunt.language.place.HouseNumber;
import nl.keerpunt.language.place.NeighbourhoodCode;
import nl.keerpunt.language.place.Postcode;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.platform.exchange.ContractName;
import nl.keerpunt.platform.mandate.HeardRegisterId;
import nl.keerpunt.platform.mandate.MandateHeard;
import nl.keerpunt.platform.mandate.MandateHeard.MandateHeardOf;
import nl.keerpunt.platform.mandate.MandateHeard.WithdrawalHeardOf;
import nl.keerpunt.platform.stored.EventSerializer;
import nl.keerpunt.platform.stored.StoredNames;
import nl.keerpunt.testing.Vocabulary;
import nl.keerpunt.testing.law.PublishedForms;
import nl.keerpunt.testing.law.StoredForms;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is stored and published stays readable: one approved file per record. */
class PublishedContractsTest implements StoredForms, PublishedForms {

    private static final HouseholdId ID =
            new HouseholdId(new MunicipalityCode("0307"), UUID.fromString("7b0f4a0c-92a1-4a64-8a36-7c1f0f3f0a11"));
    private static final UUID MEMBER = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID REQUEST = UUID.fromString("00000000-0000-4000-8000-000000000002");
    private static final Validity VALID = new Validity(parse("2026-01-01"), null);
    private static final NeededAgreement BY_THE_MENTOR = new NeededAgreement(
            true,
            MEMBER,
            List.of(new NeededVoice(List.of(REQUEST), List.of(), List.of(WayOut.TALK_AGAIN, WayOut.NO_TIME_TO_ASK))));
    private static final LegalBasis WMO = new LegalBasis("WMO");
    private static final Team NOORD = new Team("noord");
    private static final Team ZUID = new Team("zuid");
    private static final ProfessionalId FATIMA = new ProfessionalId("fatima");
    private static final ProfessionalId KEES = new ProfessionalId("kees");

    @Override
    public Serializer serializer() {
        return HouseholdStory.service().context().getBean(EventSerializer.class);
    }

    @Override
    public JsonMapper json() {
        return HouseholdStory.service().context().getBean(JsonMapper.class);
    }

    @Override
    public String typeOf(ContractMessage message) {
        return ContractName.type(message.getClass());
    }

    @Override
    public List<String> confidences() {
        return List.of(
                "Noor",
                "999900006",
                "1990",
                "k1",
                "rustige",
                "ziek",
                "Voorbeeldstraat",
                "12a",
                "3811AB",
                "gezinshuis",
                "AGE-18",
                "redt");
    }

    @Override
    public Set<Class<?>> vocabulary() {
        return Stream.of(
                        HouseholdEvent.class,
                        HandOverEvent.class,
                        MandateHeard.class,
                        ProfessionalEvent.class,
                        TeamEvent.class,
                        FeedEvent.class)
                .flatMap(Vocabulary::messages)
                .collect(toSet());
    }

    @Override
    public Stream<Object> events() {
        return Stream.concat(
                households(
                        Personal.of(ID, new Person(new Bsn("999900006"), new Label("Noor"), parse("1990-05-01"))),
                        Personal.of(ID, "k1"),
                        Personal.of(ID, new Words("Er is geen rustige plek.")),
                        Personal.of(ID, new Words("Fatima is ziek."))),
                Stream.concat(
                        lives(
                                Personal.of(
                                        ID, WMO, new AtTurn(new TurnCode("AGE-18"), new Words("Noor redt zich zelf."))),
                                Personal.of(
                                        ID,
                                        new Address(
                                                new Label("Voorbeeldstraat"),
                                                new HouseNumber("12a"),
                                                new Postcode("3811AB"),
                                                new Label("Amersfoort"))),
                                Personal.of(ID, new Words("Hij verblijft in een gezinshuis."))),
                        Stream.concat(others(), register())));
    }

    @Override
    public Stream<Object> erased() {
        return Stream.concat(
                households(Personal.erased(ID), Personal.erased(ID), Personal.erased(ID), Personal.erased(ID)),
                Stream.concat(
                        lives(Personal.erased(ID, WMO), Personal.erased(ID), Personal.erased(ID)),
                        Stream.concat(others(), register())));
    }

    private static Stream<Object> register() {
        var entry = EntryId.parse("0307/professionals/00000000-0000-4000-8000-000000000007");
        var team = TeamId.parse("0307/teams/00000000-0000-4000-8000-000000000008");
        var feed = FeedId.parse("0307/calendar-feeds/00000000-0000-4000-8000-000000000009");
        var absence = UUID.fromString("00000000-0000-4000-8000-000000000009");
        return Stream.of(
                new ProfessionalRegistered(entry, FATIMA, parse("2026-01-01"), Source.ADMINISTRATOR),
                new TeamClaimed(entry, NOORD, parse("2026-01-05")),
                new TeamJoined(entry, ZUID, parse("2026-02-01")),
                new ProfessionalAppointed(
                        entry,
                        parse("2026-01-01"),
                        new Post(
                                List.of(new JobFunction("SOCIAL_WORKER")),
                                List.of(new Competence("DEBT_HELP")),
                                new Fte(89))),
                new AbsenceRecorded(entry, absence, new Absence(parse("2026-03-01"), parse("2026-03-31"), KEES)),
                new AbsenceCorrected(entry, absence, new Absence(parse("2026-03-01"), parse("2026-04-15"), KEES)),
                new ReturnRecorded(entry, absence, parse("2026-04-01")),
                new AbsenceTakenBack(entry, absence),
                new ProfessionalLeft(entry, parse("2026-06-30")),
                new LeavingTakenBack(entry),
                new TeamFormed(team, NOORD),
                new TeamNeedsSet(team, parse("2026-01-01"), List.of(new Need(new Competence("DEBT_HELP"), 2, 150))),
                new FeedOpened(feed, FATIMA, FeedScope.OWN_TEAM, parse("2027-01-05"), Proof.of("secret")),
                new FeedRevoked(feed));
    }

    /**
     * Before it was told who registered, assigned or transferred, and by which notice something was taken back; and
     * when a mandate was for every product.
     */
    @Override
    public Stream<Object> former() {
        return Stream.of(
                new HouseholdRegistered(ID, NOORD, parse("2026-01-10"), null),
                new DirectorAssigned(ID, FATIMA, NOORD, parse("2026-01-12"), null),
                new DirectorTransferred(ID, FATIMA, KEES, ZUID, parse("2026-04-01"), Personal.erased(ID), null),
                new LifeFactTakenBack(ID, MEMBER, UUID.fromString("00000000-0000-4000-8000-000000000007"), null),
                mandateHeardOf());
    }

    private static Stream<Object> lives(Personal<AtTurn> at, Personal<Address> address, Personal<Words> reason) {
        var notice = UUID.fromString("00000000-0000-4000-8000-000000000007");
        return Stream.of(
                new AddressRecorded(
                        ID, MEMBER, notice, address, false, new NeighbourhoodCode("BU03070101"), parse("2026-03-02")),
                new DeathRecorded(ID, MEMBER, notice, parse("2026-05-20"), true, parse("2026-06-30")),
                new DepartureRecorded(ID, MEMBER, notice, parse("2026-03-02"), new MunicipalityCode("0344"), true),
                new LifeFactTakenBack(ID, MEMBER, notice, UUID.fromString("00000000-0000-4000-8000-000000000008")),
                new HouseholdDiedOut(ID, parse("2026-05-20")),
                new NeighbourhoodsReckoned(
                        ID,
                        List.of(
                                new NeighbourhoodFrom(parse("2026-03-02"), new NeighbourhoodCode("BU03070101")),
                                new NeighbourhoodFrom(parse("2026-05-21"), null))),
                new ResidenceDecided(ID, MEMBER, notice, ResidenceOutcome.STAYS_HERE, reason, parse("2026-03-09")),
                new SuccessorDecided(
                        ID,
                        REQUEST,
                        MEMBER,
                        WMO,
                        WhatFollows.OTHER_LAW,
                        null,
                        new LegalBasis("WLZ"),
                        at,
                        parse("2026-09-30"),
                        parse("2026-03-09")));
    }

    private static Stream<Object> others() {
        var leaving = LeavingId.parse("0307/hand-overs/00000000-0000-4000-8000-000000000003");
        var handOver = UUID.fromString("00000000-0000-4000-8000-000000000004");
        var register = HeardRegisterId.parse("0307/mandates/00000000-0000-4000-8000-000000000005");
        var mandate = UUID.fromString("00000000-0000-4000-8000-000000000006");
        return Stream.of(
                mandateHeardOf(),
                new WithdrawalHeardOf(register, mandate, parse("2026-06-30")),
                new HandOverBegun(
                        leaving, handOver, FATIMA, KEES, parse("2026-03-31"), Cause.LEAVES, List.of(ID.uuid())),
                new HandOverCompleted(leaving, handOver));
    }

    /** Nothing is heard of mandates here any more: what was stored reads. */
    private static MandateHeardOf mandateHeardOf() {
        return new MandateHeardOf(
                HeardRegisterId.parse("0307/mandates/00000000-0000-4000-8000-000000000005"),
                new Mandate(
                        UUID.fromString("00000000-0000-4000-8000-000000000006"),
                        KEES,
                        List.of(new LegalBasis("WMO")),
                        new Amount(500_000),
                        12,
                        new Period(parse("2026-01-01"), parse("2026-12-31"))));
    }

    @Override
    public Stream<ContractMessage> messages() {
        return Stream.of(
                new HouseholdRegisteredV1(ID.municipality(), ID, "noord", FATIMA),
                new DirectorAssignedV1(ID.municipality(), ID, KEES, "zuid", parse("2026-04-01"), FATIMA),
                new SafetyFlagSetV1(ID.municipality(), ID),
                new SafetyFlagLiftedV1(ID.municipality(), ID),
                new HouseholdEndingV1(ID.municipality(), ID, parse("2026-09-02")),
                new HouseholdErasedV1(ID.municipality(), ID),
                new HouseholdDiedOutV1(ID.municipality(), ID, parse("2026-05-20")),
                new HouseholdNeighbourhoodsV1(
                        ID.municipality(),
                        ID,
                        List.of(
                                new NeighbourhoodFrom(parse("2026-03-02"), new NeighbourhoodCode("BU03070101")),
                                new NeighbourhoodFrom(parse("2026-05-21"), null))),
                new LawRecordErasedV1(ID.municipality(), ID, new LegalBasis("WMO")),
                new ProfessionalKnownV1(
                        ID.municipality(),
                        UUID.fromString("00000000-0000-4000-8000-000000000007"),
                        FATIMA,
                        parse("2026-01-01"),
                        parse("2026-06-30")),
                new ProfessionalReplacedV1(
                        ID.municipality(),
                        UUID.fromString("00000000-0000-4000-8000-000000000004"),
                        FATIMA,
                        KEES,
                        parse("2026-03-31")),
                new WhoMayAgreeV1(
                        ID.municipality(),
                        ID,
                        parse("2026-04-01"),
                        List.of(REQUEST),
                        List.of(new AgreementOfOthers(MEMBER, new LegalBasis("JEUGDWET"), BY_THE_MENTOR))));
    }

    @Test
    void every_event_has_a_stored_name() {
        var names = HouseholdStory.service().context().getBean(StoredNames.class);

        assertThat(names.events()).isEqualTo(vocabulary());
    }

    private static Stream<HouseholdEvent> households(
            Personal<Person> person, Personal<String> bsnKey, Personal<Words> words, Personal<Words> reason) {
        return Stream.of(
                new HouseholdRegistered(ID, NOORD, parse("2026-01-10"), FATIMA),
                new MemberAdded(ID, MEMBER, person, bsnKey, parse("2026-01-01")),
                new MemberMovedOut(ID, MEMBER, parse("2026-03-31")),
                new MoveOutCorrected(ID, MEMBER, parse("2026-03-31"), parse("2026-04-15")),
                new PersonCorrected(ID, MEMBER, person, bsnKey),
                new MemberTakenBack(ID, MEMBER),
                new RequestRecorded(
                        ID,
                        REQUEST,
                        words,
                        List.of(new LegalBasis("JEUGDWET"), new LegalBasis("WMO")),
                        parse("2026-01-09"),
                        Channel.SIGNAL),
                new RequestDayCorrected(ID, REQUEST, parse("2026-01-08")),
                new RequestAnswered(ID, REQUEST, RequestAnswer.PLAN, parse("2026-02-01")),
                new AnswerTakenBack(ID, REQUEST),
                new DirectorAssigned(ID, FATIMA, NOORD, parse("2026-01-12"), new Assigning(KEES, parse("2026-01-11"))),
                new DirectorTransferred(
                        ID,
                        FATIMA,
                        KEES,
                        ZUID,
                        parse("2026-04-01"),
                        reason,
                        new Assigning(FATIMA, parse("2026-03-25"))),
                new DirectionAccepted(ID, FATIMA, NOORD, parse("2026-01-12"), parse("2026-01-13")),
                new DirectionDeclined(ID, KEES, FATIMA, NOORD, parse("2026-04-01"), parse("2026-03-26"), reason),
                new SafetyFlagSet(ID, parse("2026-03-02"), reason),
                new SafetyFlagLifted(ID, parse("2026-05-11"), reason),
                new PlanActiveRecorded(ID, FATIMA, parse("2026-02-15")),
                new PlanClosedRecorded(ID, parse("2026-08-15")),
                new HouseholdErased(ID, Ground.RESIDENT_ASKED, parse("2026-09-01")),
                new HouseholdEndingBegun(
                        ID, Ground.TERM_PASSED, parse("2026-09-01"), parse("2026-09-02"), List.of("WMO-5.3.4")),
                new ServiceQuietHeardOf(ID, QuietService.PROVIDER),
                new LawRecordErased(
                        ID, new LegalBasis("WMO"), Ground.TERM_PASSED, parse("2026-09-01"), List.of("WMO-5.3.4")),
                new SupportHeardOf(ID, REQUEST, new LegalBasis("WMO"), 3, parse("2026-06-30"), parse("2026-06-30")),
                new PlanChangeHeardOf(ID, parse("2026-02-15"), REQUEST, new LegalBasis("WMO")),
                new HoldPlaced(ID, MEMBER, HoldKind.OBJECTION, parse("2026-09-01")),
                new HoldLifted(ID, MEMBER, parse("2026-10-01")),
                new ErasureRequested(ID, REQUEST, parse("2026-08-01")),
                new ErasureGranted(ID, REQUEST, parse("2026-08-15")),
                new ErasureRefused(ID, REQUEST, parse("2026-08-15"), KeepingGround.LEGAL_OBLIGATION),
                new MilestoneReached(
                        ID, REQUEST, MEMBER, new LegalBasis("WMO"), Milestone.REPORT_HANDED_OVER, parse("2026-02-16")),
                new DataAskedFor(ID, REQUEST, MEMBER, new LegalBasis("WMO"), parse("2026-02-25"), parse("2026-03-11")),
                new ObjectionLodged(
                        ID, REQUEST, MEMBER, new LegalBasis("WMO"), parse("2026-03-09"), parse("2026-03-30"), true),
                new HearingPlanned(
                        ID, REQUEST, MEMBER, new LegalBasis("WMO"), parse("2026-04-07"), parse("2026-04-30")),
                new DecisionAdjourned(
                        ID,
                        REQUEST,
                        MEMBER,
                        new LegalBasis("JEUGDWET"),
                        Proceeding.APPLICATION,
                        parse("2026-02-23"),
                        4),
                new DecisionDelayed(
                        ID,
                        REQUEST,
                        MEMBER,
                        new LegalBasis("WMO"),
                        Proceeding.OBJECTION,
                        TermFact.Cause.DELAY_AGREED,
                        parse("2026-04-13"),
                        parse("2026-04-20"),
                        parse("2026-05-03")),
                new TermFactTakenBack(ID, REQUEST, MEMBER),
                new OutsiderNamed(ID, REQUEST, words),
                new SpeakerRecorded(
                        ID, MEMBER, REQUEST, SpeakerRole.AUTHORISED, REQUEST, true, List.of(LineLaw.WMO), VALID),
                new IncapacityFound(ID, MEMBER, REQUEST, List.of(LineLaw.JEUGDWET, LineLaw.WMO), VALID),
                new EarlierWishRecorded(ID, MEMBER, REQUEST, words, List.of(LineLaw.JEUGDWET), VALID),
                new MeasureRecorded(ID, MEMBER, REQUEST, Measure.CHILD_PROTECTION, VALID),
                new CapacityCorrected(ID, MEMBER, REQUEST, new Validity(null, parse("2026-05-31"))),
                new CapacityTakenBack(ID, MEMBER, REQUEST),
                new WhoMayAgreeTold(
                        ID,
                        parse("2026-04-01"),
                        List.of(REQUEST),
                        List.of(new OfOthers(MEMBER, LineLaw.JEUGDWET, BY_THE_MENTOR))));
    }
}
