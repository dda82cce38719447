package nl.keerpunt.budget;

import static java.util.Comparator.comparingLong;
import static java.util.Objects.requireNonNull;

import io.cloudevents.core.builder.CloudEventBuilder;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.keerpunt.budget.budget.BudgetCommand.*;
import nl.keerpunt.budget.budget.Earmark;
import nl.keerpunt.budget.seal.Link;
import nl.keerpunt.budget.seal.Said;
import nl.keerpunt.budget.seal.SealedEntry;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.contract.MonthAmount;
import nl.keerpunt.contract.provider.ArrangementCommittedV1;
import nl.keerpunt.contract.provider.PersonalBudgetCommittedV1;
import nl.keerpunt.language.Command;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Objective;
import nl.keerpunt.language.law.TaskField;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.platform.command.CommandFacts;
import nl.keerpunt.platform.command.Receipt;
import nl.keerpunt.platform.exchange.ContractName;
import nl.keerpunt.platform.hearing.Subscriber;
import nl.keerpunt.platform.hearing.Subscription;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.platform.store.LaneDatabase;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.http.Http;
import nl.keerpunt.testing.message.SignedMessages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service as one municipality uses it. Each test takes a municipality of its own, so that tests keep apart. */
public record RunningBudget(ServiceUnderTest service, MunicipalityCode municipality) {

    private static final AtomicInteger MUNICIPALITIES = new AtomicInteger(1_000);

    public static RunningBudget ofSomeMunicipality() {
        return new RunningBudget(
                ServiceUnderTest.shared("budget", BudgetService::start),
                new MunicipalityCode(Integer.toString(MUNICIPALITIES.incrementAndGet())));
    }

    public Http controller() {
        return as("controller");
    }

    Http as(String... roles) {
        return service.professional("somebody", municipality.value(), "noord", roles);
    }

    /** Appropriates a year and answers what the controller got. */
    public Http.Answer appropriate(int year, long cents) {
        return controller()
                .post(
                        "/v1/budgets",
                        Map.of("year", year, "amount", cents, "councilDecision", "RB-" + year, "on", "2025-11-12"));
    }

    public Earmark someEarmark(String law) {
        return new Earmark(
                new HouseholdId(municipality, UUID.randomUUID()),
                new ArrangementId(municipality, UUID.randomUUID()),
                new AgbCode("12345678"),
                new LegalBasis(law),
                new TaskField("6.71"),
                Objective.SELF_CARE,
                null);
    }

    /** Reserves as a message of provider-service would, and answers the position to read from. */
    public Receipt reserve(Earmark earmark, int version, Map<YearMonth, Money> months) {
        return reserve(UUID.randomUUID().toString(), earmark, version, months);
    }

    /** @param id under which it can be asked again */
    Receipt reserve(String id, Earmark earmark, int version, Map<YearMonth, Money> months) {
        var command =
                new ReserveForArrangement(earmark, version, LocalDate.parse("2026-01-01"), new TreeMap<>(months), null);
        return bean(Commands.class).send(id, command, Map.of(CommandFacts.ACTOR, "keerpunt-provider"));
    }

