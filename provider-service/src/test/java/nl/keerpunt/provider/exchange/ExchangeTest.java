package nl.keerpunt.provider.exchange;

import static nl.keerpunt.provider.Running.MANDATE;
import static nl.keerpunt.provider.Running.MUNICIPALITY;
import static nl.keerpunt.provider.Running.accepted;
import static nl.keerpunt.provider.Running.agreed;
import static nl.keerpunt.provider.Running.as;
import static nl.keerpunt.provider.Running.budgetOf;
import static nl.keerpunt.provider.Running.contracted;
import static nl.keerpunt.provider.Running.granted;
import static nl.keerpunt.provider.Running.hear;
import static nl.keerpunt.provider.Running.household;
import static nl.keerpunt.provider.Running.idOf;
import static nl.keerpunt.provider.Running.mandate;
import static nl.keerpunt.provider.Running.mandateFor;
import static nl.keerpunt.provider.Running.path;
import static nl.keerpunt.provider.Running.service;
import static nl.keerpunt.provider.Running.stream;
import static nl.keerpunt.provider.Running.youthHours;
import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.CloudEventDeserializer;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.contract.budget.ReservationMadeV1;
import nl.keerpunt.contract.budget.ReservationRefusedV1;
import nl.keerpunt.contract.household.HouseholdEndingV1;
import nl.keerpunt.contract.household.HouseholdErasedV1;
import nl.keerpunt.contract.household.HouseholdRegisteredV1;
import nl.keerpunt.contract.plan.HouseholdQuietV1;
import nl.keerpunt.contract.plan.MandateGrantedV1;
import nl.keerpunt.contract.plan.PersonalBudgetDecidedV1;
import nl.keerpunt.contract.plan.SupportLineDecidedV1;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.PlanId;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Objective;
import nl.keerpunt.language.law.TaskField;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.personalbudget.BudgetCondition;
import nl.keerpunt.platform.exchange.ContractName;
import nl.keerpunt.provider.provider.ProviderId;
import nl.keerpunt.testing.http.Http;
import nl.keerpunt.testing.message.SignedMessages;
import nl.keerpunt.testing.real.RealKafka;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What crosses the border, over a real Kafka. */
class ExchangeTest {

    private static final MunicipalityCode HERE = new MunicipalityCode(MUNICIPALITY);

    private final AgbCode provider = contracted();
    private final Http director = as("director");
    private final JsonMapper json = service().context().getBean(JsonMapper.class);

    @Test
    void a_decided_line_becomes_an_arrangement_that_commits_its_months() {
        var id = UUID.randomUUID().toString();

        tell(decided(id, "02A05"));

        var committed = told("nl.keerpunt.provider.arrangement-committed.v1", id);
        assertThat(committed.path("verb").asString()).isEqualTo("agreed");
        assertThat(committed.path("version").asInt()).isEqualTo(1);
        assertThat(committed.path("legalBasis").asString()).isEqualTo("WMO");
        assertThat(committed.path("decidedBy").asString()).isEqualTo("director-of-" + MUNICIPALITY);
        assertThat(committed.path("decidedOn").asString()).isEqualTo("2026-01-10");
        assertThat(committed.path("mandate").isNull()).isFalse();
        assertThat(committed
                        .path("months")
                        .valueStream()
                        .mapToLong(month -> month.path("amount").asLong()))
                .containsExactly(28_814L, 47_457L, 23_729L);
        var shown = accepted(director.get(path(id))).json();
        assertThat(shown.path("supportLine").asString())
                .isEqualTo(committed.path("supportLine").asString());
    }

    @Test
    void what_a_household_buys_itself_is_told_without_who_is_paid() {
        var id = idOf(director.post("/v1/arrangements", budgetOf(household(), "WMO")));

        var committed = told("nl.keerpunt.provider.personal-budget-committed.v1", id);

        assertThat(committed.path("verb").asString()).isEqualTo("agreed");
        assertThat(committed.path("mandate").isNull()).isFalse();
        assertThat(committed
                        .path("months")
                        .valueStream()
                        .mapToLong(month -> month.path("amount").asLong())
                        .sum())
                .isEqualTo(100_000);
        assertThat(committed.propertyNames()).doesNotContain("provider", "holder", "representative", "carer");
        assertThat(committed.toString()).doesNotContain("Fictieve");
    }

