package nl.keerpunt.platform.exchange;

import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.CloudEventDeserializer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.contract.provider.ArrangementCommittedV1;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.platform.notes.NoteCommand;
import nl.keerpunt.platform.notes.NoteService;
import nl.keerpunt.platform.reading.MunicipalReads;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.http.Http;
import nl.keerpunt.testing.message.SignedMessages;
import nl.keerpunt.testing.real.RealKafka;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ExchangeTest {

    private final ServiceUnderTest service = NoteService.shared();
    private final Http anna = service.professional("anna", "0307", "noord", "access");

    @Test
    void a_contract_message_has_a_name_in_reverse_domain_notation() {
        assertThat(ContractName.type(ArrangementCommittedV1.class))
                .isEqualTo("nl.keerpunt.provider.arrangement-committed.v1");
        assertThat(ContractName.topic(ArrangementCommittedV1.class)).isEqualTo("keerpunt.provider.v1");
    }

    @Test
    void what_others_are_to_hear_is_sent_as_a_cloud_event_without_personal_data() {
        var household = UUID.randomUUID();
        anna.post("/v1/notes", Map.of("household", household, "text", "Noor sleeps on the sofa"));

        var heard = eventually(
                () -> readAll("keerpunt.notes.v1"),
                events -> events.stream().anyMatch(event -> household.toString().equals(event.getSubject())));

        var event = heard.stream()
                .filter(each -> household.toString().equals(each.getSubject()))
                .findFirst()
                .orElseThrow();
        assertThat(event.getType()).isEqualTo("nl.keerpunt.notes.note-written.v1");
        assertThat(event.getSource().toString()).isEqualTo("urn:nld:oin:00000099000000000000:systeem:keerpunt-notes");
        assertThat(event.getExtension("sequence")).isEqualTo("0");
        assertThat(new String(event.getData().toBytes(), StandardCharsets.UTF_8))
                .contains("0307/" + household)
                .doesNotContain("Noor");
    }

    @Test
    void a_message_that_comes_twice_has_effect_once() {
        var note = noteOfItsOwn();
        var message = closedPlan(note, UUID.randomUUID().toString());

        SignedMessages.send("keerpunt.plan.v1", note, message);
        SignedMessages.send("keerpunt.plan.v1", note, message);
        SignedMessages.send(
                "keerpunt.plan.v1", note, closedPlan(note, UUID.randomUUID().toString()));

        eventually(() -> total(note), total -> total >= 20);
        assertThat(total(note)).isEqualTo(20);
    }

    private String noteOfItsOwn() {
        var note = UUID.randomUUID().toString();
        writeUnder(note);
        return note;
    }

    private void writeUnder(String note) {
        var id = NoteService.about(UUID.fromString(note));
        service.context()
                .getBean(Commands.class)
                .send(
                        UUID.randomUUID().toString(),
                        new NoteCommand.WriteNote(
                                id,
                                new HouseholdId(id.municipality(), UUID.randomUUID()),
                                Personal.of(new HouseholdId(id.municipality(), id.uuid()), "text")),
                        Map.of("actor", "test"));
    }

    private static CloudEvent closedPlan(String household, String id) {
        return CloudEventBuilder.v1()
                .withId(id)
                .withSource(URI.create("urn:nld:oin:00000099000000000000:systeem:keerpunt-plan"))
                .withType("nl.keerpunt.plan.plan-closed.v1")
                .withSubject(household)
                .withData("application/json", """
                        {"municipality":"0307","household":"0307/%1$s","plan":"0307/%1$s","on":"2026-07-01"}""".formatted(household).getBytes(StandardCharsets.UTF_8))
                .build();
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

    private static List<CloudEvent> readAll(String topic) {
        var settings = Map.<String, Object>of(
                "bootstrap.servers",
                RealKafka.bootstrapServers(),
                "auto.offset.reset",
                "earliest",
                "group.id",
                UUID.randomUUID().toString());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new CloudEventDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(each -> new TopicPartition(each.topic(), each.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var events = new ArrayList<CloudEvent>();
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> events.add(record.value()));
            }
            return events;
        }
    }
}
