package nl.keerpunt.platform.hearing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.platform.notes.NoteCommand.*;
import nl.keerpunt.platform.notes.NoteService;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.http.Http;
import nl.keerpunt.testing.message.TestSignatures;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.kafka.listener.BatchMessageListener;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Only what its service signed, as it lies on its topic, has effect; whatever else lies there holds up nobody. */
class BelievedTest {

    private static final String PARKED = "/v1/notes/parked-facts";
    private static final int PARTITION = 77; // Of no topic: nothing else of these tests lies there.
    private static final AtomicLong OFFSET = new AtomicLong();

    private final ServiceUnderTest service = NoteService.shared();
    private final BatchMessageListener<byte[], byte[]> inbox = service.context()
            .<BatchMessageListener<byte[], byte[]>>getBeanProvider(new ParameterizedTypeReference<>() {})
            .getObject();
    private final Http anna = service.professional("anna", "0307", "noord", "access");
    private final Http mila = service.professional("mila", "0307", "beheer", "administrator");
    private final MeterRegistry meters = service.context().getBean(MeterRegistry.class);
    private final UUID household = written();

    /** The topics that the service of notes hears, and what is said there of a household. */
    private enum Topic {
        PLAN("plan-closed", ",\"plan\":\"0307/%1$s\",\"on\":\"2026-07-01\""),
        HOUSEHOLD("household-erased", "");

        private final String type;
        private final String more;

        Topic(String type, String more) {
            this.type = type;
            this.more = more;
        }

        private String publisher() {
            return name().toLowerCase(Locale.ROOT);
        }

        private Said about(UUID household) {
            var body = "{\"municipality\":\"0307\",\"household\":\"0307/%1$s\"" + more + "}";
            return new Said(
                    publisher(),
                    publisher(),
                    publisher(),
                    type,
                    household.toString(),
                    household.toString(),
                    body.formatted(household));
        }
    }

    /** @param signer whose key signs it; nobody's for an empty one */
    private record Said(
            String topic, String signer, String source, String type, String subject, String key, String body) {

        Said signedBy(String other) {
            return new Said(topic, other, source, type, subject, key, body);
        }

        Said withSource(String other) {
            return new Said(topic, signer, other, type, subject, key, body);
        }

        Said about(String other) {
            return new Said(topic, signer, source, type, other, key, body);
        }

        Said under(String other) {
            return new Said(topic, signer, source, type, subject, other, body);
        }

        Said saying(String other) {
            return new Said(topic, signer, source, type, subject, key, other);
        }

        ConsumerRecord<byte[], byte[]> record() {
            var at = OFFSET.incrementAndGet();
            var record = new ConsumerRecord<>(name(topic), PARTITION, at, key.getBytes(UTF_8), body.getBytes(UTF_8));
            Map.of(
                            "ce_specversion",
                            "1.0",
                            "ce_id",
                            subject + "-of-" + topic,
                            "ce_source",
                            "urn:nld:oin:00000099000000000000:systeem:keerpunt-" + source,
                            "ce_type",
                            "nl.keerpunt." + source + "." + type + ".v1",
                            "ce_subject",
                            subject,
                            "content-type",
                            "application/json")
                    .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
            if (!signer.isEmpty()) {
                TestSignatures.sign(signer, record.topic(), record.key(), record.headers(), record.value());
            }
            return record;
        }
    }

    private record Forgery(String name, String kind, BiFunction<Said, String, ConsumerRecord<byte[], byte[]>> by) {}

    private static final List<Forgery> FORGERIES = List.of(
            new Forgery(
                    "bears no signature",
                    "Unsigned",
                    (said, _) -> said.signedBy("").record()),
            new Forgery(
                    "is signed by another service",
                    "Forged",
                    (said, _) -> said.signedBy("budget").record()),
            new Forgery("is signed with anything", "Forged", (said, _) -> resigned(said.record(), new byte[64])),
            new Forgery(
                    "says something else since",
                    "Forged",
                    (said, other) -> moved(said.about(other).record(), said.record())),
            new Forgery(
                    "lies under another key",
                    "Forged",
                    (said, other) -> moved(said.under(other).record(), said.record())),
            new Forgery("got an attribute since", "Forged", (said, _) -> added(said.record())),
            new Forgery(
                    "was said on another topic",
                    "Forged",
                    (said, _) -> moved(elsewhere(said).record(), said.record())),
            new Forgery(
                    "has another's source",
                    "Misplaced",
                    (said, _) -> said.withSource("budget").record()),
            new Forgery(
                    "is about another",
                    "Misplaced",
                    (said, other) -> said.about(other).record()),
            new Forgery(
                    "is in another's order",
                    "Misplaced",
                    (said, other) -> said.under(other).record()),
            new Forgery(
                    "is of another municipality",
                    "Misplaced",
                    (said, _) -> said.saying(said.body().replace("\"0307\"", "\"0344\""))
                            .record()));