    @Test
    void a_decided_line_that_the_household_buys_becomes_a_personal_budget() {
        var id = UUID.randomUUID().toString();

        tell(bought(id, List.of(BudgetCondition.values())));

        var committed = told("nl.keerpunt.provider.personal-budget-committed.v1", id);
        assertThat(committed.path("decidedBy").asString()).isEqualTo("director-of-" + MUNICIPALITY);
        var shown = accepted(director.get(path(id))).json();
        assertThat(shown.path("supportLine").asString())
                .isEqualTo(committed.path("supportLine").asString());
        assertThat(shown.path("formalDecision").asString()).isEqualTo("REQUIRED_AND_MISSING");
        assertThat(shown.at("/versions/0/terms/carer/kind").asString()).isEqualTo("OWN_NETWORK");
        assertThat(shown.at("/versions/0/terms/carer").has("name")).isFalse();
    }

    @Test
    void a_decided_line_without_a_condition_of_the_law_is_refused_back_to_the_plan() {
        var id = UUID.randomUUID().toString();

        tell(bought(id, List.of(BudgetCondition.MOTIVATED)));

        assertThat(told("nl.keerpunt.provider.arrangement-refused.v1", id)
                        .path("reason")
                        .asString())
                .isEqualTo("CONDITIONS_MISSING");
        var shown = accepted(director.get(path(id))).json();
        assertThat(shown.path("delivery").asString()).isEqualTo("PERSONAL_BUDGET");
        assertThat(shown.has("formalDecision")).isFalse();
    }

    @Test
    void what_is_bought_beyond_every_sum_is_refused_back_to_the_plan() {
        var id = UUID.randomUUID().toString();

        tell(bought(id, List.of(BudgetCondition.values())), fields -> fields.put("tariff", -1));

        assertThat(told("nl.keerpunt.provider.arrangement-refused.v1", id)
                        .path("reason")
                        .asString())
                .isEqualTo("OUT_OF_RANGE");
    }

    private PersonalBudgetDecidedV1 bought(String id, List<BudgetCondition> conditions) {
        var household = anyHousehold();
        return new PersonalBudgetDecidedV1(
                HERE,
                household,
                PlanId.of(household),
                UUID.randomUUID(),
                stream(id),
                UUID.randomUUID(),
                null,
                "OWN_NETWORK",
                "HULP",
                "HOUR",
                new Amount(10_000),
                10,
                "IN_TOTAL",
                LocalDate.parse("2026-01-15"),
                LocalDate.parse("2026-03-14"),
                new LegalBasis("WMO"),
                new TaskField("6.71"),
                Objective.CHILDREN,
                conditions,
                new ProfessionalId("director-of-" + MUNICIPALITY),
                LocalDate.parse("2026-01-10"),
                MANDATE.mandate(),
                null);
    }

    @Test
    void what_others_hear_has_the_id_of_its_line_in_the_history() {
        var id = agreed(provider);

        var told = eventually(() -> messages(id), all -> !all.isEmpty()).getFirst();

        var history = accepted(director.get(path(id) + "/history")).json().path("events");
        assertThat(told.getId()).isEqualTo(history.path(0).path("id").asString());
    }

    @Test
    void a_decided_line_that_is_not_offered_is_refused_back_to_the_plan() {
        var id = UUID.randomUUID().toString();

        tell(decided(id, "45A04"));

        var refused = told("nl.keerpunt.provider.arrangement-refused.v1", id);
        assertThat(refused.path("reason").asString()).isEqualTo("NOT_OFFERED");
        assertThat(accepted(director.get(path(id))).json().path("status").asString())
                .isEqualTo("REFUSED");
    }

