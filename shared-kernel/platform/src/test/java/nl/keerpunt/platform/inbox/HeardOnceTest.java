package nl.keerpunt.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.platform.notes.NoteCommand.*;
import nl.keerpunt.platform.notes.NoteService;
import nl.keerpunt.platform.store.LaneDatabase;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.message.TestSignatures;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.listener.BatchMessageListener;

/** A message leads to several commands; each takes effect once, however often it comes. */
class HeardOnceTest {

    private static final String TOPIC = "keerpunt.plan.v1";
    private static final String SOURCE = "urn:nld:oin:00000099000000000000:systeem:keerpunt-plan";

    private final ServiceUnderTest service = NoteService.shared();
    private final JdbcClient database =
            service.context().getBean(LaneDatabase.class).client();
    private final BatchMessageListener<byte[], byte[]> inbox = service.context()
            .<BatchMessageListener<byte[], byte[]>>getBeanProvider(new ParameterizedTypeReference<>() {})
            .getObject();
    private final UUID note = UUID.randomUUID();

    @BeforeEach
    void write() {
        var id = NoteService.about(note);
        var household = new HouseholdId(new MunicipalityCode("0307"), note);
        service.context()
                .getBean(Commands.class)
                .send(
                        UUID.randomUUID().toString(),
                        new WriteNote(id, household, Personal.of(household, "text")),
                        Map.of("actor", "test"));
    }

    @Test
    void each_command_of_a_message_is_known_by_its_events_or_by_a_row() {
        var message = closedPlan(0, "first");

        inbox.onMessage(List.of(message));
        inbox.onMessage(List.of(message, message));

        assertThat(amended()).isOne();
        assertThat(rows()).containsExactly("note-touched");
    }

    @Test
    void messages_that_come_together_take_effect_in_their_order_each_by_itself() {
        inbox.onMessage(List.of(closedPlan(1, "one"), closedPlan(2, "two"), closedPlan(1, "one")));

        assertThat(amended()).isEqualTo(2);
        assertThat(database.sql("select metadata from domainevententry where aggregateidentifier = ? order by"
                                + " sequencenumber offset 1")
                        .param("0307/" + note)
                        .query((row, _) -> new String(row.getBytes(1), StandardCharsets.UTF_8))
                        .list())
                .satisfiesExactly(
                        first -> assertThat(first).contains(note + "-one"),
                        second -> assertThat(second).contains(note + "-two"));
    }

    /** By its identifier a message is known once it was heard; in a column there is no place for a null character. */
    @Test
    void a_message_by_whose_identifier_it_cannot_be_known_waits_and_stops_nobody() {
        inbox.onMessage(List.of(closedPlan(3, "\0"), closedPlan(4, "x".repeat(256))));

        assertThat(parked()).isEqualTo("OddName");
        assertThat(amended()).isZero();
    }

    @Test
    void a_message_at_which_its_batch_stumbles_waits_and_others_go_on() {
        NoteService.STUMBLES_AT.set(NoteService.about(note));
        try {
            inbox.onMessage(List.of(closedPlan(5, "one")));
        } finally {
            NoteService.STUMBLES_AT.set(null);
        }

        assertThat(parked()).isEqualTo("IllegalStateException");
    }

    private String parked() {
        try (var projection = service.database().connectAsProjection();
                var query =
                        projection.prepareStatement("select kind from parked_fact where reader = ? and subject = ?")) {
            query.setString(1, TOPIC);
            query.setString(2, note.toString());
            try (var rows = query.executeQuery()) {
                return rows.next() ? rows.getString(1) : "nothing";
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private long amended() {
        return database.sql(
                        "select count(*) from domainevententry where aggregateidentifier = ? and sequencenumber > 0")
                .param("0307/" + note)
                .query(Long.class)
                .single();
    }

    private List<String> rows() {
        return database.sql("select subscription from inbox where source = ? and id like ?")
                .params(SOURCE, note + "%")
                .query(String.class)
                .list();
    }

    private ConsumerRecord<byte[], byte[]> closedPlan(long offset, String id) {
        var body = """
                {"municipality":"0307","household":"0307/%1$s","plan":"0307/%1$s","on":"2026-07-01"}""".formatted(note);
        var record = new ConsumerRecord<>(TOPIC, 0, offset, bytes(note.toString()), bytes(body));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        note + "-" + id,
                        "ce_source",
                        SOURCE,
                        "ce_type",
                        "nl.keerpunt.plan.plan-closed.v1",
                        "ce_subject",
                        note.toString(),
                        "content-type",
                        "application/json")
                .forEach((name, value) -> record.headers().add(name, bytes(value)));
        TestSignatures.sign("plan", TOPIC, record.key(), record.headers(), record.value());
        return record;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
