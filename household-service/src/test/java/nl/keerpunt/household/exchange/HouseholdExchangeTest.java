package nl.keerpunt.household.exchange;

import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.CloudEventDeserializer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.contract.MonthAmount;
import nl.keerpunt.contract.plan.PersonalBudgetDecidedV1;
import nl.keerpunt.contract.plan.PlanActivatedV1;
import nl.keerpunt.contract.plan.PlanChangedV1;
import nl.keerpunt.contract.plan.PlanClosedV1;
import nl.keerpunt.contract.provider.ArrangementCommittedV1;
import nl.keerpunt.contract.provider.PersonalBudgetCommittedV1;
import nl.keerpunt.household.HouseholdService;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.PlanId;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Objective;
import nl.keerpunt.language.law.TaskField;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.platform.exchange.ContractName;
import nl.keerpunt.platform.start.ServiceStarter;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.http.Http;
import nl.keerpunt.testing.http.Http.Answer;
import nl.keerpunt.testing.message.SignedMessages;
import nl.keerpunt.testing.real.RealKafka;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What crosses the border, over a real Kafka. */
class HouseholdExchangeTest {

    private static final MunicipalityCode MUNICIPALITY = new MunicipalityCode("0307");
    private static final LocalDate DAY = LocalDate.parse("2026-02-15");

    private final ServiceUnderTest service = ServiceUnderTest.shared(
            "household", settings -> ServiceStarter.start(HouseholdService.class, "household", 8081, settings));
    private final Http noord = service.professional("fatima", "0307", "noord", "access");
    private final HouseholdId id = new HouseholdId(MUNICIPALITY, UUID.randomUUID());
    private final JsonMapper json = service.context().getBean(JsonMapper.class);

    @Test
    void the_others_hear_of_a_household_in_order_and_of_nobody_in_it() {
        service.professional("kees", "0307", "zuid", "director").get("/v1/households");
        register();
        accepted(noord.post(
                path("/members"),
                Map.of("bsn", "999900018", "name", "Noor", "birthDate", "1990-05-01", "from", "2026-01-01")));
        accepted(noord.post(path("/_assign"), Map.of("director", "fatima", "team", "noord", "from", "2026-01-12")));
        accepted(noord.post(
                path("/_transfer"),
                Map.of(
                        "relieved", "fatima",
                        "director", "kees",
                        "team", "zuid",
                        "from", "2026-04-01",
                        "reason", "Verhuisd.")));
        accepted(erase());
        allAreQuiet();

        var heard = told(5);

        assertThat(heard)
                .extracting(CloudEvent::getType)
                .containsExactly(
                        "nl.keerpunt.household.household-registered.v1",
                        "nl.keerpunt.household.director-assigned.v1",
                        "nl.keerpunt.household.director-assigned.v1",
                        "nl.keerpunt.household.household-ending.v1",
                        "nl.keerpunt.household.household-erased.v1");
        assertThat(body(heard.get(2))).contains("kees", "zuid", "2026-04-01");
        assertThat(heard.stream().map(this::body).toList().toString())
                .doesNotContain("Noor", "999900018", "1990", "Verhuisd");
    }

    @Test
    void what_runs_is_named_and_once_it_has_ended_and_all_are_quiet_the_household_is_erased() {
        register();
        var arrangement = new ArrangementId(MUNICIPALITY, UUID.randomUUID());
        var line = UUID.randomUUID();

        tell(new PlanActivatedV1(MUNICIPALITY, id, PlanId.of(id), 1, new ProfessionalId("fatima"), DAY));
        tell(committed(arrangement, "agreed", 1, DAY, List.of(YearMonth.of(2199, 11), YearMonth.of(2199, 12))));
        tell(new PlanChangedV1(MUNICIPALITY, id, DAY, null, null));
        tell(new PlanChangedV1(MUNICIPALITY, id, DAY.plusDays(1), line, new LegalBasis("JEUGDWET")));
        eventually(this::history, history -> history.contains("plan-active") && history.contains("support-heard-of"));
        eventually(this::history, history -> history.contains("" + line));
        var refused = erase();
        assertThat(refused.reason()).isEqualTo("STILL_RUNNING");
        assertThat(refused.json().at("/planActive").asBoolean()).isTrue();
        assertThat(refused.json().at("/arrangements/0/lastDay").asString("")).isEqualTo("2199-12-31");
        assertThat(refused.json().at("/arrangements/0/law").asString("")).isEqualTo("WMO");

        tell(new PlanClosedV1(MUNICIPALITY, id, PlanId.of(id), DAY.plusMonths(6)));
        tell(committed(arrangement, "stopped", 2, DAY.plusDays(1), List.of(YearMonth.from(DAY))));
        eventually(this::history, history -> history.contains("plan-closed-recorded") && history.contains("" + DAY));
        accepted(erase());
        allAreQuiet();

        var shown = eventually(this::erasure, answer -> answer.contains("\"ERASED\""));
        assertThat(shown).contains("\"startedBy\":\"beheer\"", "\"waitingFor\":[]");
    }

    @Test
    void support_ends_on_the_day_that_was_told() {
        register();
        var arrangement = new ArrangementId(MUNICIPALITY, UUID.randomUUID());
        tell(committed(arrangement, "agreed", 1, DAY, List.of(YearMonth.of(2199, 12)), LocalDate.of(2199, 12, 15)));
        eventually(this::history, history -> history.contains("support-heard-of"));

        assertThat(erase().json().at("/arrangements/0/lastDay").asString("")).isEqualTo("2199-12-15");
    }

