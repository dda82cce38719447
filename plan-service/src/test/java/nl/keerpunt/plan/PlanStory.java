package nl.keerpunt.plan;

import static java.time.LocalDate.parse;
import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.keerpunt.contract.household.ProfessionalKnownV1;
import nl.keerpunt.contract.household.ProfessionalReplacedV1;
import nl.keerpunt.contract.provider.TariffAgreedV1;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.identity.EntryId;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.plan.professional.ProfessionalEvent;
import nl.keerpunt.plan.professional.ProfessionalEvent.ProfessionalHeardOf;
import nl.keerpunt.plan.tariff.TariffEvent;
import nl.keerpunt.plan.tariff.TariffsId;
import nl.keerpunt.platform.ending.EndingEvent;
import nl.keerpunt.platform.ending.EndingEvent.*;
import nl.keerpunt.platform.ending.EndingId;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.platform.start.ServiceStarter;
import nl.keerpunt.platform.stored.Histories;
import nl.keerpunt.platform.stored.Recorded;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.http.Http;
import nl.keerpunt.testing.http.Http.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.BeanFactoryAnnotationUtils;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

/** The running service, and one household's plan in it, told over HTTP and Kafka. */
public record PlanStory(UUID household, UUID goal, UUID line) implements OthersTell, Writes {

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

    /** Who waits for the read models to know everything that is written by now, messages included. */
    static Http seeing(Http caller) {
        var position = service().context().getBean(Commands.class).lastPosition();
        return caller.with("Min-Position", "plan:" + position);
    }

    static List<String> errors(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        return texts(
                answer.json().path("errors"),
                error -> error.path("field").asString() + " "
                        + error.path("reason").asString());
    }

    static List<String> texts(JsonNode array, Function<JsonNode, String> text) {
        return array.valueStream().map(text).toList();
    }

    static List<String> texts(JsonNode array) {
        return texts(array, JsonNode::asString);
    }

    @Override
    public PlanStory story() {
        return this;
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

    JsonNode at(String keys) {
        return accepted(noor().get(path() + "?" + keys)).json();
    }

    /** The instant at which the last event was recorded: known at it is everything up to it. */
    Instant lastRecorded() {
        var events = accepted(noor().get(path() + "/history")).json().path("events");
        return Instant.parse(events.path(events.size() - 1).path("recordedAt").asString());
    }

    JsonNode shownLine() {
        return shown().path("lines").path(0);
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

    String coverState() {
        return shownLine().path("cover").path("state").asString("");
    }

    public HouseholdId householdId() {
        return new HouseholdId(MUNICIPALITY, household);
    }

    public ArrangementId arrangement() {
        var uuid = shownLine().path("decision").path("arrangement").asString();
        return new ArrangementId(MUNICIPALITY, UUID.fromString(uuid));
    }

    /** Works here since this year, and until that day if there is one: as household-service tells. */
    static void works(String professional, @Nullable LocalDate lastDay) {
        service(); // It makes the topics that it hears.
        var id = EntryId.of(MUNICIPALITY, new ProfessionalId(professional));
        var from = parse("2026-01-01");
        Neighbours.tell(
                new ProfessionalKnownV1(MUNICIPALITY, id.uuid(), new ProfessionalId(professional), from, lastDay));
        var heard = new ProfessionalHeardOf(id, new ProfessionalId(professional), from, lastDay);
        eventually(
                () -> service().context().getBean(Histories.class).of(id, ProfessionalEvent.class),
                history -> !history.isEmpty() && history.getLast().fact().equals(heard));
    }

    static Answer mandate(String professional, long upTo) {
        works(professional, null);
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

    static Map<String, Object> scoreBody() {
        return Map.of("score", 1, "on", "2026-07-20", "note", "they sleep through");
    }

    /** Waits until this service has said that nothing is left here. */
    void quiet() {
        eventually(
                this::endings, history -> history.stream().anyMatch(recorded -> recorded.fact() instanceof QuietSaid));
    }

    List<Recorded<EndingEvent>> endings() {
        return service().context().getBean(Histories.class).of(new EndingId(householdId()), EndingEvent.class);
    }
}
