package nl.keerpunt.platform.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudevents.core.builder.CloudEventBuilder;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.platform.notes.NoteCommand.*;
import nl.keerpunt.platform.notes.NoteService;
import nl.keerpunt.platform.reading.ProjectionDatabase;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.http.TestIdentity;
import nl.keerpunt.testing.message.SignedMessages;
import nl.keerpunt.testing.message.TestSignatures;
import nl.keerpunt.testing.real.RealKafka;
import nl.keerpunt.testing.real.RealPostgres;
import nl.keerpunt.testing.real.TestDatabase;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A release that tells or hears something new: all is told and heard again, and has no second effect. */
class FromTheBeginningTest {

    /** A service of its own among those that hear on these brokers. */
    private static final String NAME = "late-" + UUID.randomUUID();

    private static final ConfigResource OWN = new ConfigResource(ConfigResource.Type.TOPIC, "keerpunt." + NAME + ".v1");

    private final TestDatabase database = RealPostgres.database("notes");
    private final UUID household = UUID.randomUUID();

    @Test
    void history_is_told_and_heard_again_and_has_no_second_effect() throws ExecutionException, InterruptedException {
        try (var identity = TestIdentity.start()) {
            try (var before = start(identity, Map.of())) {
                write(before);
                closePlan();
                eventually(() -> total(before), total -> total == 10);
                eventually(() -> told(), ids -> ids.size() == 1);
                assertThat(keeps("retention.ms", "cleanup.policy")).containsExactly("-1", "delete");
                forgetfulTopic();
                anotherVocabulary(before);
                parkedOnATopicOfBefore(before);
            }
            try (var after = start(identity, Map.of("notes.listens", "true"))) {
                // The new subscription adds three; what was heard before adds nothing.
                assertThat(eventually(() -> total(after), total -> total != 10)).isEqualTo(13);
                assertThat(eventually(() -> told(), ids -> ids.size() > 1))
                        .hasSize(2)
                        .containsOnly(told().getFirst());
                assertThat(keeps("retention.ms")).containsExactly("-1");
                closePlan();
                eventually(() -> total(after), total -> total == 26);
                assertThat(eventually(() -> kinds(after), kinds -> kinds.contains("NobodyReadsThis")))
                        .containsExactly("NobodyReadsThis");
                assertThat(after.http().get("/actuator/health/readiness").text())
                        .doesNotContain(household.toString());
            }
        }
    }

    private ServiceUnderTest start(TestIdentity identity, Map<String, String> different) {
        return ServiceUnderTest.start(database, identity, settings -> {
            var all = new HashMap<>(settings);
            all.put("keerpunt.service", NAME);
            all.put("keerpunt.public-keys." + NAME, TestSignatures.publicKey("notes"));
            all.putAll(different);
            return NoteService.start(all);
        });
    }

    /** As if the release before this one told less: it stood where it stood under another name. */
    private static void anotherVocabulary(ServiceUnderTest service) {
        var renamed = projection(service)
                .sql("update tokenentry set processorname = 'outbox-before' where processorname like 'outbox-%'")
                .update();
        assertThat(renamed).isOne();
    }

    /** What an earlier release could not handle, unsigned as it was: its publisher tells it again. */
    private void parkedOnATopicOfBefore(ServiceUnderTest service) {
        projection(service)
                .sql("insert into parked_fact (id, place, reader, subject, municipality, first, kind)"
                        + " values (:id, 'INBOX', 'keerpunt.plan', :subject, '0307', 1, 'NOT_WRITTEN')")
                .param("id", household)
                .param("subject", household.toString())
                .update();
    }

    private List<String> kinds(ServiceUnderTest service) {
        return projection(service)
                .sql("select kind from parked_fact where subject = ?")
                .param(household.toString())
                .query(String.class)
                .list();
    }

    private static JdbcClient projection(ServiceUnderTest service) {
        return service.context().getBean(ProjectionDatabase.class).client();
    }

    private static void forgetfulTopic() throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", RealKafka.bootstrapServers()))) {
            var anHour = new AlterConfigOp(new ConfigEntry("retention.ms", "3600000"), AlterConfigOp.OpType.SET);
            admin.incrementalAlterConfigs(Map.of(OWN, List.of(anHour))).all().get();
        }
    }

    private static List<String> keeps(String... settings) throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", RealKafka.bootstrapServers()))) {
            var config = Objects.requireNonNull(
                    admin.describeConfigs(List.of(OWN)).all().get().get(OWN));
            return List.of(settings).stream()
                    .map(each -> config.get(each).value())
                    .toList();
        }
    }

    private void write(ServiceUnderTest service) {
        var note = NoteService.about(household);
        var about = new HouseholdId(new MunicipalityCode("0307"), household);
        service.context()
                .getBean(Commands.class)
                .send(
                        UUID.randomUUID().toString(),
                        new WriteNote(note, about, Personal.of(about, "text")),
                        Map.of("actor", "test"));
    }

    private void closePlan() {
        var event = CloudEventBuilder.v1()
                .withId(UUID.randomUUID().toString())
                .withSource(URI.create("urn:nld:oin:00000099000000000000:systeem:keerpunt-plan"))
                .withType("nl.keerpunt.plan.plan-closed.v1")
                .withSubject(household.toString())
                .withData("application/json", """
                        {"municipality":"0307","household":"0307/%1$s","plan":"0307/%1$s","on":"2026-07-01"}""".formatted(household).getBytes(UTF_8))
                .build();
        SignedMessages.send("keerpunt.plan.v1", household.toString(), event);
    }

    private int total(ServiceUnderTest service) {
        return service.professional("anna", "0307", "noord", "access")
                .get("/v1/notes")
                .json()
                .path("0307/" + household)
                .asInt();
    }

    /** The ids under which others heard of the household. */
    private List<String> told() {
        Map<String, Object> settings = Map.of("bootstrap.servers", RealKafka.bootstrapServers());
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
                        ids.add(new String(record.headers().lastHeader("ce_id").value(), UTF_8));
                    }
                });
            }
            return ids;
        }
    }
}
