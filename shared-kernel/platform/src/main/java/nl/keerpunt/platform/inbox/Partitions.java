package nl.keerpunt.platform.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.keerpunt.platform.away.Failures;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.kafka.listener.RetryListener;

/**
 * Which partitions stand still because something under them is away, and what. The message comes again with growing
 * pauses; after a few tries the partition counts as stopped: readiness goes down and says where.
 */
final class Partitions implements RetryListener, HealthIndicator {

    static final int TRIES_BEFORE_STOPPED = 5;

    private final Map<String, String> stopped = new ConcurrentHashMap<>();

    Partitions(MeterRegistry meters) {
        meters.gaugeMapSize("keerpunt.inbox.stopped.partitions", List.of(), stopped);
    }

    @Override
    public void failedDelivery(ConsumerRecord<?, ?> record, @Nullable Exception failure, int attempt) {
        if (attempt >= TRIES_BEFORE_STOPPED) {
            stopped.put(
                    place(record),
                    (failure == null ? "unknown" : Failures.kind(failure)) + " at offset " + record.offset()
                            + ", tried " + attempt + " times");
        }
    }

    /** A message of this partition was handled: whatever stopped it is over. */
    void moved(ConsumerRecord<?, ?> record) {
        stopped.remove(place(record));
    }

    @Override
    public Health health() {
        return stopped.isEmpty()
                ? Health.up().build()
                : Health.down().withDetails(Map.copyOf(stopped)).build();
    }

    private static String place(ConsumerRecord<?, ?> record) {
        return record.topic() + "-" + record.partition();
    }
}
