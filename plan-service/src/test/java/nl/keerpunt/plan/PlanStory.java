package nl.keerpunt.plan;

import static java.time.LocalDate.parse;
import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.keerpunt.contract.MonthAmount;
import nl.keerpunt.contract.budget.ReservationMadeV1;
import nl.keerpunt.contract.budget.ReservationRefusedV1;
import nl.keerpunt.contract.household.DirectorAssignedV1;
import nl.keerpunt.contract.household.HouseholdErasedV1;
import nl.keerpunt.contract.household.HouseholdRegisteredV1;
import nl.keerpunt.contract.household.ProfessionalReplacedV1;
import nl.keerpunt.contract.provider.ArrangementCommittedV1;
import nl.keerpunt.contract.provider.ArrangementRefusedV1;
import nl.keerpunt.contract.provider.TariffAgreedV1;
import nl.keerpunt.language.AgbCode;
import nl.keerpunt.language.Amount;
import nl.keerpunt.language.ArrangementId;
import nl.keerpunt.language.HouseholdId;
import nl.keerpunt.language.LawfulGround;
import nl.keerpunt.language.LegalBasis;
import nl.keerpunt.language.Money;
import nl.keerpunt.language.MunicipalityCode;
import nl.keerpunt.language.Objective;
import nl.keerpunt.language.PlanId;
import nl.keerpunt.language.ProfessionalId;
import nl.keerpunt.language.TaskField;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.*;
import nl.keerpunt.plan.tariff.TariffEvent;
import nl.keerpunt.plan.tariff.TariffsId;
import nl.keerpunt.platform.access.Standing;
import nl.keerpunt.platform.access.Standings;
import nl.keerpunt.platform.start.ServiceStarter;
import nl.keerpunt.platform.stored.Histories;
import nl.keerpunt.testing.Http;
import nl.keerpunt.testing.Http.Answer;
import nl.keerpunt.testing.ServiceUnderTest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.BeanFactoryAnnotationUtils;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

/** The running service, and one household's plan in it, told over HTTP and Kafka. */
public record PlanStory(UUID household, UUID goal, UUID line) {

    public static final MunicipalityCode MUNICIPALITY = new MunicipalityCode("0307");

    public static ServiceUnderTest service() {
        return ServiceUnderTest.shared(
                "plan", settings -> ServiceStarter.start(PlanService.class, "plan", 8082, settings));
    }

    /** Writes rows as their reader does. */
    public static void inProjection(Runnable writing) {
        BeanFactoryAnnotationUtils.qualifiedBeanOfType(
                        service().context().getBeanFactory(), TransactionOperations.class, "projection")
                .executeWithoutResult(_ -> writing.run());
    }

