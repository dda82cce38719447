package nl.keerpunt.provider;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.LocalDate.parse;
import static java.util.stream.Collectors.toSet;
import static nl.keerpunt.provider.Running.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.contract.MonthAmount;
import nl.keerpunt.contract.provider.ArrangementCommittedV1;
import nl.keerpunt.contract.provider.ArrangementRefusedV1;
import nl.keerpunt.contract.provider.HouseholdQuietV1;
import nl.keerpunt.contract.provider.PersonalBudgetCommittedV1;
import nl.keerpunt.contract.provider.TariffAgreedV1;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.ArrangementId;
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
import nl.keerpunt.language.personalbudget.BudgetCondition;
import nl.keerpunt.language.personalbudget.CarerKind;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.platform.ending.EndingEvent;
import nl.keerpunt.platform.ending.EndingEvent.*;
import nl.keerpunt.platform.exchange.ContractName;
import nl.keerpunt.platform.household.HouseholdHeard;
import nl.keerpunt.platform.household.HouseholdHeard.*;
import nl.keerpunt.platform.mandate.HeardRegisterId;
import nl.keerpunt.platform.mandate.MandateHeard;
import nl.keerpunt.platform.mandate.MandateHeard.*;
import nl.keerpunt.platform.stored.EventSerializer;
import nl.keerpunt.platform.stored.FactParked;
import nl.keerpunt.platform.stored.StoredNames;
import nl.keerpunt.provider.agreement.Agreement;
import nl.keerpunt.provider.agreement.Extent;
import nl.keerpunt.provider.agreement.Terms;
import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import nl.keerpunt.provider.arrangement.ArrangementEvent;
import nl.keerpunt.provider.arrangement.ArrangementEvent.*;
import nl.keerpunt.provider.arrangement.Commitment;
import nl.keerpunt.provider.authority.Authority;
import nl.keerpunt.provider.authority.ByLaw;
import nl.keerpunt.provider.dyingout.DyingOutEvent;
import nl.keerpunt.provider.dyingout.DyingOutEvent.DyingOutHeardOf;
import nl.keerpunt.provider.dyingout.DyingOutEvent.LateAgreementHeardOf;
import nl.keerpunt.provider.personalbudget.Carer;
import nl.keerpunt.provider.personalbudget.Findings;
import nl.keerpunt.provider.personalbudget.Hired;
import nl.keerpunt.provider.personalbudget.PersonalBudget;
import nl.keerpunt.provider.provider.ProviderEvent;
import nl.keerpunt.provider.provider.ProviderEvent.*;
import nl.keerpunt.provider.provider.ProviderId;
import nl.keerpunt.testing.Vocabulary;
import nl.keerpunt.testing.law.Approved;
import nl.keerpunt.testing.law.PublishedForms;
import nl.keerpunt.testing.law.StoredForms;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is stored and what is published keeps its form, or a person approves another. */
class PublishedContractsTest implements StoredForms, PublishedForms {

    private static final MunicipalityCode HERE = new MunicipalityCode("0307");
    private static final AgbCode AGB = new AgbCode("22220001");
    private static final ProviderId PROVIDER = ProviderId.of(HERE, AGB);
    private static final ArrangementId ID = new ArrangementId(HERE, new UUID(0, 1));
    private static final HouseholdId HOUSEHOLD = new HouseholdId(HERE, new UUID(0, 2));
    private static final UUID LINE = new UUID(0, 3);
    private static final UUID PROPOSAL = new UUID(0, 4);
    private static final LegalBasis WMO = new LegalBasis("WMO");
    private static final TaskField GUIDANCE = new TaskField("6.71");
    private static final Period WINTER = new Period(parse("2026-01-15"), parse("2026-03-14"));
    private static final Extent TEN_HOURS = new Extent(10, Frequency.IN_TOTAL, WINTER);
    private static final Terms TEN =
            new Terms("02A05", ProductUnit.HOUR, 10, Frequency.IN_TOTAL, Money.euro(100), WINTER, BrokenMonth.BY_DAYS);
    private static final SortedMap<YearMonth, Money> MONTHS = new TreeMap<>(Map.of(
            YearMonth.of(2026, 1), new Money(28_814),
            YearMonth.of(2026, 2), new Money(47_457),
            YearMonth.of(2026, 3), new Money(23_729)));
    private static final Agreement AGREEMENT =
            new Agreement(HOUSEHOLD, AGB, PlanId.of(HOUSEHOLD), LINE, Objective.CHILDREN, WMO, GUIDANCE);