    @Test
    void a_line_that_costs_more_than_its_mandate_allows_is_refused_back_with_who_may_decide_it() {
        var granted = mandate("carol", 99_999);
        var id = UUID.randomUUID().toString();

        tell(decided(id, "02A05"), fields -> decidedUnder(granted, fields));

        var refused = told("nl.keerpunt.provider.arrangement-refused.v1", id);
        assertThat(refused.path("reason").asString()).isEqualTo("OUTSIDE_MANDATE");
        assertThat(refused.path("mayDecide").valueStream().map(JsonNode::asString))
                .contains("director-of-" + MUNICIPALITY)
                .doesNotContain("carol");
    }

    @Test
    void a_line_for_a_product_outside_its_mandate_is_refused_back() {
        var granted = mandateFor("dirk", "45A04");
        var id = UUID.randomUUID().toString();

        tell(decided(id, "02A05"), fields -> decidedUnder(granted, fields));

        assertThat(told("nl.keerpunt.provider.arrangement-refused.v1", id)
                        .path("reason")
                        .asString())
                .isEqualTo("OUTSIDE_MANDATE");
    }

    @Test
    void a_line_waits_for_its_mandate_to_be_heard_of() {
        mandate("carol", 99_999);
        var id = UUID.randomUUID().toString();
        var another = UUID.randomUUID().toString();
        var unheard = granted("carol", Amount.MOST_CENTS, "WMO");
        tell(decided(id, "02A05"), fields -> decidedUnder(unheard, fields));
        tell(decided(another, "02A05"));
        told("nl.keerpunt.provider.arrangement-committed.v1", another);
        assertThat(director.get(path(id)).status()).isEqualTo(404);

        tell(unheard);

        assertThat(told("nl.keerpunt.provider.arrangement-committed.v1", id)
                        .path("mandate")
                        .asString())
                .isEqualTo(unheard.mandate().toString());
    }

    @Test
    void a_line_that_was_decided_by_a_ground_of_law_commits_without_a_mandate() {
        var id = UUID.randomUUID().toString();
        youthHours(provider, household());

        tell(
                decided(id, "50B01"),
                fields -> fields.put("legalBasis", "JEUGDWET")
                        .put("decidedBy", "nobody")
                        .put("ground", "COURT_ORDER")
                        .putNull("mandate"));

        var committed = told("nl.keerpunt.provider.arrangement-committed.v1", id);
        assertThat(committed.path("ground").asString()).isEqualTo("COURT_ORDER");
        assertThat(committed.path("decidedBy").asString()).isEqualTo("nobody");
        assertThat(committed.path("mandate").isNull()).isTrue();
    }

    @Test
    void a_line_of_an_erased_household_is_refused_back_to_the_plan() {
        var id = UUID.randomUUID().toString();
        var decided = decided(id, "02A05");
        hear(new HouseholdErasedV1(HERE, decided.household()));

        tell(decided);

        assertThat(told("nl.keerpunt.provider.arrangement-refused.v1", id)
                        .path("reason")
                        .asString())
                .isEqualTo("HOUSEHOLD_ERASED");
    }

    @Test
    void a_line_of_a_household_that_ends_is_refused_back_to_the_plan() {
        var id = UUID.randomUUID().toString();
        var decided = decided(id, "02A05");
        hear(new HouseholdEndingV1(HERE, decided.household(), LocalDate.parse("2026-02-14")));

        tell(decided);

        assertThat(told("nl.keerpunt.provider.arrangement-refused.v1", id)
                        .path("reason")
                        .asString())
                .isEqualTo("HOUSEHOLD_ENDING");
    }

    @Test
    void that_a_household_is_quiet_is_told_after_all_that_its_ending_asked_of_the_budget() {
        var id = UUID.randomUUID().toString();
        var decided = decided(id, "02A05");
        tell(decided);
        told("nl.keerpunt.provider.arrangement-committed.v1", id);

        tell(new HouseholdEndingV1(HERE, decided.household(), LocalDate.parse("2026-02-14")));
        tell(new HouseholdQuietV1(HERE, decided.household()));

        var household = decided.household().uuid().toString();
        var said = eventually(() -> messages(id, household), all -> all.size() == 3);
        assertThat(json(said.get(1)).path("verb").asString()).isEqualTo("withdrawn");
        assertThat(json(said.get(1)).path("months").isEmpty()).isTrue();
        assertThat(said.getLast().getType()).isEqualTo("nl.keerpunt.provider.household-quiet.v1");
    }

