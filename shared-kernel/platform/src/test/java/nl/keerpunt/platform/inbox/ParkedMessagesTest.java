package nl.keerpunt.platform.inbox;

import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.platform.notes.NoteCommand;
import nl.keerpunt.platform.notes.NoteService;
import nl.keerpunt.platform.notes.Planted;
import nl.keerpunt.platform.reading.MunicipalReads;
import nl.keerpunt.platform.reading.ProjectionDatabase;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.http.Http;
import nl.keerpunt.testing.message.SignedMessages;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** A message that cannot be handled: later ones of its key wait behind it, those of other keys go on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParkedMessagesTest {

    private static final String PARKED = "/v1/notes/parked-facts";
    private static final int PARTITION = 2;

    private final ServiceUnderTest service = NoteService.shared();
    private final Http mila = service.professional("mila", "0307", "beheer", "administrator");
    private Planted planted;

    @BeforeAll
    void connect() throws SQLException {
        planted = Planted.in(service.database());
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of("no cloud event", false, "hello"),
                Arguments.of("a tombstone", true, null),
                Arguments.of("broken JSON", true, "{\"municipality\":\"0307\","),
                Arguments.of("another type", true, "{\"municipality\":\"0307\",\"household\":7,\"on\":[]}"),
                Arguments.of("a field too few", true, "{\"municipality\":\"0307\"}"),
                Arguments.of("a value nobody knows", true, "{\"municipality\":\"MMXX\",\"household\":\"0307/1\"}"),
                Arguments.of("far too much", true, "\"" + "x".repeat(900_000) + "\""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void only_the_key_of_an_unreadable_message_waits_until_somebody_drops_it(
            String kind, boolean isCloudEvent, @Nullable String value) {
        var sick = noteOfItsOwn();
        var well = noteOfItsOwn();
        send(sick, isCloudEvent, value);
        sendClosedPlan(sick);
        sendClosedPlan(well);

        eventually(() -> total(well), total -> total == 10);

        var fact = eventually(() -> waiting(sick), each -> each.path("waiting").asInt() == 2);
        assertThat(fact.path("place").asString()).isEqualTo("INBOX");
        assertThat(fact.path("reader").asString()).isEqualTo("keerpunt.plan.v1");
        assertThat(total(sick)).isZero();
        assertThat(service.http().get("/actuator/health/readiness").status()).isEqualTo(200);
        assertThat(service.http().get("/actuator/health/readiness").text()).contains(sick);
        drop(fact);
        eventually(() -> total(sick), total -> total == 10);
    }

    @Test
    void who_dropped_a_message_and_why_is_kept_and_nobody_changes_it() {
        var sick = noteOfItsOwn();
        send(sick, true, "{\"municipality\":\"0307\"}");
        var fact = eventually(() -> waiting(sick), each -> !each.isMissingNode());
        var fatima = service.professional("fatima", "0344", "beheer", "administrator");
        var drop = PARKED + "/" + fact.path("id").asString() + "/_drop";

        assertThat(fatima.post(drop, Map.of("reason", "Not mine.")).status()).isEqualTo(404);
        var once = mila.with("Idempotency-Key", UUID.randomUUID().toString());
        assertThat(once.post(drop, Map.of("reason", "Sent by a test.")).status())
                .isEqualTo(200);
        assertThat(once.post(drop, Map.of("reason", "Sent by a test.")).status())
                .isEqualTo(200);

        assertThat(waiting(sick).isMissingNode()).isTrue();
        assertThat(service.context()
                        .getBean(ProjectionDatabase.class)
                        .client()
                        .sql("select dropped_by || ': ' || reason from dropped_message where subject = ?")
                        .param(sick)
                        .query(String.class)
                        .list())
                .containsExactly("mila: Sent by a test.");
        assertThat(planted.owner()
                        .sql("select bool_or(has_table_privilege(role, 'dropped_message', verb))"
                                + " from unnest(array['notes_app', 'notes_projection']) role,"
                                + " unnest(array['update', 'delete', 'truncate']) verb")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void what_a_rule_refuses_waits_in_its_order_and_goes_through_once_the_cause_is_gone() {
        var note = UUID.randomUUID().toString(); // Not written yet: amending it is refused.
        sendClosedPlan(note);
        sendClosedPlan(note);
        var fact = eventually(() -> waiting(note), each -> each.path("waiting").asInt() == 2);
        assertThat(fact.path("kind").asString()).isEqualTo("NOT_WRITTEN");

        writeUnder(note);

        eventually(() -> waiting(note), JsonNode::isMissingNode);
        assertThat(eventually(() -> total(note), total -> total >= 20)).isEqualTo(20);
    }

    @Test
    void a_message_whose_record_is_out_of_range_leads_to_what_is_done_instead() {
        var note = noteOfItsOwn();

        send(note, true, closedPlan(note).replace("2026-07-01", "+58748-01-01"));

        eventually(() -> total(note), total -> total == -1);
    }

    @Test
    void a_message_whose_command_leaves_its_range_leads_to_what_is_done_instead() {
        var note = noteOfItsOwn();
        planted.event(note, 1, "note-amended", Planted.amended(note, Integer.MAX_VALUE));

        sendClosedPlan(note);

        eventually(() -> total(note), total -> total == Integer.MAX_VALUE - 1);
    }

    @Test
    void what_was_dropped_stays_so_when_its_publisher_tells_all_again() {
        var unwritten = UUID.randomUUID().toString();
        var id = UUID.randomUUID().toString();
        send(unwritten, id, true, closedPlan(unwritten));
        send(unwritten, id + "-unreadable", true, "{\"municipality\":\"0307\"}");
        drop(eventually(() -> waiting(unwritten), each -> each.path("waiting").asInt() == 2));
        drop(eventually(() -> waiting(unwritten), each -> each.path("waiting").asInt() == 1));
        eventually(() -> waiting(unwritten), JsonNode::isMissingNode);
        writeUnder(unwritten);

        send(unwritten, id, true, closedPlan(unwritten));
        send(unwritten, id + "-unreadable", true, "{\"municipality\":\"0307\"}");
        sendClosedPlan(unwritten);
        send(unwritten, true, closedPlan(unwritten).replace("2026-07-01", "+58748-01-01")); // Takes one away: the last.

        assertThat(eventually(() -> total(unwritten), total -> total % 10 == 9)).isEqualTo(9);
    }

    private void drop(JsonNode fact) {
        mila.post(PARKED + "/" + fact.path("id").asString() + "/_drop", Map.of("reason", "Sent by a test."));
    }

    private JsonNode waiting(String key) {
        return mila.get(PARKED + "?limit=200")
                .json()
                .path("items")
                .valueStream()
                .filter(fact -> fact.path("subject").asString().equals(key))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private void sendClosedPlan(String note) {
        send(note, true, closedPlan(note));
    }

    private static String closedPlan(String household) {
        return """
                {"municipality":"0307","household":"0307/%1$s","plan":"0307/%1$s","on":"2026-07-01"}""".formatted(household);
    }

    private void send(String key, boolean isCloudEvent, @Nullable String value) {
        send(key, UUID.randomUUID().toString(), isCloudEvent, value);
    }

    private void send(String key, String id, boolean isCloudEvent, @Nullable String value) {
        var bytes = value == null ? null : value.getBytes(StandardCharsets.UTF_8);
        var record = new ProducerRecord<byte[], byte @Nullable []>(
                "keerpunt.plan.v1", PARTITION, key.getBytes(StandardCharsets.UTF_8), bytes);
        if (isCloudEvent) {
            Map.of(
                            "ce_specversion",
                            "1.0",
                            "ce_id",
                            id,
                            "ce_source",
                            "urn:nld:oin:00000099000000000000:systeem:keerpunt-plan",
                            "ce_type",
                            "nl.keerpunt.plan.plan-closed.v1",
                            "ce_subject",
                            key,
                            "content-type",
                            "application/json")
                    .forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        }
        SignedMessages.send(SignedMessages.signed(record));
    }

    private String noteOfItsOwn() {
        var note = UUID.randomUUID().toString();
        writeUnder(note);
        return note;
    }

    private void writeUnder(String note) {
        var id = NoteService.about(UUID.fromString(note));
        var household = new HouseholdId(id.municipality(), id.uuid());
        service.context()
                .getBean(Commands.class)
                .send(
                        UUID.randomUUID().toString(),
                        new NoteCommand.WriteNote(id, household, Personal.of(household, "text")),
                        Map.of("actor", "test"));
    }

    private int total(String note) {
        return service.context()
                .getBean(MunicipalReads.class)
                .in(
                        new MunicipalityCode("0307"),
                        (JdbcClient database) -> database.sql("select coalesce(max(total), 0) from note where id = ?")
                                .param("0307/" + note)
                                .query(Integer.class)
                                .single());
    }
}
