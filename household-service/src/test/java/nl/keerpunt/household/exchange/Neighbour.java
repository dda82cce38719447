package nl.keerpunt.household.exchange;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.CloudEventSerializer;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.keerpunt.testing.RealKafka;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Another service, as far as this one hears of it. */
final class Neighbour {

    private Neighbour() {}

    static void send(String topic, String key, CloudEvent event) {
        Map<String, Object> settings = Map.of("bootstrap.servers", RealKafka.bootstrapServers());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new CloudEventSerializer())) {
            producer.send(new ProducerRecord<>(topic, key, event)).get(10, TimeUnit.SECONDS);
        } catch (Exception failure) {
            throw new IllegalStateException("Kafka did not take the message", failure);
        }
    }
}