    @Test
    void a_line_waits_for_its_household_to_be_heard_of_while_others_go_on() {
        var id = UUID.randomUUID().toString();
        var another = UUID.randomUUID().toString();
        var unheard = new HouseholdId(HERE, UUID.randomUUID());
        tell(decided(id, "02A05", unheard));
        tell(decided(another, "02A05"));
        told("nl.keerpunt.provider.arrangement-committed.v1", another);
        assertThat(director.get(path(id)).status()).isEqualTo(404);

        tell(new HouseholdRegisteredV1(HERE, unheard, "noord", null));

        told("nl.keerpunt.provider.arrangement-committed.v1", id);
    }

    @Test
    void what_a_contract_asks_is_told() {
        var contract = ProviderId.of(HERE, provider).uuid().toString();

        var tariff = told("nl.keerpunt.provider.tariff-agreed.v1", contract);

        assertThat(tariff.path("product").asString()).isEqualTo("02A05");
        assertThat(tariff.path("legalBasis").asString()).isEqualTo("WMO");
        assertThat(tariff.path("unit").asString()).isEqualTo("HOUR");
        assertThat(tariff.path("brokenMonth").asString()).isEqualTo("BY_DAYS");
        assertThat(tariff.path("perUnit").asLong()).isEqualTo(10_000);
    }

    @Test
    void a_decided_line_on_a_day_that_nobody_knows_is_refused_back_to_the_plan() {
        var id = UUID.randomUUID().toString();

        tell(decided(id, "02A05"), fields -> fields.put("from", "0900-01-01"));

        var refused = told("nl.keerpunt.provider.arrangement-refused.v1", id);
        assertThat(refused.path("reason").asString()).isEqualTo("OUT_OF_RANGE");
    }

    @Test
    void a_decided_line_that_comes_twice_is_one_arrangement() {
        var id = UUID.randomUUID().toString();
        var decided = decided(id, "02A05");
        tell(decided);
        told("nl.keerpunt.provider.arrangement-committed.v1", id);

        tell(decided); // Under another event id: told anew, and still one arrangement.
        tell(new ReservationMadeV1(HERE, decided.household(), stream(id), 1, 2026, Money.euro(1_000), null));

        eventually(() -> cover(id), "COVERED"::equals);
        assertThat(accepted(director.get(path(id))).json().path("version").asLong())
                .isEqualTo(1);
    }

    @Test
    void the_budgets_answer_becomes_the_cover_of_the_version() {
        var id = agreed(provider);

        tell(new ReservationMadeV1(HERE, anyHousehold(), stream(id), 1, 2026, Money.euro(1_000), "College"));

        eventually(() -> cover(id), "COVERED"::equals);
        assertThat(version(id).path("overrunAuthority").asString()).isEqualTo("College");
    }

    @Test
    void the_budgets_refusal_is_shown_with_its_reason() {
        var id = agreed(provider);

        tell(new ReservationRefusedV1(HERE, anyHousehold(), stream(id), 1, 2026, "NOT_ENOUGH_LEFT", Money.euro(40)));

        eventually(() -> cover(id), "NOT_COVERED"::equals);
        assertThat(version(id).path("noCoverFor").asString()).isEqualTo("NOT_ENOUGH_LEFT");
        assertThat(version(id).path("year").asInt()).isEqualTo(2026);
    }

    /** Both answers are of one municipality and year. */
    @Test
    void an_answer_about_an_unknown_arrangement_holds_up_its_household_alone() {
        var sick = anyHousehold();
        var id = agreed(provider);

        tell(new ReservationMadeV1(HERE, sick, stream(UUID.randomUUID().toString()), 1, 2026, Money.euro(1), null));
        tell(new ReservationRefusedV1(HERE, sick, stream(id), 1, 2026, "NOT_ENOUGH_LEFT", Money.euro(40)));
        tell(new ReservationMadeV1(HERE, anyHousehold(), stream(id), 1, 2026, Money.euro(1_000), null));

        eventually(() -> cover(id), "COVERED"::equals);
        var waiting = eventually(
                () -> as("administrator")
                        .get("/v1/provider/parked-facts?limit=200")
                        .json()
                        .path("items")
                        .valueStream()
                        .filter(fact -> fact.path("subject")
                                .asString()
                                .equals(sick.uuid().toString()))
                        .toList(),
                facts -> facts.size() == 1 && facts.getFirst().path("waiting").asInt() == 2);
        assertThat(waiting.getFirst().path("kind").asString()).isEqualTo("NOT_AGREED");
        assertThat(cover(id)).isEqualTo("COVERED");
    }

