package nl.keerpunt.journeys.before;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.JsonNode;

/** The topics of then, message by message in their partitions, and how far each group had heard them. */
record CapturedMessages(String broker) {

    void restore(JsonNode topics, List<JsonNode> messages, JsonNode offsets) {
        try (var admin = Admin.create(settings())) {
            admin.createTopics(topics.propertyStream()
                            .map(topic -> new NewTopic(
                                    topic.getKey(), topic.getValue().asInt(), (short) 1))
                            .toList())
                    .all()
                    .get();
            send(messages);
            for (var group : offsets.valueStream()
                    .collect(Collectors.groupingBy(heard -> heard.path("group").asString()))
                    .entrySet()) {
                admin.alterConsumerGroupOffsets(group.getKey(), heard(group.getValue()))
                        .all()
                        .get();
            }
        } catch (ExecutionException failure) {
            throw new IllegalStateException("the topics could not be restored", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private Map<String, Object> settings() {
        return Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker);
    }

    private void send(List<JsonNode> messages) throws ExecutionException, InterruptedException {
        try (var producer = new KafkaProducer<>(settings(), new StringSerializer(), new StringSerializer())) {
            for (var message : messages) {
                producer.send(record(message)).get();
            }
        }
    }

    private static ProducerRecord<String, String> record(JsonNode message) {
        var headers = new ArrayList<Header>();
        message.path("headers")
                .forEach(header -> headers.add(new RecordHeader(
                        header.path(0).asString(), header.path(1).asString().getBytes(StandardCharsets.UTF_8))));
        return new ProducerRecord<>(
                message.path("topic").asString(),
                message.path("partition").asInt(),
                message.path("timestamp").asLong(),
                message.path("key").asString(),
                message.path("value").asString(),
                headers);
    }

    private static Map<TopicPartition, OffsetAndMetadata> heard(List<JsonNode> group) {
        return group.stream()
                .collect(Collectors.toMap(
                        heard -> new TopicPartition(
                                heard.path("topic").asString(),
                                heard.path("partition").asInt()),
                        heard -> new OffsetAndMetadata(heard.path("offset").asLong())));
    }
}
