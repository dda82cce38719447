package nl.keerpunt.plan;

import static java.time.LocalDate.parse;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.language.agreement.NeededAgreement;
import nl.keerpunt.language.agreement.NeededVoice;
import nl.keerpunt.language.agreement.WayOut;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.identity.EntryId;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.PlanId;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LawfulGround;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Mandate;
import nl.keerpunt.language.law.Objective;
import nl.keerpunt.language.law.TaskField;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.money.BrokenMonth;
import nl.keerpunt.language.money.Frequency;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.money.ProductUnit;
import nl.keerpunt.language.people.Competence;
import nl.keerpunt.language.people.JobFunction;
import nl.keerpunt.language.personalbudget.BudgetCondition;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.plan.content.BoughtSupport;
import nl.keerpunt.plan.content.Considerations;
import nl.keerpunt.plan.content.GoalScale;
import nl.keerpunt.plan.content.HomeRung;
import nl.keerpunt.plan.content.Load;
import nl.keerpunt.plan.content.Referral;
import nl.keerpunt.plan.content.SupportLine;
import nl.keerpunt.plan.content.SupportStep;
import nl.keerpunt.plan.mandate.Footing;
import nl.keerpunt.plan.mandate.MandateEvent;
import nl.keerpunt.plan.mandate.MandateEvent.*;
import nl.keerpunt.plan.mandate.MandateRegisterId;
import nl.keerpunt.plan.mandateprofile.MandateProfile;
import nl.keerpunt.plan.mandateprofile.ProfileCatalogueId;
import nl.keerpunt.plan.mandateprofile.ProfileEvent;
import nl.keerpunt.plan.plan.ByLaw;
import nl.keerpunt.plan.plan.LineAgreement;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.SupportLineDecided;
import nl.keerpunt.plan.plan.StoppedLine;
import nl.keerpunt.plan.professional.ProfessionalEvent;
import nl.keerpunt.plan.tariff.Tariff;
import nl.keerpunt.plan.tariff.TariffEvent;
import nl.keerpunt.plan.tariff.TariffsId;
import nl.keerpunt.plan.voice.VoicesEvent;
import nl.keerpunt.plan.voice.WhoMayAgree;
import nl.keerpunt.platform.ending.Ending;
import nl.keerpunt.platform.ending.EndingEvent;
import nl.keerpunt.platform.exchange.ContractName;
import nl.keerpunt.platform.household.HouseholdHeard;
import nl.keerpunt.platform.outbox.Publication;
import nl.keerpunt.platform.stored.EventSerializer;
import nl.keerpunt.platform.stored.StoredNames;
import nl.keerpunt.testing.Vocabulary;
import nl.keerpunt.testing.law.Approved;
import nl.keerpunt.testing.law.PublishedForms;
import nl.keerpunt.testing.law.StoredForms;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.ResolvableType;
import tools.jackson.databind.json.JsonMapper;

/** What is stored and published stays readable: one approved file per record. */
class PublishedContractsTest implements StoredForms, PublishedForms {

    private static final MunicipalityCode MUNICIPALITY = new MunicipalityCode("0307");
    private static final HouseholdId HOUSEHOLD =
            new HouseholdId(MUNICIPALITY, UUID.fromString("7b0f4a0c-92a1-4a64-8a36-7c1f0f3f0a11"));
    private static final PlanId PLAN = PlanId.of(HOUSEHOLD);
    private static final ProfessionalId NOOR = new ProfessionalId("noor");
    private static final UUID GOAL = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID CAUSE = UUID.fromString("00000000-0000-4000-8000-000000000002");
    private static final UUID OTHER_CAUSE = UUID.fromString("00000000-0000-4000-8000-000000000003");
    private static final UUID LINE = UUID.fromString("00000000-0000-4000-8000-000000000004");
    private static final UUID MANDATE = UUID.fromString("00000000-0000-4000-8000-000000000005");
    private static final ArrangementId ARRANGEMENT =
            new ArrangementId(MUNICIPALITY, UUID.fromString("00000000-0000-4000-8000-000000000006"));

    private static final LegalBasis YOUTH = new LegalBasis("JEUGDWET");

    private static final SupportLineDecided BOUGHT = bought();

