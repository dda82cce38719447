package nl.keerpunt.platform.ending;

import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudevents.core.builder.CloudEventBuilder;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.contract.household.HouseholdEndingV1;
import nl.keerpunt.contract.household.HouseholdErasedV1;
import nl.keerpunt.contract.plan.HouseholdQuietV1;
import nl.keerpunt.contract.plan.PlanClosedV1;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.PlanId;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.platform.exchange.ContractName;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.platform.notes.NoteCommand.*;
import nl.keerpunt.platform.notes.NoteService;
import nl.keerpunt.platform.store.LaneDatabase;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.http.Http;
import nl.keerpunt.testing.message.SignedMessages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What a service does when a household ends. */
class EndingTest {

    private static final MunicipalityCode HERE = new MunicipalityCode("0307");
    private static final LocalDate DAY = LocalDate.parse("2026-11-27");

    private final ServiceUnderTest service = NoteService.shared();
    private final Http anna = service.professional("anna", "0307", "noord", "access");
    private final JsonMapper json = service.context().getBean(JsonMapper.class);
    private final JdbcClient database =
            service.context().getBean(LaneDatabase.class).client();
    private final HouseholdId household = new HouseholdId(HERE, UUID.randomUUID());
    private final String amend = "/v1/notes/" + household.uuid() + "/_amend";

    @BeforeEach
    void there_is_something_to_end() {
        service.context()
                .getBean(Commands.class)
                .send(
                        UUID.randomUUID().toString(),
                        new WriteNote(NoteService.about(household.uuid()), household, Personal.of(household, "text")),
                        Map.of("actor", "test"));
        assertThat(anna.with("Idempotency-Key", "first-" + household.uuid())
                        .post(amend, Map.of("by", 5))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void from_then_on_nothing_new_is_done_and_a_repeat_gets_its_first_answer() {
        tell(new HouseholdEndingV1(HERE, household, DAY));

        eventually(() -> refusal(), reason -> reason.equals("HOUSEHOLD_ENDING"));
        assertThat(anna.with("Idempotency-Key", "first-" + household.uuid())
                        .post(amend, Map.of("by", 5))
                        .status())
                .isEqualTo(200);
        assertThat(total()).isEqualTo(5);

        tell(new HouseholdErasedV1(HERE, household));
        eventually(() -> refusal(), reason -> reason.equals("HOUSEHOLD_ERASED"));
        assertThat(anna.with("Idempotency-Key", "first-" + household.uuid())
                        .post(amend, Map.of("by", 5))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void what_it_has_ends_when_both_the_ending_and_the_quiet_before_were_heard() {
        tell(new HouseholdQuietV1(HERE, household));
        eventually(() -> recorded("quiet-heard-of"), times -> times == 1);
        assertThat(total()).isEqualTo(5);

        tell(new HouseholdEndingV1(HERE, household, DAY));
        eventually(() -> recorded("quiet-said"), times -> times == 1);
        assertThat(total()).isZero();
    }

    @Test
    void a_message_that_would_do_something_new_is_answered_by_its_refusal() {
        tell(new HouseholdEndingV1(HERE, household, DAY));
        eventually(() -> refusal(), reason -> reason.equals("HOUSEHOLD_ENDING"));

        tell(new PlanClosedV1(HERE, household, PlanId.of(household), DAY));

        var parked = "select kind from parked_fact where subject = ?";
        // It amends by ten, and else takes one away; that this too is something new keeps it from being lost in
        // silence.
        eventually(
                () -> database.sql(parked)
                        .param(household.uuid().toString())
                        .query(String.class)
                        .list()
                        .toString(),
                kinds -> kinds.contains("HOUSEHOLD_ENDING"));
        assertThat(total()).isEqualTo(5);
    }

    private String refusal() {
        return anna.post(amend, Map.of("by", 0)).json().path("reason").asString("none");
    }

    private int total() {
        return database.sql("select (convert_from(payload, 'UTF8')::json ->> 'total')::int from domainevententry"
                        + " where aggregateidentifier = ? order by sequencenumber desc limit 1")
                .param(household.key())
                .query(Integer.class)
                .single();
    }

    private int recorded(String name) {
        return database.sql("select count(*) from domainevententry where aggregateidentifier = ? and payloadtype = ?")
                .params("0307/ending/" + household.uuid(), name)
                .query(Integer.class)
                .single();
    }

    private void tell(ContractMessage message) {
        var event = CloudEventBuilder.v1()
                .withId(UUID.randomUUID().toString())
                .withSource(URI.create("urn:nld:oin:00000099000000000000:systeem:keerpunt-"
                        + ContractName.topic(message.getClass()).split("\\.")[1]))
                .withType(ContractName.type(message.getClass()))
                .withSubject(message.about())
                .withData("application/json", json.writeValueAsBytes(message))
                .build();
        SignedMessages.send(ContractName.topic(message.getClass()), message.orderedBy(), event);
    }
}