    @Test
    void support_that_the_household_buys_itself_runs_as_any_other() {
        register();
        var line = UUID.randomUUID();
        tell(bought(line));
        tell(new PersonalBudgetCommittedV1(
                MUNICIPALITY,
                id,
                new ArrangementId(MUNICIPALITY, UUID.randomUUID()),
                null,
                null,
                new LegalBasis("WMO"),
                new TaskField("6.81"),
                null,
                "agreed",
                1,
                DAY,
                List.of(new MonthAmount(YearMonth.from(DAY), Money.euro(100))),
                LocalDate.of(2199, 12, 15),
                null,
                null,
                null,
                null));
        eventually(this::history, history -> history.contains("support-heard-of") && history.contains("" + line));

        assertThat(erase().json().at("/arrangements/0/lastDay").asString("")).isEqualTo("2199-12-15");
    }

    private PersonalBudgetDecidedV1 bought(UUID line) {
        return new PersonalBudgetDecidedV1(
                MUNICIPALITY,
                id,
                PlanId.of(id),
                line,
                new ArrangementId(MUNICIPALITY, UUID.randomUUID()),
                UUID.randomUUID(),
                null,
                "OWN_NETWORK",
                "HULP",
                "HOUR",
                new Amount(4_000),
                10,
                "IN_TOTAL",
                DAY,
                DAY,
                new LegalBasis("WMO"),
                new TaskField("6.81"),
                Objective.SELF_CARE,
                List.of(),
                new ProfessionalId("fatima"),
                DAY,
                null,
                null);
    }

    @Test
    void a_message_about_an_unknown_household_stops_nothing() {
        var nobody = new HouseholdId(MUNICIPALITY, UUID.randomUUID());
        tell(new PlanActivatedV1(MUNICIPALITY, nobody, PlanId.of(nobody), 1, new ProfessionalId("fatima"), DAY));
        var heard = tell(new PlanClosedV1(MUNICIPALITY, nobody, PlanId.of(nobody), DAY));

        eventually(() -> inbox(heard), isHeard -> isHeard);

        assertThat(service.http().get("/actuator/health/readiness").status()).isEqualTo(200);
    }

    private void register() {
        accepted(noord.post("/v1/households", Map.of("id", id.uuid(), "on", "2026-01-10")));
    }

    private Answer erase() {
        return service.professional("beheer", "0307", "beheer", "administrator")
                .post(path("/_erase"), Map.of("ground", "MISTAKE", "on", "2026-09-01"));
    }

    private String erasure() {
        return noord.get(path("/erasure")).text();
    }

    private void allAreQuiet() {
        tell(new nl.keerpunt.contract.plan.HouseholdQuietV1(MUNICIPALITY, id));
        tell(new nl.keerpunt.contract.provider.HouseholdQuietV1(MUNICIPALITY, id));
        tell(new nl.keerpunt.contract.budget.HouseholdQuietV1(MUNICIPALITY, id));
    }

    private ArrangementCommittedV1 committed(
            ArrangementId arrangement, String verb, int version, LocalDate from, List<YearMonth> months) {
        return committed(arrangement, verb, version, from, months, null);
    }

    private ArrangementCommittedV1 committed(
            ArrangementId arrangement,
            String verb,
            int version,
            LocalDate from,
            List<YearMonth> months,
            @Nullable LocalDate lastDay) {
        return new ArrangementCommittedV1(
                MUNICIPALITY,
                id,
                arrangement,
                new AgbCode("12345678"),
                null,
                null,
                new LegalBasis("WMO"),
                new TaskField("6.81"),
                null,
                verb,
                version,
                from,
                months.stream()
                        .map(month -> new MonthAmount(month, Money.euro(100)))
                        .toList(),
                lastDay,
                null,
                null,
                null,
                null);
    }

    private String history() {
        return noord.get(path("/history")).text();
    }

    private String path(String operation) {
        return "/v1/households/" + id.uuid() + operation;
    }

    private boolean inbox(String message) {
        try (var connection = service.database().connectAsLane();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select 1 from inbox where id = '" + message + "'")) {
            return rows.next();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Tells this service something in the voice of the one that says such a thing, and answers under which id. */
    private String tell(ContractMessage message) {
        var event = CloudEventBuilder.v1()
                .withId(UUID.randomUUID().toString())
                .withSource(URI.create("urn:nld:oin:00000099000000000000:systeem:keerpunt-"
                        + ContractName.topic(message.getClass()).split("\\.")[1]))
                .withType(ContractName.type(message.getClass()))
                .withSubject(message.about())
                .withData("application/json", json.writeValueAsBytes(message))
                .build();
        SignedMessages.send(ContractName.topic(message.getClass()), message.orderedBy(), event);
        return event.getId();
    }

    private List<CloudEvent> told(int count) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                RealKafka.bootstrapServers(),
                "group.id",
                UUID.randomUUID().toString(),
                "auto.offset.reset",
                "earliest");
        var heard = new ArrayList<CloudEvent>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new CloudEventDeserializer())) {
            consumer.subscribe(List.of("keerpunt.household.v1"));
            return eventually(
                    () -> {
                        consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                            if (record.key().equals(id.uuid().toString())) {
                                heard.add(record.value());
                            }
                        });
                        return heard;
                    },
                    all -> all.size() >= count);
        }
    }

    private String body(CloudEvent event) {
        return new String(Objects.requireNonNull(event.getData()).toBytes(), StandardCharsets.UTF_8);
    }

    private static void accepted(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isIn(200, 201);
    }
}