    @Override
    public Serializer serializer() {
        return PlanStory.service().context().getBean(EventSerializer.class);
    }

    @Override
    public JsonMapper json() {
        return PlanStory.service().context().getBean(JsonMapper.class);
    }

    @Override
    public String typeOf(ContractMessage message) {
        return ContractName.type(message.getClass());
    }

    @Override
    public List<String> confidences() {
        return List.of("own words", "seldom");
    }

    @Override
    public Set<Class<?>> vocabulary() {
        return Stream.of(
                        PlanEvent.class,
                        MandateEvent.class,
                        ProfileEvent.class,
                        TariffEvent.class,
                        ProfessionalEvent.class,
                        VoicesEvent.class)
                .flatMap(Vocabulary::messages)
                .collect(toSet());
    }

    @Override
    public Stream<Object> events() {
        return events(
                Personal.of(HOUSEHOLD, YOUTH, new Words("in their own words")),
                Personal.of(HOUSEHOLD, new Words("in their own words")),
                Personal.of(
                        HOUSEHOLD,
                        new GoalScale(
                                new Words("never"),
                                new Words("seldom"),
                                new Words("in their own words"),
                                new Words("often"),
                                new Words("always"))));
    }

    @Override
    public Stream<Object> erased() {
        return events(Personal.erased(HOUSEHOLD, YOUTH), Personal.erased(HOUSEHOLD), Personal.erased(HOUSEHOLD));
    }

    @Test
    void every_event_has_a_stored_name() {
        var names = PlanStory.service().context().getBean(StoredNames.class);

        assertThat(names.events())
                .containsAll(vocabulary())
                .allMatch(isOwnOr(HouseholdHeard.class).or(EndingEvent.class::isAssignableFrom));
    }

    /** What is heard of households, and of their endings, is the platform's to keep readable. */
    private static Predicate<Class<?>> isOwnOr(Class<?> platforms) {
        return event -> event.getPackageName().startsWith("nl.keerpunt.plan.") || platforms.isAssignableFrom(event);
    }

    /**
     * As they were stored until 27 November 2026: a mandate had no versions, no decision rested on a law, and no words
     * belonged to the record of one law; nor was it said who agreed to a version. Until 28 November a mandate was for
     * every product, in one's own place, and nothing was said of what it rests on.
     */
    @Override
    public Stream<Object> former() {
        return Stream.of(
                new PlanEvent.GoalAdded(
                        PLAN,
                        GOAL,
                        Personal.erased(HOUSEHOLD),
                        Set.of(Objective.CHILDREN, Objective.HOME),
                        Personal.erased(HOUSEHOLD),
                        -2,
                        null),
                new PlanEvent.VersionAgreed(
                        PLAN,
                        1,
                        Personal.erased(HOUSEHOLD),
                        parse("2026-01-20"),
                        Personal.erased(HOUSEHOLD),
                        List.of(GOAL),
                        List.of(LINE),
                        null,
                        null),
                new PlanEvent.SupportLineProposed(PLAN, LINE, line(Personal.erased(HOUSEHOLD), null)),
                new PlanEvent.SupportLineChanged(PLAN, LINE, line(Personal.erased(HOUSEHOLD), null)),
                new PlanEvent.SupportLineDropped(PLAN, LINE, Personal.erased(HOUSEHOLD)),
                new PlanEvent.SupportLineDecided(
                        PLAN,
                        LINE,
                        NOOR,
                        parse("2026-01-22"),
                        MANDATE,
                        ARRANGEMENT,
                        line(Personal.erased(HOUSEHOLD), null),
                        null,
                        null),
                new PlanEvent.SupportLineRefused(PLAN, LINE, ARRANGEMENT, new Label("NOT_OFFERED"), null),
                new MandateEvent.MandateWithdrawn(
                        MandateRegisterId.of(MUNICIPALITY, NOOR),
                        MANDATE,
                        parse("2026-03-31"),
                        new Words("another team"),
                        null),
                new MandateEvent.MandateGranted(
                        MandateRegisterId.of(MUNICIPALITY, NOOR),
                        new Mandate(
                                MANDATE,
                                NOOR,
                                List.of(new LegalBasis("WMO"), new LegalBasis("JEUGDWET")),
                                new Amount(100_000),
                                6,
                                new Period(parse("2026-01-01"), parse("2026-12-31"))),
                        new ProfessionalId("ria"),
                        null));
    }

