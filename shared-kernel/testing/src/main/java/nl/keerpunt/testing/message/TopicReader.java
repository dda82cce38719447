package nl.keerpunt.testing.message;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads all that lies on topics, each message once. */
public final class TopicReader implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(500);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Map<TopicPartition, Long> next = new HashMap<>();

    /** @param client how to reach the brokers */
    public TopicReader(Map<String, Object> client) {
        var properties = new HashMap<>(client);
        properties.put("allow.auto.create.topics", false);
        consumer = new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** What came since the last time, up to the end as it is now; answers how many there were. */
    public int read(Collection<String> topics, Consumer<ConsumerRecord<byte[], byte[]>> each) {
        var partitions = topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .collect(Collectors.toSet());
        consumer.assign(partitions);
        partitions.forEach(partition -> consumer.seek(partition, next.getOrDefault(partition, 0L)));
        var ends = consumer.endOffsets(partitions);
        var read = 0;
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("the topics could not be read to their ends: " + ends);
            }
            var records = consumer.poll(POLL);
            records.forEach(each);
            read += records.count();
        }
        partitions.forEach(partition -> next.put(partition, consumer.position(partition)));
        return read;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
