package nl.keerpunt.journeys.erasure;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import nl.keerpunt.journeys.Stores;
import nl.keerpunt.local.client.Patience;
import nl.keerpunt.local.platform.LocalPlatform;
import nl.keerpunt.local.platform.LocalService;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** All services hear all topics once more, from the first message on. */
record Rewound(LocalPlatform platform) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String OWNER = "broker";

    /** Answers when they have heard everything, and read what came of it. */
    void fromTheBeginning() {
        Stream.of(LocalService.values()).forEach(platform::stop);
        try (var admin = Admin.create(platform.brokerClient(OWNER))) {
            for (var group : groups(admin)) {
                var beginning = new HashMap<TopicPartition, OffsetAndMetadata>();
                heard(admin, group).keySet().forEach(each -> beginning.put(each, new OffsetAndMetadata(0)));
                await(admin.alterConsumerGroupOffsets(group, beginning).all());
            }
            CompletableFuture.allOf(Stream.of(LocalService.values())
                            .map(service -> CompletableFuture.runAsync(
                                    () -> platform.start(service),
                                    start -> Thread.ofPlatform().start(start)))
                            .toArray(CompletableFuture[]::new))
                    .join();
            var behind = Patience.until(PATIENCE, () -> behind(admin), Map::isEmpty);
            var readers = new Stores(platform.database()).readersBehind();
            if (!behind.isEmpty() || !readers.isEmpty()) {
                throw new IllegalStateException("not heard again in time: " + behind + " " + readers);
            }
        }
    }

    private static List<String> groups(Admin admin) {
        return await(admin.listGroups().all()).stream()
                .map(group -> group.groupId())
                .filter(group -> group.startsWith("keerpunt-"))
                .toList();
    }

    private static Map<TopicPartition, OffsetAndMetadata> heard(Admin admin, String group) {
        return await(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
    }

    /** Of each group and partition, how many messages it has yet to hear. */
    private static Map<String, Long> behind(Admin admin) {
        var behind = new HashMap<String, Long>();
        for (var group : groups(admin)) {
            var heard = heard(admin, group);
            var latest = new HashMap<TopicPartition, OffsetSpec>();
            heard.keySet().forEach(each -> latest.put(each, OffsetSpec.latest()));
            await(admin.listOffsets(latest).all()).forEach((partition, end) -> {
                var left = end.offset()
                        - Objects.requireNonNull(heard.get(partition)).offset();
                if (left > 0) {
                    behind.put(group + " " + partition, left);
                }
            });
        }
        return behind;
    }

    private static <T> T await(KafkaFuture<T> answer) {
        try {
            return answer.get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