    /** What a household buys itself; the files without that are of what a provider carries out. */
    @Test
    void a_line_that_is_bought_is_stored_as_approved() throws IOException {
        var name = "stored/support-line-decided.personal-budget";
        var stored = serializer().serialize(BOUGHT, String.class);

        Approved.json(name, stored.getData());
        var approved = Files.readString(Path.of("src/test/resources/approved/" + name + ".json"));
        Object read = serializer()
                .deserialize(new SimpleSerializedObject<>(
                        approved, String.class, stored.getType().getName(), "1"));
        assertThat(read).isEqualTo(BOUGHT);
    }

    @Test
    void no_message_holds_anyones_words() {
        assertThat(messages().map(json()::writeValueAsString)).hasSize(9).noneMatch(text -> text.contains("own words"));
    }

    /** What the service itself makes of its events. */
    @Override
    public Stream<ContractMessage> messages() {
        PlanStory.mandate(NOOR.value(), 1); // A register opens with a mandate.
        var publications = PlanStory.service()
                .context()
                .<Publication<?>>getBeanProvider(ResolvableType.forClass(Publication.class));
        var quiet = PlanStory.service().context().getBean(Ending.class).quiet(HOUSEHOLD);
        return Stream.concat(publications.stream().flatMap(this::messages), Stream.of(quiet));
    }

    private <E> Stream<ContractMessage> messages(Publication<E> publication) {
        return Stream.concat(events(), Stream.of(BOUGHT))
                .filter(publication.vocabulary()::isInstance)
                .map(publication.vocabulary()::cast)
                .flatMap(event -> publication.toContract(event).stream());
    }

    private static SupportLineDecided bought() {
        var line = new SupportLine(
                SupportLine.CarriedBy.NETWORK,
                Personal.erased(HOUSEHOLD, YOUTH),
                null,
                new Label("HULP"),
                10,
                Frequency.IN_TOTAL,
                new Period(parse("2026-02-01"), parse("2026-07-31")),
                YOUTH,
                new Amount(0),
                Set.of(GOAL),
                Set.of(),
                Objective.CHILDREN,
                null,
                new BoughtSupport(
                        GOAL,
                        CAUSE,
                        new TaskField("6.751"),
                        ProductUnit.HOUR,
                        new Amount(4_000),
                        Set.of(BudgetCondition.values())));
        return new SupportLineDecided(PLAN, LINE, NOOR, parse("2026-01-22"), MANDATE, ARRANGEMENT, line, 1, null);
    }

    private static SupportLine line(Personal<Words> words) {
        return line(
                words,
                new Considerations(
                        SupportStep.INDIVIDUAL,
                        words,
                        HomeRung.FAMILY_LIKE,
                        words,
                        Referral.EXPERTISE,
                        Set.of(new Label("CARE"), new Label("CLEANING")),
                        Set.of(OTHER_CAUSE),
                        new Load(2, 180),
                        parse("2026-05-01")));
    }

    private static SupportLine line(Personal<Words> words, @Nullable Considerations considerations) {
        return new SupportLine(
                SupportLine.CarriedBy.PROVIDER,
                words,
                new AgbCode("01234567"),
                new Label("45A48"),
                10,
                Frequency.IN_TOTAL,
                new Period(parse("2026-02-01"), parse("2026-07-31")),
                new LegalBasis("JEUGDWET"),
                new Amount(80_000),
                Set.of(GOAL),
                Set.of(CAUSE, OTHER_CAUSE),
                Objective.CHILDREN,
                considerations,
                null);
    }

    /** @param ofLaw what belongs to the record of one law alone */
    private static Stream<Object> events(Personal<Words> ofLaw, Personal<Words> words, Personal<GoalScale> scale) {
        return Stream.concat(planEvents(ofLaw, words, scale), answers());
    }