    private static final ProfessionalId BRAM = new ProfessionalId("bram");
    private static final HeardRegisterId REGISTER = new HeardRegisterId(HERE, new UUID(0, 5));
    private static final Mandate MANDATE = new Mandate(
            new UUID(0, 6),
            BRAM,
            List.of(WMO),
            new Amount(500_000),
            12,
            WINTER,
            List.of(new Label("02A05")),
            List.of(WINTER));
    private static final Authority UNDER_MANDATE = new Authority(
            BRAM, parse("2026-01-10"), Money.euro(1_000), new Authority.UnderMandate(MANDATE.uuid(), 1, 42), null);

    private static final String BUDGET = "arrangement-agreed.personal-budget";

    /** When words were of the household as such. */
    private static final Personal<String> FORMER_WORDS = Personal.erased(HOUSEHOLD);

    @Override
    public Serializer serializer() {
        return service().context().getBean(EventSerializer.class);
    }

    @Override
    public JsonMapper json() {
        return service().context().getBean(JsonMapper.class);
    }

    @Override
    public String typeOf(ContractMessage message) {
        return ContractName.type(message.getClass());
    }

    @Override
    public Set<Class<?>> vocabulary() {
        return Stream.of(
                        ProviderEvent.class,
                        ArrangementEvent.class,
                        HouseholdHeard.class,
                        MandateHeard.class,
                        EndingEvent.class,
                        DyingOutEvent.class)
                .flatMap(Vocabulary::messages)
                .collect(toSet());
    }

    @Override
    public List<String> confidences() {
        return List.of("own words");
    }

    @Override
    public Stream<Record> events() {
        return events(Personal.of(HOUSEHOLD, WMO, "in their own words"));
    }

    @Override
    public Stream<Record> erased() {
        return events(Personal.erased(HOUSEHOLD, WMO));
    }

    private static Stream<Record> events(Personal<String> words) {
        var byLaw = new Authority(
                BRAM,
                parse("2026-01-10"),
                Money.euro(1_000),
                null,
                new ByLaw(LawfulGround.GENERAL_PRACTITIONER, words, words));
        return Stream.of(
                new ProviderContracted(PROVIDER, AGB, new Label("De Brug")),
                new ProductOffered(
                        PROVIDER, "02A05", new Label("Guidance"), WMO, GUIDANCE, ProductUnit.HOUR, BrokenMonth.BY_DAYS),
                new TariffAgreed(PROVIDER, "02A05", new Amount(6200), WINTER),
                new ArrangementAgreed(
                        ID, Origin.BY_PLAN, AGREEMENT, 1, 1, parse("2026-01-15"), TEN, MONTHS, UNDER_MANDATE),
                new ArrangementRefused(
                        ID, HOUSEHOLD, AGB, PlanId.of(HOUSEHOLD), LINE, "45A04", "OUTSIDE_MANDATE", List.of(BRAM)),
                new ArrangementChanged(
                        ID,
                        AGREEMENT,
                        2,
                        2,
                        parse("2026-01-15"),
                        TEN,
                        MONTHS,
                        new AcceptedProposal(PROPOSAL, true),
                        words,
                        byLaw),
                new ChangeProposed(ID, HOUSEHOLD, PROPOSAL, TEN_HOURS, words),
                new ProposalDeclined(ID, HOUSEHOLD, PROPOSAL, words),
                new ArrangementRestored(ID, AGREEMENT, 3, 4, 1, parse("2026-01-15"), TEN, MONTHS, words, UNDER_MANDATE),
                new ArrangementStarted(ID, HOUSEHOLD, parse("2026-01-15")),
                new ArrangementPaused(ID, HOUSEHOLD, parse("2026-01-20"), words, null),
                new ArrangementResumed(
                        ID,
                        HOUSEHOLD,
                        parse("2026-01-25"),
                        new Commitment.Asked(AGREEMENT, 1, 3, parse("2026-01-25"), MONTHS)),
                new ArrangementStopped(ID, AGREEMENT, 4, 5, parse("2026-03-14"), MONTHS, words),
                new ArrangementWithdrawn(ID, AGREEMENT, 2, 3, parse("2026-01-15"), new TreeMap<>(), words),
                new ArrangementEnded(ID, AGREEMENT, 5, 6, parse("2026-02-14"), false, parse("2026-02-15"), MONTHS),
                new ArrangementEndedByDeath(
                        ID, AGREEMENT, 5, 6, parse("2026-02-14"), false, parse("2026-02-15"), MONTHS),
                new DeathTakenBack(ID, AGREEMENT, 6, 7, parse("2026-02-15"), MONTHS),
                new DyingOutHeardOf(HOUSEHOLD, parse("2026-02-14")),
                new LateAgreementHeardOf(HOUSEHOLD, ID, 1),
                new ArrangementEvaluated(ID, HOUSEHOLD, parse("2026-03-14"), words, 4),
                new CoverAskedAgain(ID, AGREEMENT, 2, 3, parse("2026-01-15"), TEN, MONTHS),
                new ArrangementCovered(ID, HOUSEHOLD, 1, 2, "College"),
                new ArrangementNotCovered(ID, HOUSEHOLD, 1, 2, "NOT_ENOUGH_LEFT", Money.euro(40), 2026),
                new HouseholdHeardOf(HOUSEHOLD, new Team("noord"), BRAM),
                new DirectorHeardOf(
                        HOUSEHOLD, BRAM, new Team("noord"), parse("2026-01-15"), new ProfessionalId("anna")),
                new SafetyFlagHeardOf(HOUSEHOLD),
                new SafetyFlagLiftHeardOf(HOUSEHOLD),
                new ErasureHeardOf(HOUSEHOLD),
                new EndingHeardOf(HOUSEHOLD, parse("2026-02-14")),
                new QuietHeardOf(HOUSEHOLD),
                new QuietSaid(HOUSEHOLD),
                new DestructionHeardOf(HOUSEHOLD),
                new MandateHeardOf(REGISTER, MANDATE),
                new WithdrawalHeardOf(REGISTER, MANDATE.uuid(), parse("2026-03-14")));
    }