    /** Sends what provider-service publishes, over Kafka. */
    void hear(String id, Earmark earmark, int version, Map<YearMonth, Money> months) {
        tell(
                id,
                new ArrangementCommittedV1(
                        municipality,
                        earmark.household(),
                        earmark.arrangement(),
                        requireNonNull(earmark.provider()),
                        null,
                        null,
                        earmark.legalBasis(),
                        earmark.taskField(),
                        earmark.objective(),
                        "arrange",
                        version,
                        LocalDate.parse("2026-01-01"),
                        MonthAmount.of(new TreeMap<>(months)),
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    /** The same, of what a household buys itself. */
    void hearBought(Earmark earmark, int version, Map<YearMonth, Money> months) {
        tell(new PersonalBudgetCommittedV1(
                municipality,
                earmark.household(),
                earmark.arrangement(),
                null,
                null,
                earmark.legalBasis(),
                earmark.taskField(),
                earmark.objective(),
                "agreed",
                version,
                LocalDate.parse("2026-01-01"),
                MonthAmount.of(new TreeMap<>(months)),
                null,
                null,
                null,
                null,
                null));
    }

    /** As the inbox does, when household-service told of it. */
    void hear(ContractMessage message) {
        service.context().getBeansOfType(Subscriber.class).values().stream()
                .flatMap(subscriber -> subscriber.subscriptions().stream())
                .flatMap(subscription -> reaction(subscription, message).stream())
                .forEach(command -> bean(Commands.class)
                        .send(UUID.randomUUID().toString(), command, Map.of(CommandFacts.ACTOR, "keerpunt-household")));
    }

    private static <M extends ContractMessage> Optional<Command> reaction(
            Subscription<M> subscription, ContractMessage message) {
        return Optional.of(message)
                .filter(subscription.message()::isInstance)
                .map(subscription.message()::cast)
                .flatMap(subscription.reaction());
    }

    /** Sends a message whose fields say what no record of ours would hold. */
    void hearOf(Earmark earmark, int version, Map<String, Object> otherFields) {
        var fields = new LinkedHashMap<String, Object>(Map.of(
                "municipality", municipality.value(),
                "household", earmark.household().toString(),
                "arrangement", earmark.arrangement().toString(),
                "provider", requireNonNull(earmark.provider()).value(),
                "legalBasis", earmark.legalBasis().code(),
                "taskField", earmark.taskField().code(),
                "verb", "arrange",
                "version", version,
                "appliesFrom", "2026-01-01",
                "months", List.of()));
        fields.putAll(otherFields);
        var about = earmark.arrangement().uuid();
        send(UUID.randomUUID().toString(), ArrangementCommittedV1.class, about, earmark.household(), fields);
    }

    /** Sends what another service publishes, over Kafka. */
    void tell(ContractMessage message) {
        tell(UUID.randomUUID().toString(), message);
    }

    private void tell(String id, ContractMessage message) {
        var household = new HouseholdId(municipality, UUID.fromString(message.orderedBy()));
        send(id, message.getClass(), UUID.fromString(message.about()), household, message);
    }

    private void send(
            String id, Class<? extends ContractMessage> type, UUID about, HouseholdId orderedBy, Object said) {
        var topic = ContractName.topic(type);
        var event = CloudEventBuilder.v1()
                .withId(id)
                .withSource(URI.create("urn:nld:oin:00000099000000000000:systeem:keerpunt-" + topic.split("\\.")[1]))
                .withType(ContractName.type(type))
                .withSubject(about.toString())
                .withData("application/json", bean(JsonMapper.class).writeValueAsBytes(said))
                .build();
        SignedMessages.send(topic, orderedBy.uuid().toString(), event);
    }

    /** The one message about an arrangement that this service published over Kafka. */
    <M extends ContractMessage> M told(Earmark earmark, Class<M> message) {
        return told(earmark.arrangement().uuid(), message);
    }

    <M extends ContractMessage> M told(UUID subject, Class<M> message) {
        return BudgetTopic.told(bean(JsonMapper.class), subject.toString(), message);
    }

    /** How often the history of a household's ending has an event of that name. */
    int recorded(HouseholdId household, String name) {
        return recorded("ending/" + household.uuid(), name);
    }

    /** @param history without the municipality: a year, for instance */
    int recorded(String history, String name) {
        return bean(LaneDatabase.class)
                .client()
                .sql("select count(*) from domainevententry where aggregateidentifier = ? and payloadtype = ?")
                .params(municipality + "/" + history, name)
                .query(Integer.class)
                .single();
    }

    public <T> T bean(Class<T> type) {
        return service.context().getBean(type);
    }

    /** A controller who sees at least what was written by then. */
    public Http seeing(Receipt receipt) {
        return controller().with("Min-Position", "budget:" + receipt.position());
    }

    public Http seeing(Http.Answer written) {
        return controller().with("Min-Position", written.header("Position"));
    }

    /** All entries of these years as whoever checks them reads them, in the order of their chain. */
    public List<SealedEntry> sealedEntries(int... years) {
        return Arrays.stream(years)
                .mapToObj(year -> controller().get("/v1/budgets/" + year + "/entries?limit=200"))
                .flatMap(answer -> answer.json().path("items").valueStream())
                .map(RunningBudget::sealed)
                .sorted(comparingLong(entry -> entry.link().number()))
                .toList();
    }

    private static SealedEntry sealed(JsonNode shown) {
        return new SealedEntry(
                shown.path("form").asInt(),
                new Link(shown.path("number").asLong(), shown.path("hash").asString()),
                new JsonMapper().treeToValue(shown, Said.class));
    }

    static List<Long> figures(JsonNode figures) {
        return List.of(
                figures.path("appropriated").asLong(),
                figures.path("reserved").asLong(),
                figures.path("realised").asLong(),
                figures.path("free").asLong());
    }

    /** What is held for an arrangement, after all that was decided until now. */
    JsonNode reservation(Earmark earmark, String query) {
        var position = bean(Commands.class).lastPosition();
        return controller()
                .with("Min-Position", "budget:" + position)
                .get("/v1/reservations/" + earmark.arrangement().uuid() + query)
                .json();
    }
}