    @Test
    void a_withdrawal_commits_nothing_any_more() {
        var id = agreed(provider);
        accepted(director.post(path(id) + "/_withdraw", Map.of("reason", "Noor prefers her aunt.")));

        var withdrawn = eventually(() -> messages(id), all -> all.size() == 2).getLast();

        assertThat(json(withdrawn).path("verb").asString()).isEqualTo("withdrawn");
        assertThat(json(withdrawn).path("months").isEmpty()).isTrue();
        assertThat(json(withdrawn).toString()).doesNotContain("Noor");
    }

    private static void decidedUnder(MandateGrantedV1 granted, ObjectNode fields) {
        fields.put("decidedBy", granted.professional().value())
                .put("mandate", granted.mandate().toString());
    }

    private SupportLineDecidedV1 decided(String id, String product) {
        return decided(id, product, anyHousehold());
    }

    private SupportLineDecidedV1 decided(String id, String product, HouseholdId household) {
        return new SupportLineDecidedV1(
                HERE,
                household,
                PlanId.of(household),
                UUID.randomUUID(),
                stream(id),
                provider,
                product,
                10,
                "IN_TOTAL",
                LocalDate.parse("2026-01-15"),
                LocalDate.parse("2026-03-14"),
                new LegalBasis("WMO"),
                Objective.CHILDREN,
                new ProfessionalId("director-of-" + MUNICIPALITY),
                MANDATE.mandate(),
                LocalDate.parse("2026-01-10"),
                null);
    }

    private static HouseholdId anyHousehold() {
        return new HouseholdId(HERE, household());
    }

    private void tell(ContractMessage message) {
        tell(message, _ -> {});
    }

    private void tell(ContractMessage message, Consumer<ObjectNode> altered) {
        var fields = json.<ObjectNode>valueToTree(message);
        altered.accept(fields);
        var publisher = ContractName.type(message.getClass()).split("\\.")[2];
        var event = CloudEventBuilder.v1()
                .withId(UUID.randomUUID().toString())
                .withSource(URI.create("urn:nld:oin:00000099000000000000:systeem:keerpunt-" + publisher))
                .withType(ContractName.type(message.getClass()))
                .withSubject(message.about())
                .withData("application/json", json.writeValueAsBytes(fields))
                .build();
        SignedMessages.send(ContractName.topic(message.getClass()), message.orderedBy(), event);
    }

    private JsonNode told(String type, String arrangement) {
        var heard =
                eventually(() -> messages(arrangement), all -> !all.isEmpty()).getFirst();
        assertThat(heard.getType()).isEqualTo(type);
        return json(heard);
    }

    private JsonNode json(CloudEvent event) {
        return json.readTree(event.getData().toBytes());
    }

    private String cover(String id) {
        return version(id).path("cover").asString();
    }

    private JsonNode version(String id) {
        return accepted(director.get(path(id))).json().path("versions").path(0);
    }

    /** What is about these, in the order in which it was told: what is of one household is told in one row. */
    private static List<CloudEvent> messages(String... subjects) {
        var settings = Map.<String, Object>of("bootstrap.servers", RealKafka.bootstrapServers());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new CloudEventDeserializer())) {
            var partitions = consumer.partitionsFor("keerpunt.provider.v1").stream()
                    .map(each -> new TopicPartition(each.topic(), each.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var about = new ArrayList<CloudEvent>();
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> {
                    if (List.of(subjects).contains(record.value().getSubject())) {
                        about.add(record.value());
                    }
                });
            }
            return about;
        }
    }
}
