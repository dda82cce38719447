package nl.keerpunt.platform.outbox;

import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.platform.notes.NoteService;
import nl.keerpunt.platform.notes.Planted;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.http.Http;
import nl.keerpunt.testing.real.RealKafka;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A fact that cannot be told: what its household says next waits behind it, what others say is told. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParkedOutboxTest {

    private final ServiceUnderTest service = NoteService.shared();
    private final Http anna = service.professional("anna", "0307", "noord", "access");
    private Planted planted;

    @BeforeAll
    void connect() throws SQLException {
        planted = Planted.in(service.database());
    }

    @Test
    void an_unreadable_fact_holds_up_its_household_and_no_other() {
        var sick = UUID.randomUUID();
        var note = write(sick);
        var event = planted.event(note, 1, "note-unheard-of", "{}");
        var waiting = write(sick);

        var well = UUID.randomUUID();
        write(well);

        eventually(() -> told(well), ids -> ids.size() == 1);
        assertThat(told(sick)).as("%s and %s after it", note, waiting).hasSize(1);

        planted.mend(event, "note-amended", Planted.amended(note, 20));
        eventually(() -> told(sick), ids -> ids.size() == 2);
    }

    @Test
    void a_fact_for_which_there_are_no_words_waits_until_there_are() {
        var household = UUID.randomUUID();
        var note = write(household);
        NoteService.UNTOLD.set(66);
        anna.post("/v1/notes/" + note + "/_amend", Map.of("by", 66));
        write(household);
        var well = UUID.randomUUID();
        write(well);

        eventually(() -> told(well), ids -> ids.size() == 1);
        assertThat(told(household)).hasSize(1);
        NoteService.UNTOLD.set(-1);
        eventually(() -> told(household), ids -> ids.size() == 2);
        assertThat(told(household))
                .isEqualTo(told(household).stream().distinct().toList());
    }

    private String write(UUID household) {
        return anna.post("/v1/notes", Map.of("household", household, "text", "Own room."))
                .json()
                .path("id")
                .asString();
    }

    /** The messages of a household, by their ids and in their order. */
    private static List<String> told(UUID household) {
        var settings = Map.<String, Object>of("bootstrap.servers", RealKafka.bootstrapServers());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor("keerpunt.notes.v1").stream()
                    .map(each -> new TopicPartition(each.topic(), each.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var ids = new ArrayList<String>();
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> {
                    if (household.toString().equals(record.key())) {
                        ids.add(new String(record.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8));
                    }
                });
            }
            return ids;
        }
    }
}
