package nl.keerpunt.budget;

import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.CloudEventDeserializer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.platform.exchange.ContractName;
import nl.keerpunt.testing.real.RealKafka;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.json.JsonMapper;

/** What this service published over Kafka, as the others read it. */
final class BudgetTopic {

    private BudgetTopic() {}

    /** The one message about a subject. */
    static <M extends ContractMessage> M told(JsonMapper json, String about, Class<M> message) {
        var heard = new ArrayList<M>();
        try (var consumer = consumer()) {
            consumer.assign(consumer.partitionsFor("keerpunt.budget.v1").stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList());
            consumer.seekToBeginning(consumer.assignment());
            eventually(
                    () -> {
                        consumer.poll(Duration.ofMillis(100)).forEach(each -> {
                            if (about.equals(each.value().getSubject())) {
                                assertThat(each.value().getType()).isEqualTo(ContractName.type(message));
                                heard.add(json.readValue(
                                        Objects.requireNonNull(each.value().getData())
                                                .toBytes(),
                                        message));
                            }
                        });
                        return heard;
                    },
                    told -> !told.isEmpty());
            consumer.poll(Duration.ofMillis(100))
                    .forEach(each -> assertThat(each.value().getSubject()).isNotEqualTo(about));
        }
        assertThat(heard).hasSize(1);
        return heard.getFirst();
    }

    private static KafkaConsumer<String, CloudEvent> consumer() {
        return new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, RealKafka.bootstrapServers()),
                new StringDeserializer(),
                new CloudEventDeserializer());
    }
}
