package nl.keerpunt.testing.message;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.CloudEventSerializer;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.keerpunt.testing.real.RealKafka;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** What the other services say on real Kafka, signed as each of them signs. */
public final class SignedMessages {

    private static final KafkaProducer<byte[], byte[]> PRODUCER = new KafkaProducer<>(
            Map.of("bootstrap.servers", RealKafka.bootstrapServers()),
            new ByteArraySerializer(),
            new ByteArraySerializer());

    private SignedMessages() {}

    /** Puts an event on a topic, signed by the service whose topic it is. */
    public static void send(String topic, String key, CloudEvent event) {
        send(signed(topic, key, event));
    }

    /** The same, not sent yet. */
    public static ProducerRecord<byte[], byte[]> signed(String topic, String key, CloudEvent event) {
        try (var serializer = new CloudEventSerializer()) {
            var headers = new RecordHeaders();
            var value = serializer.serialize(topic, headers, event);
            return signed(new ProducerRecord<>(topic, null, key.getBytes(UTF_8), value, headers));
        }
    }

    /** Signs what may be no event at all. */
    public static ProducerRecord<byte[], byte @Nullable []> signed(ProducerRecord<byte[], byte @Nullable []> record) {
        TestSignatures.sign(publisher(record.topic()), record.topic(), record.key(), record.headers(), record.value());
        return record;
    }

    public static void send(ProducerRecord<byte[], byte @Nullable []> record) {
        try {
            PRODUCER.send(record).get(10, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException | InterruptedException failure) {
            throw new IllegalStateException("Kafka did not take the message", failure);
        }
    }

    private static String publisher(String topic) {
        return topic.split("\\.")[1];
    }
}
