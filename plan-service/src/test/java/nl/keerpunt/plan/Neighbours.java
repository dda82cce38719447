package nl.keerpunt.plan;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.CloudEventSerializer;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.platform.exchange.ContractName;
import nl.keerpunt.testing.RealKafka;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.json.JsonMapper;

/** The other services, as far as this one hears of them: their messages on real Kafka. */
final class Neighbours {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final KafkaProducer<String, CloudEvent> PRODUCER = new KafkaProducer<>(
            Map.of("bootstrap.servers", RealKafka.bootstrapServers()),
            new StringSerializer(),
            new CloudEventSerializer());

    private Neighbours() {}

    static void tell(ContractMessage message) {
        var type = ContractName.type(message.getClass());
        var event = CloudEventBuilder.v1()
                .withId(UUID.randomUUID().toString())
                .withSource(URI.create("urn:nld:oin:00000099000000000000:systeem:keerpunt-neighbour"))
                .withType(type)
                .withSubject(message.about())
                .withTime(OffsetDateTime.now(ZoneOffset.UTC))
                .withData("application/json", JSON.writeValueAsBytes(message))
                .build();
        send(ContractName.topic(message.getClass()), message.orderedBy(), event);
    }

    static void send(String topic, String key, CloudEvent event) {
        try {
            PRODUCER.send(new ProducerRecord<>(topic, key, event)).get(10, TimeUnit.SECONDS);
        } catch (Exception failure) {
            throw new IllegalStateException("Kafka did not take the message", failure);
        }
    }
}