    @Override
    public Stream<ContractMessage> messages() {
        return Stream.of(
                new ArrangementCommittedV1(
                        HERE,
                        HOUSEHOLD,
                        ID,
                        AGB,
                        PlanId.of(HOUSEHOLD),
                        LINE,
                        WMO,
                        GUIDANCE,
                        Objective.CHILDREN,
                        "agreed",
                        1,
                        parse("2026-01-15"),
                        MonthAmount.of(MONTHS),
                        parse("2026-03-15"),
                        BRAM,
                        parse("2026-01-10"),
                        null,
                        LawfulGround.GENERAL_PRACTITIONER),
                new PersonalBudgetCommittedV1(
                        HERE,
                        HOUSEHOLD,
                        ID,
                        PlanId.of(HOUSEHOLD),
                        LINE,
                        WMO,
                        GUIDANCE,
                        Objective.CHILDREN,
                        "agreed",
                        1,
                        parse("2026-01-15"),
                        MonthAmount.of(MONTHS),
                        parse("2026-03-15"),
                        BRAM,
                        parse("2026-01-10"),
                        MANDATE.uuid(),
                        null),
                new ArrangementRefusedV1(
                        HERE, HOUSEHOLD, ID, PlanId.of(HOUSEHOLD), LINE, "OUTSIDE_MANDATE", List.of(BRAM)),
                new HouseholdQuietV1(HERE, HOUSEHOLD),
                new TariffAgreedV1(
                        HERE,
                        PROVIDER.uuid(),
                        AGB,
                        "02A05",
                        WMO,
                        "HOUR",
                        "BY_DAYS",
                        new Amount(6200),
                        parse("2026-01-15"),
                        parse("2026-03-14")));
    }

    /** What a household buys itself; the files without that are of what a provider carries out. */
    @Test
    void a_personal_budget_is_stored_as_approved() throws IOException {
        var stored = serializer().serialize(budget(Personal.of(HOUSEHOLD, WMO, "in their own words")), String.class);

        assertThat(stored.getData()).doesNotContain("own words");
        Approved.json(
                "stored/" + BUDGET, stored.getData().replaceAll("\"sealed\":\"[^\"]+\"", "\"sealed\":\"(cipher)\""));
        var approved = Files.readString(Path.of("src/test/resources/approved/stored/" + BUDGET + ".json"))
                .replace("\"(cipher)\"", "null");
        Object read = serializer()
                .deserialize(new SimpleSerializedObject<>(
                        approved, String.class, stored.getType().getName(), "1"));
        assertThat(read).isEqualTo(budget(Personal.erased(HOUSEHOLD, WMO)));
    }