    private static Stream<Object> planEvents(Personal<Words> ofLaw, Personal<Words> words, Personal<GoalScale> scale) {
        return Stream.of(
                new PlanEvent.PlanDrafted(PLAN, words, new Team("north"), parse("2026-01-10")),
                new PlanEvent.PurposeRephrased(PLAN, words),
                new PlanEvent.GoalAdded(
                        PLAN, GOAL, words, Set.of(Objective.CHILDREN, Objective.HOME), scale, -2, Set.of(CAUSE)),
                new PlanEvent.GoalChanged(
                        PLAN, GOAL, words, Set.of(Objective.CHILDREN, Objective.HOME), scale, -2, Set.of(CAUSE)),
                new PlanEvent.GoalWithdrawn(PLAN, GOAL, words),
                new PlanEvent.CauseNamed(PLAN, CAUSE, words, Objective.FINANCES),
                new PlanEvent.CauseChanged(PLAN, CAUSE, words, Objective.FINANCES),
                new PlanEvent.CauseWithdrawn(PLAN, CAUSE, words),
                new PlanEvent.CausesLinked(PLAN, CAUSE, OTHER_CAUSE),
                new PlanEvent.CausesUnlinked(PLAN, CAUSE, OTHER_CAUSE),
                new PlanEvent.ConditionSet(PLAN, OTHER_CAUSE, LINE, ofLaw, ofLaw, parse("2026-02-01")),
                new PlanEvent.ConditionMet(PLAN, OTHER_CAUSE, parse("2026-02-01")),
                new PlanEvent.ConditionDropped(PLAN, OTHER_CAUSE, words),
                new PlanEvent.SupportLineReviewed(PLAN, LINE, parse("2026-05-01"), ofLaw, parse("2026-08-01")),
                new PlanEvent.CapacityRecorded(PLAN, new Load(3, 240), parse("2026-02-01")),
                new PlanEvent.SupportLineProposed(PLAN, LINE, line(ofLaw)),
                new PlanEvent.SupportLineChanged(PLAN, LINE, line(ofLaw)),
                new PlanEvent.SupportLineDropped(PLAN, LINE, ofLaw),
                new PlanEvent.VersionAgreed(
                        PLAN,
                        1,
                        words,
                        parse("2026-01-20"),
                        words,
                        List.of(GOAL),
                        List.of(LINE),
                        List.of(new LineAgreement(
                                LINE,
                                MANDATE,
                                true,
                                List.of(new LineAgreement.Answered(GOAL, true, parse("2026-01-19"))),
                                WayOut.SERIOUS_HARM)),
                        List.of(new StoppedLine(
                                CAUSE,
                                StoppedLine.Cause.AGREEMENT_REFUSED,
                                List.of(GOAL),
                                List.of(MANDATE),
                                List.of(WayOut.TALK_AGAIN)))),
                new PlanEvent.PlanActivated(PLAN, 0, NOOR, parse("2026-01-21"), words, parse("2026-02-04")),
                new PlanEvent.SupportLineDecided(
                        PLAN,
                        LINE,
                        NOOR,
                        parse("2026-01-22"),
                        MANDATE,
                        ARRANGEMENT,
                        line(Personal.erased(HOUSEHOLD, YOUTH)),
                        1,
                        new ByLaw(LawfulGround.YOUTH_DOCTOR, ofLaw, ofLaw)),
                new PlanEvent.GoalScored(PLAN, GOAL, 1, parse("2026-07-20"), words),
                new PlanEvent.ScoreTakenBack(PLAN, GOAL, parse("2026-07-20"), words),
                new PlanEvent.PlanClosed(PLAN, parse("2026-08-31"), List.of(parse("2026-11-30"))),
                new PlanEvent.FollowUpRecorded(PLAN, parse("2026-11-30"), true, words),
                new PlanEvent.FollowUpTakenBack(PLAN, parse("2026-11-30"), words),
                new PlanEvent.PlanReopened(PLAN, words, parse("2026-12-01")),
                new PlanEvent.PlanEnded(PLAN, parse("2026-08-31"), true));
    }