    static Stream<Arguments> forgeries() {
        return Stream.of(Topic.values())
                .flatMap(topic -> FORGERIES.stream()
                        .map(forgery -> Arguments.of(topic.publisher() + ": it " + forgery.name(), topic, forgery)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgeries")
    void a_message_that_nobody_vouches_for_is_parked_by_itself_and_never_handled(
            String name, Topic topic, Forgery forgery) {
        var alarms = alarms(forgery.kind());
        var forged =
                forgery.by().apply(topic.about(household), UUID.randomUUID().toString());

        inbox.onMessage(List.of(forged, forged));

        assertThat(isUntouched()).isTrue();
        assertThat(alarms(forgery.kind())).isEqualTo(alarms + 2);
        var parked = parked(forged);
        assertThat(parked.path("kind").asString()).isEqualTo(forgery.kind());
        assertThat(parked.path("municipality").isMissingNode()).isTrue();
        assertThat(parked.path("reader").asString()).isEqualTo(forged.topic());
        assertThat(service.http().get("/actuator/health/readiness").text()).contains(forgery.kind());
        mila.post(PARKED + "/" + parked.path("id").asString() + "/_retry", Map.of());
        assertThat(parked(forged).path("tries").asInt()).isEqualTo(2);
        assertThat(isUntouched()).isTrue();
        inbox.onMessage(List.of(topic.about(household).record())); // Its own messages do not wait for that.
        assertThat(isUntouched()).isFalse();
        drop(forged);
        assertThat(parked(forged).isMissingNode()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void a_message_that_is_put_there_again_has_no_second_effect(Topic topic) {
        var said = topic.about(household).record();
        inbox.onMessage(List.of(said));
        var after = shown();

        inbox.onMessage(List.of(topic.about(household).record(), said));

        assertThat(shown()).isEqualTo(after);
    }

    @ParameterizedTest
    @MethodSource("topics")
    void whoever_drops_a_forgery_does_not_drop_what_it_was_made_after(Topic topic) {
        var forged = topic.about(household).signedBy("budget").record();
        inbox.onMessage(List.of(forged));
        drop(forged);

        inbox.onMessage(List.of(topic.about(household).record()));

        assertThat(isUntouched()).isFalse();
    }

    static Stream<Topic> topics() {
        return Stream.of(Topic.values());
    }

    private static String name(String publisher) {
        return "keerpunt." + publisher + ".v1";
    }

    private static Said elsewhere(Said said) {
        return new Said("budget", said.signer(), said.source(), said.type(), said.subject(), said.key(), said.body());
    }

    /** The one with the signature of the other. */
    private static ConsumerRecord<byte[], byte[]> moved(
            ConsumerRecord<byte[], byte[]> signed, ConsumerRecord<byte[], byte[]> to) {
        return resigned(to, signed.headers().lastHeader(TestSignatures.HEADER).value());
    }

    private static ConsumerRecord<byte[], byte[]> resigned(ConsumerRecord<byte[], byte[]> record, byte[] signature) {
        record.headers().remove(TestSignatures.HEADER).add(TestSignatures.HEADER, signature);
        return record;
    }

    private static ConsumerRecord<byte[], byte[]> added(ConsumerRecord<byte[], byte[]> record) {
        record.headers().add("ce_dataschema", "urn:another".getBytes(UTF_8));
        return record;
    }

    private double alarms(String kind) {
        return meters.get("keerpunt.messages.unbelieved")
                .tag("kind", kind.toLowerCase(Locale.ROOT))
                .counter()
                .count();
    }

    private JsonNode parked(ConsumerRecord<?, ?> record) {
        return mila.get(PARKED + "?limit=200")
                .json()
                .path("items")
                .valueStream()
                .filter(fact -> fact.path("subject").asString().equals(PARTITION + "@" + record.offset()))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private void drop(ConsumerRecord<?, ?> record) {
        mila.post(
                PARKED + "/" + parked(record).path("id").asString() + "/_drop", Map.of("reason", "Forged by a test."));
    }

    private boolean isUntouched() {
        return shown().equals("0 text");
    }

    private String shown() {
        var note = anna.get("/v1/notes/" + household).json();
        return note.path("version").asInt() + " " + note.path("text").asString();
    }

    private UUID written() {
        var uuid = UUID.randomUUID();
        var note = NoteService.about(uuid);
        var about = new HouseholdId(note.municipality(), uuid);
        service.context()
                .getBean(Commands.class)
                .send(
                        UUID.randomUUID().toString(),
                        new WriteNote(note, about, Personal.of(about, "text")),
                        Map.of("actor", "test"));
        return uuid;
    }
}
