package nl.keerpunt.platform.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import nl.keerpunt.platform.exchange.Era;
import nl.keerpunt.platform.exchange.FurtherTopic;
import nl.keerpunt.platform.exchange.Generation;
import nl.keerpunt.platform.exchange.Topics;
import nl.keerpunt.platform.hearing.Hearing;
import nl.keerpunt.platform.lane.Lanes;
import nl.keerpunt.platform.parking.ParkedFacts;
import nl.keerpunt.platform.parking.Tidings;
import nl.keerpunt.platform.settings.PlatformSettings;
import nl.keerpunt.platform.store.LaneDatabase;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/** One listener for all that this service hears. */
@Configuration(proxyBeanMethods = false)
public class InboxWiring {

    private static final int LISTENERS = 2;

    /** The group gives a killed service's partitions to another after this long. */
    private static final int SESSION_MILLIS = 10_000;

    private static final Duration RIGHTS_ARE_ASKED_AGAIN = Duration.ofSeconds(5);

    @Bean
    WaitingMessages waitingMessages(ParkedFacts parked, LaneDatabase database) {
        return new WaitingMessages(parked.through(database.client()), database.client());
    }

    @Bean
    InboxOfBatch inboxOfBatch(LaneDatabase database, WaitingMessages waiting) {
        return new InboxOfBatch(database.client(), waiting);
    }

    @Bean
    Inbox inbox(
            Hearing hearing,
            Lanes lanes,
            InboxOfBatch ofBatch,
            ParkedFacts parked,
            WaitingMessages waiting,
            LaneDatabase database,
            Partitions partitions,
            Topics topics,
            MeterRegistry meters,
            Tidings tidings) {
        var within = parked.through(database.client());
        return new Inbox(hearing, lanes, ofBatch, within, waiting, partitions, topics, new Alarm(meters), tidings);
    }

    @Bean
    Topics topics(PlatformSettings settings, Hearing hearing, Era era, ObjectProvider<FurtherTopic> further) {
        return new Topics(settings, hearing.messages(), era, further.stream());
    }

    @Bean
    Partitions exchange(MeterRegistry meters) {
        return new Partitions(meters);
    }

    @Bean
    ConcurrentMessageListenerContainer<byte[], byte[]> listener(
            PlatformSettings settings, Inbox inbox, Hearing hearing, Topics topics, Partitions partitions) {
        var properties = new ContainerProperties(topics.heard().toArray(String[]::new));
        properties.setMessageListener(inbox);
        properties.setMissingTopicsFatal(false);
        properties.setAuthExceptionRetryInterval(
                RIGHTS_ARE_ASKED_AGAIN); // Whoever gives them late need not start us again.
        var container = new ConcurrentMessageListenerContainer<>(consumers(settings, hearing), properties);
        container.setConcurrency(LISTENERS);
        container.setBeanName(settings.service() + "-inbox");
        container.setCommonErrorHandler(comingAgain(partitions));
        return container;
    }

    /**
     * Under the group's name is kept how far it heard: with a new subscription, or new keys to believe, from the
     * beginning.
     */
    private static DefaultKafkaConsumerFactory<byte[], byte[]> consumers(PlatformSettings settings, Hearing hearing) {
        var properties = settings.kafkaClient();
        properties.put(
                ConsumerConfig.GROUP_ID_CONFIG,
                "keerpunt-" + settings.service() + "-" + Generation.of(hearing.names()));
        properties.put(ConsumerConfig.GROUP_PROTOCOL_CONFIG, "classic"); // Decision 10.
        properties.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, SESSION_MILLIS);
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 5_000);
        return new DefaultKafkaConsumerFactory<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private static DefaultErrorHandler comingAgain(Partitions partitions) {
        var pauses = new ExponentialBackOff(100, 2);
        pauses.setMaxInterval(10_000);
        var handler = new DefaultErrorHandler(pauses);
        handler.setClassifications(Map.of(), true);
        handler.setRetryListeners(partitions);
        return handler;
    }
}