    private static Stream<Object> answers() {
        var mandate = new Mandate(
                MANDATE,
                NOOR,
                List.of(new LegalBasis("WMO"), new LegalBasis("JEUGDWET")),
                new Amount(100_000),
                6,
                new Period(parse("2026-01-01"), parse("2026-12-31")),
                List.of(new Label("45A48")),
                List.of(new Period(parse("2026-07-06"), parse("2026-07-24"))));
        var register = MandateRegisterId.of(MUNICIPALITY, NOOR);
        var footing = new Footing(
                new JobFunction("SOCIAL_WORKER"),
                new Label("Mandaatbesluit 2026"),
                new Footing.ByProfile(GOAL, 2),
                new ProfessionalId("kim"));
        var catalogue = ProfileCatalogueId.of(MUNICIPALITY);
        var profile = new MandateProfile(
                new JobFunction("SOCIAL_WORKER"),
                List.of(new Competence("YOUTH_SAFETY")),
                List.of(new LegalBasis("WMO"), new LegalBasis("JEUGDWET")),
                List.of(new Label("45A48")),
                new Amount(100_000),
                6);
        return Stream.of(
                new PlanEvent.DyingOutRecorded(PLAN, parse("2026-05-20")),
                new PlanEvent.AgreementsWeighed(
                        PLAN,
                        1,
                        List.of(new StoppedLine(
                                LINE,
                                StoppedLine.Cause.AGREEMENT_MISSING,
                                List.of(),
                                List.of(GOAL),
                                List.of(WayOut.TALK_AGAIN)))),
                new PlanEvent.DirectorRecorded(PLAN, NOOR, parse("2026-01-05")),
                new PlanEvent.SupportLineArranged(
                        PLAN, LINE, ARRANGEMENT, 1, Money.euro(800), new Label("arrange"), parse("2026-02-01")),
                new PlanEvent.SupportLineRefused(
                        PLAN, LINE, ARRANGEMENT, new Label("OUTSIDE_MANDATE"), List.of(new ProfessionalId("sam"))),
                new PlanEvent.SupportLineCovered(PLAN, LINE, ARRANGEMENT, 1, new Label("the council")),
                new PlanEvent.SupportLineNotCovered(
                        PLAN, LINE, ARRANGEMENT, 1, new Label("NOT_ENOUGH_LEFT"), Money.euro(90), 2026),
                new MandateEvent.MandateGranted(register, mandate, new ProfessionalId("ria"), footing),
                new ProfileEvent.ProfileWritten(catalogue, GOAL, profile),
                new ProfileEvent.ProfileChanged(catalogue, GOAL, profile),
                new MandateEvent.MandateWithdrawn(
                        register,
                        MANDATE,
                        parse("2026-03-31"),
                        new Words("another team"),
                        new HandedOver(LINE, new ProfessionalId("sam"))),
                new PlanEvent.CommitmentRecorded(
                        PLAN,
                        ARRANGEMENT,
                        1,
                        new LegalBasis("JEUGDWET"),
                        NOOR,
                        parse("2026-01-22"),
                        MANDATE,
                        LawfulGround.COURT_ORDER),
                new PlanEvent.NoteTaken(PLAN, ARRANGEMENT.uuid(), 1, NOOR, parse("2026-02-01")),
                new ProfessionalEvent.ProfessionalHeardOf(
                        EntryId.parse("0307/professionals/00000000-0000-4000-8000-000000000007"),
                        new ProfessionalId("noor"),
                        parse("2026-01-01"),
                        parse("2026-06-30")),
                new VoicesEvent.WhoMayAgreeAsked(HOUSEHOLD, parse("2026-01-20")),
                new VoicesEvent.WhoMayAgreeHeardOf(
                        HOUSEHOLD,
                        new WhoMayAgree(
                                parse("2026-01-20"),
                                List.of(GOAL),
                                List.of(new WhoMayAgree.OfOthers(
                                        CAUSE,
                                        YOUTH,
                                        new NeededAgreement(
                                                true,
                                                CAUSE,
                                                List.of(new NeededVoice(
                                                        List.of(GOAL), List.of(), List.of(WayOut.TALK_AGAIN)))))))),
                new TariffEvent.TariffRecorded(
                        TariffsId.of(MUNICIPALITY, new AgbCode("01234567")),
                        new Tariff(
                                "45A48",
                                new LegalBasis("JEUGDWET"),
                                ProductUnit.HOUR,
                                BrokenMonth.BY_DAYS,
                                new Amount(8_000),
                                new Period(parse("2026-01-01"), parse("2026-12-31")))));
    }
}