    static PlanStory ofAHousehold() {
        return new PlanStory(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    }

    static Http noor() {
        return service().professional("noor", "0307", "north", "access", "director");
    }

    static Http administrator() {
        return service().professional("ria", "0307", "office", "administrator");
    }

    static Answer accepted(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isIn(200, 201);
        return answer;
    }

    String path() {
        return "/v1/plans/" + household;
    }

    String linePath() {
        return path() + "/lines/" + line;
    }

    JsonNode shown() {
        return accepted(noor().get(path())).json();
    }

    JsonNode shownLine() {
        return shown().path("lines").path(0);
    }

    /** Household-service registers it, at a team. */
    public PlanStory registered(String team) {
        service(); // It makes the topics that it hears.
        Neighbours.tell(new HouseholdRegisteredV1(MUNICIPALITY, householdId(), team));
        eventually(() -> service().context().getBean(Standings.class).of(householdId()), Optional::isPresent);
        return this;
    }

    /** Household-service tells that its key is gone. */
    void erased() {
        Neighbours.tell(new HouseholdErasedV1(MUNICIPALITY, householdId()));
        eventually(
                () -> service().context().getBean(Standings.class).of(householdId()),
                standing -> standing.filter(Standing::erased).isPresent());
    }

    /** The work of one goes over to the other after 30 June. */
    static void replaced(String leaving, String successor) {
        Neighbours.tell(new ProfessionalReplacedV1(
                MUNICIPALITY,
                UUID.randomUUID(),
                new ProfessionalId(leaving),
                new ProfessionalId(successor),
                parse("2026-06-30")));
    }

    /** Money that was committed outside the plan, or on another decision than that of the line. */
    ArrangementId committed(@Nullable UUID mandate, @Nullable LawfulGround ground) {
        var arrangement = new ArrangementId(MUNICIPALITY, UUID.randomUUID());
        Neighbours.tell(new ArrangementCommittedV1(
                MUNICIPALITY,
                householdId(),
                arrangement,
                new AgbCode("01234567"),
                null,
                null,
                new LegalBasis("JEUGDWET"),
                new TaskField("6.72"),
                Objective.CHILDREN,
                "agree",
                1,
                parse("2026-02-01"),
                List.of(new MonthAmount(YearMonth.of(2026, 2), Money.euro(500))),
                new ProfessionalId("sam"),
                parse("2026-04-15"),
                mandate,
                ground));
        eventually(
                () -> service().context().getBean(Histories.class).of(PlanId.of(householdId()), PlanEvent.class),
                history -> history.stream()
                        .anyMatch(recorded -> recorded.fact() instanceof CommitmentRecorded committed
                                && committed.arrangement().equals(arrangement)));
        return arrangement;
    }

    /** The contract of the line's provider: € 80.00 for one unit of its product. */
    static void tariffs() {
        service();
        Neighbours.tell(new TariffAgreedV1(
                MUNICIPALITY,
                new UUID(0, 7),
                new AgbCode("01234567"),
                "45A48",
                new LegalBasis("JEUGDWET"),
                "HOUR",
                "BY_DAYS",
                new Amount(8_000),
                parse("2026-01-01"),
                parse("2026-12-31")));
        var contract = TariffsId.of(MUNICIPALITY, new AgbCode("01234567"));
        eventually(
                () -> service().context().getBean(Histories.class).of(contract, TariffEvent.class),
                heard -> !heard.isEmpty());
    }

    PlanStory drafted() {
        registered("north");
        accepted(noor().post("/v1/plans", draft()));
        return this;
    }

    PlanStory withAGoal() {
        accepted(noor().post(path() + "/goals", goalBody()));
        return this;
    }

    PlanStory withALine() {
        accepted(noor().post(path() + "/lines", lineBody()));
        return this;
    }

    PlanStory agreed() {
        accepted(noor().post(path() + "/_agree", Map.of("householdVoice", "this is it", "on", "2026-01-20")));
        return this;
    }

    PlanStory directed() {
        service(); // It makes the topics that it hears.
        Neighbours.tell(new DirectorAssignedV1(
                MUNICIPALITY, householdId(), new ProfessionalId("noor"), "north", parse("2026-01-05")));
        eventually(() -> noor().get(path() + "/history").text(), history -> history.contains("director-recorded"));
        return this;
    }

    PlanStory active() {
        accepted(noor().post(path() + "/_activate", Map.of("on", "2026-01-21")));
        return this;
    }

    /** Everything up to a line that can be decided. */
    PlanStory running() {
        tariffs();
        return directed().drafted().withAGoal().withALine().agreed().active();
    }

    /** Decided by someone whose mandate suffices. */
    PlanStory decided() {
        mandate("noor", 80_000);
        tariffs();
        accepted(noor().post(linePath() + "/_decide", Map.of("on", "2026-01-22")));
        return this;
    }

    PlanStory closed() {
        accepted(noor().post(path() + "/goals/" + goal + "/_score", scoreBody()));
        accepted(noor().post(path() + "/_close", Map.of("on", "2026-08-31")));
        return this;
    }

    PlanStory arranged(int version) {
        return arranged(
                version,
                List.of(
                        new MonthAmount(YearMonth.of(2026, 2), Money.euro(500)),
                        new MonthAmount(YearMonth.of(2026, 3), Money.euro(300))));
    }

    PlanStory arranged(int version, List<MonthAmount> months) {
        Neighbours.tell(new ArrangementCommittedV1(
                MUNICIPALITY,
                householdId(),
                arrangement(),
                new AgbCode("01234567"),
                PlanId.of(householdId()),
                line,
                new LegalBasis("JEUGDWET"),
                new TaskField("6.72"),
                Objective.CHILDREN,
                "agreed",
                version,
                parse("2026-02-01"),
                months,
                null,
                null,
                null,
                null));
        return this;
    }

    void refusedByProvider() {
        refusedByProvider("NOT_OFFERED", null);
    }

    void refusedByProvider(String reason, @Nullable List<ProfessionalId> mayDecide) {
        Neighbours.tell(new ArrangementRefusedV1(
                MUNICIPALITY, householdId(), arrangement(), PlanId.of(householdId()), line, reason, mayDecide));
    }

    void covered(int version) {
        Neighbours.tell(new ReservationMadeV1(
                MUNICIPALITY, householdId(), arrangement(), version, 2026, Money.euro(800), null));
    }

    void notCovered(int version) {
        Neighbours.tell(new ReservationRefusedV1(
                MUNICIPALITY, householdId(), arrangement(), version, 2026, "NOT_ENOUGH_LEFT", Money.euro(90)));
    }

    String coverState() {
        return shownLine().path("cover").path("state").asString("");
    }

    HouseholdId householdId() {
        return new HouseholdId(MUNICIPALITY, household);
    }

    ArrangementId arrangement() {
        var uuid = shownLine().path("decision").path("arrangement").asString();
        return new ArrangementId(MUNICIPALITY, UUID.fromString(uuid));
    }

    static Answer mandate(String professional, long upTo) {
        return accepted(administrator().post("/v1/mandates", mandateBody(professional, upTo)));
    }

    static Map<String, Object> mandateBody(String professional, long upTo) {
        var body = new HashMap<String, Object>();
        body.put("professional", professional);
        body.put("laws", List.of("JEUGDWET"));
        body.put("upTo", upTo);
        body.put("months", 6);
        body.put("from", "2026-01-01");
        body.put("until", "2099-12-31");
        return body;
    }

    Map<String, Object> draft() {
        return Map.of("household", household, "purpose", "a calm home", "on", "2026-01-10");
    }

    Map<String, Object> goalBody() {
        var scale = Map.of(
                "muchLess", "never",
                "less", "seldom",
                "expected", "every evening",
                "more", "most days",
                "muchMore", "always");
        return new HashMap<>(Map.of(
                "id",
                goal,
                "words",
                "do homework in peace",
                "objectives",
                List.of("CHILDREN"),
                "scale",
                scale,
                "baseline",
                -2));
    }

    Map<String, Object> lineBody() {
        var body = new HashMap<String, Object>();
        body.put("id", line);
        body.put("carriedBy", "PROVIDER");
        body.put("what", "guidance at home");
        body.put("provider", "01234567");
        body.put("product", "45A48");
        body.put("volume", 10);
        body.put("frequency", "IN_TOTAL");
        body.put("from", "2026-02-01");
        body.put("until", "2026-07-31");
        body.put("legalBasis", "JEUGDWET");
        body.put("estimatedCost", 80_000);
        body.put("goals", List.of(goal));
        body.put("objective", "CHILDREN");
        return body;
    }

    /** What a change says of the line: its id stands in the path. */
    Map<String, Object> changeBody() {
        var body = lineBody();
        body.remove("id");
        return body;
    }

    static Map<String, Object> scoreBody() {
        return Map.of("score", 1, "on", "2026-07-20", "note", "they sleep through");
    }
}