    private static ArrangementAgreed budget(Personal<String> words) {
        var agreement = new Agreement(
                HOUSEHOLD,
                null,
                null,
                null,
                Objective.CHILDREN,
                WMO,
                GUIDANCE,
                new PersonalBudget(new UUID(0, 7), new UUID(0, 8)));
        var carer = new Carer(CarerKind.OWN_NETWORK, words);
        return new ArrangementAgreed(
                ID,
                Origin.BY_PROFESSIONAL,
                agreement,
                1,
                1,
                parse("2026-01-15"),
                TEN.bought(TEN_HOURS, new Hired(carer, Money.euro(100))),
                MONTHS,
                UNDER_MANDATE,
                new Findings(List.of(new Findings.Met(BudgetCondition.MOTIVATED, words)), Money.euro(90)));
    }

    @Test
    void every_event_has_a_stored_name() {
        assertThat(service().context().getBean(StoredNames.class).events()).isEqualTo(vocabulary());
    }

    /**
     * When questions had no number of their own yet, terms did not say what a broken month pays, and nothing named a
     * mandate; and when a mandate was for every product, in one's own place.
     */
    @Override
    public Stream<Record> former() {
        var terms = new Terms("02A05", ProductUnit.HOUR, 10, Frequency.IN_TOTAL, Money.euro(100), WINTER, null);
        return Stream.of(
                new HouseholdHeardOf(HOUSEHOLD, new Team("noord"), null),
                new DirectorHeardOf(HOUSEHOLD, BRAM, new Team("noord"), parse("2026-01-15"), null),
                new ProductOffered(
                        PROVIDER, "02A05", new Label("Guidance"), WMO, GUIDANCE, ProductUnit.HOUR, BrokenMonth.BY_DAYS),
                new ArrangementAgreed(ID, Origin.BY_PLAN, AGREEMENT, 1, 1, parse("2026-01-15"), terms, MONTHS, null),
                new ArrangementRefused(ID, HOUSEHOLD, AGB, PlanId.of(HOUSEHOLD), LINE, "45A04", "NOT_OFFERED", null),
                new ArrangementChanged(
                        ID,
                        AGREEMENT,
                        2,
                        2,
                        parse("2026-01-15"),
                        terms,
                        MONTHS,
                        new AcceptedProposal(PROPOSAL, true),
                        FORMER_WORDS,
                        null),
                new ArrangementRestored(ID, AGREEMENT, 3, 3, 1, parse("2026-01-15"), terms, MONTHS, FORMER_WORDS, null),
                new ArrangementPaused(ID, HOUSEHOLD, parse("2026-01-20"), FORMER_WORDS, null),
                new ArrangementResumed(ID, HOUSEHOLD, parse("2026-01-25"), null),
                new ArrangementStopped(ID, AGREEMENT, 4, 4, parse("2026-03-14"), MONTHS, FORMER_WORDS),
                new ArrangementWithdrawn(ID, AGREEMENT, 2, 2, parse("2026-01-15"), new TreeMap<>(), FORMER_WORDS),
                new CoverAskedAgain(ID, AGREEMENT, 2, 2, parse("2026-01-15"), terms, MONTHS),
                new ArrangementCovered(ID, HOUSEHOLD, 1, 1, "College"),
                new ArrangementNotCovered(ID, HOUSEHOLD, 1, 1, "NOT_ENOUGH_LEFT", Money.euro(40), 2026),
                new MandateHeardOf(
                        REGISTER, new Mandate(MANDATE.uuid(), BRAM, List.of(WMO), new Amount(500_000), 12, WINTER)));
    }

    @Test
    void an_unknown_name_fails_loudly() {
        var unknown = new SimpleSerializedObject<>("{}".getBytes(UTF_8), byte[].class, "arrangement-forgotten", "1");

        assertThatThrownBy(() -> serializer().deserialize(unknown)).isInstanceOf(FactParked.class);
    }

    @Test
    void words_are_sealed_before_they_are_stored() {
        var household = new HouseholdId(HERE, UUID.randomUUID());
        var paused = new ArrangementPaused(
                ID, household, parse("2026-01-20"), Personal.of(household, "Noor is in hospital"), null);

        var stored = serializer().serialize(paused, byte[].class);

        assertThat(new String(stored.getData(), UTF_8)).doesNotContain("Noor");
        Object read = serializer().deserialize(stored);
        assertThat(read).isEqualTo(paused);
    }
}
