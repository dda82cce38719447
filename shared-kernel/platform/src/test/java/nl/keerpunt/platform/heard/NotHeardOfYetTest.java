package nl.keerpunt.platform.heard;

import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.contract.plan.PlanActivatedV1;
import nl.keerpunt.contract.plan.PlanClosedV1;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.PlanId;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.platform.exchange.ContractName;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.platform.notes.NoteCommand.*;
import nl.keerpunt.platform.notes.NoteService;
import nl.keerpunt.platform.store.LaneDatabase;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.http.Http;
import nl.keerpunt.testing.message.SignedMessages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** A message that rests on what is still to be heard waits in its order, and is no trouble before it takes too long. */
class NotHeardOfYetTest {

    private static final MunicipalityCode HERE = new MunicipalityCode("0307");
    private static final LocalDate DAY = LocalDate.parse("2026-07-01");

    private final ServiceUnderTest service = NoteService.shared();
    private final Http anna = service.professional("anna", "0307", "noord", "access");
    private final Http mila = service.professional("mila", "0307", "beheer", "administrator");
    private final MeterRegistry meters = service.context().getBean(MeterRegistry.class);
    private final JsonMapper json = service.context().getBean(JsonMapper.class);
    private final JdbcClient database =
            service.context().getBean(LaneDatabase.class).client();
    private final HouseholdId household = new HouseholdId(HERE, UUID.randomUUID());

    /** 1: the reaction finds out, 2: the rules of its command do. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void it_goes_on_in_its_order_when_that_was_heard(int version) {
        write();
        var parked = parkedSinceTheStart();
        tell(new PlanActivatedV1(HERE, household, PlanId.of(household), version, new ProfessionalId("anna"), DAY));
        tell(new PlanClosedV1(HERE, household, PlanId.of(household), DAY));

        eventually(() -> waiting(), messages -> messages == 2);
        assertThat(listed().isMissingNode()).isTrue();
        assertThat(service.http().get("/actuator/health/readiness").text()).doesNotContain(key());
        assertThat(parkedSinceTheStart()).isEqualTo(parked);
        NoteService.HEARD_OF.add(household.uuid());

        eventually(() -> versionOfNote(), reached -> reached == 2);
        assertThat(waiting()).isZero();
        assertThat(parkedSinceTheStart()).isEqualTo(parked);
    }

    @Test
    void it_counts_as_parked_once_it_takes_too_long() {
        write();
        var parked = parkedSinceTheStart();
        tell(new PlanActivatedV1(HERE, household, PlanId.of(household), 1, new ProfessionalId("anna"), DAY));
        eventually(() -> waiting(), messages -> messages == 1);

        database.sql("update parked_fact set since = since - interval '1 minute' where subject = ?")
                .param(key())
                .update();

        assertThat(eventually(() -> listed(), fact -> !fact.isMissingNode())
                        .path("kind")
                        .asString())
                .isEqualTo("NotHeardOfYet");
        eventually(() -> parkedSinceTheStart(), times -> times == parked + 1);
        assertThat(service.http().get("/actuator/health/readiness").text()).contains(key());
        NoteService.HEARD_OF.add(household.uuid());
        eventually(() -> versionOfNote(), reached -> reached == 1);
        assertThat(listed().isMissingNode()).isTrue();
        assertThat(parkedSinceTheStart()).isEqualTo(parked + 1);
    }

    private double parkedSinceTheStart() {
        return meters.get("keerpunt.facts.parked")
                .tag("place", "inbox")
                .counter()
                .count();
    }

    private String key() {
        return household.uuid().toString();
    }

    private long waiting() {
        return database.sql("select count(*) from waiting_message m join parked_fact f on f.id = m.parked"
                        + " where f.subject = ?")
                .param(key())
                .query(Long.class)
                .single();
    }

    private JsonNode listed() {
        return mila.get("/v1/notes/parked-facts?limit=200")
                .json()
                .path("items")
                .valueStream()
                .filter(fact -> fact.path("subject").asString().equals(key()))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private int versionOfNote() {
        return anna.get("/v1/notes/" + key()).json().path("version").asInt();
    }

    private void write() {
        service.context()
                .getBean(Commands.class)
                .send(
                        UUID.randomUUID().toString(),
                        new WriteNote(NoteService.about(household.uuid()), household, Personal.of(household, "text")),
                        Map.of("actor", "test"));
    }

    private void tell(ContractMessage message) {
        var event = CloudEventBuilder.v1()
                .withId(UUID.randomUUID().toString())
                .withSource(URI.create("urn:nld:oin:00000099000000000000:systeem:keerpunt-plan"))
                .withType(ContractName.type(message.getClass()))
                .withSubject(message.about())
                .withData("application/json", json.writeValueAsBytes(message))
                .build();
        SignedMessages.send(ContractName.topic(message.getClass()), message.orderedBy(), event);
    }
}
