package nl.keerpunt.platform.exchange;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.CloudEventSerializer;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.keerpunt.platform.lane.Lanes;
import nl.keerpunt.platform.parking.ParkedFacts;
import nl.keerpunt.platform.privacy.HouseholdKeys;
import nl.keerpunt.platform.start.PlatformSettings;
import nl.keerpunt.platform.store.LaneDatabase;
import nl.keerpunt.platform.store.StoredEvents;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;
import tools.jackson.databind.json.JsonMapper;

/** Kafka in both directions: the outbox's sender, and one listener for all that this service hears. */
@Configuration(proxyBeanMethods = false)
public class ExchangeWiring {

    private static final int LISTENERS = 2;

    /** The group gives a killed service's partitions to another after this long. */
    private static final int SESSION_MILLIS = 10_000;

    /** A bean, so that its producer is closed with its service: one left behind would go on asking for its broker. */
    @Bean
    DefaultKafkaProducerFactory<String, CloudEvent> producers(PlatformSettings settings) {
        return new DefaultKafkaProducerFactory<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        settings.kafka(),
                        ProducerConfig.CLIENT_ID_CONFIG,
                        settings.service() + "-outbox",
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        25_000,
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        10_000),
                new StringSerializer(),
                new CloudEventSerializer());
    }

    @Bean
    KafkaTemplate<String, CloudEvent> cloudEvents(DefaultKafkaProducerFactory<String, CloudEvent> producers) {
        return new KafkaTemplate<>(producers);
    }

    @Bean
    Outbox outbox(
            List<Publication<?>> publications,
            StoredEvents closedEvents,
            KafkaTemplate<String, CloudEvent> kafka,
            JsonMapper json,
            PlatformSettings settings) {
        var source = URI.create("urn:nld:oin:" + settings.oin() + ":systeem:keerpunt-" + settings.service());
        return new Outbox(publications, closedEvents, kafka, json, source);
    }

    @Bean
    HouseholdErasure householdErasure(HouseholdKeys keys) {
        return new HouseholdErasure(keys);
    }

    @Bean
    Hearing hearing(List<Subscriber> subscribers, JsonMapper json) {
        return new Hearing(subscribers, json);
    }

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
            Partitions partitions) {
        return new Inbox(hearing, lanes, ofBatch, parked.through(database.client()), waiting, partitions);
    }

    /** Both ends make the topics they use, so that it does not matter which service comes up first. */
    @Bean
    KafkaAdmin.NewTopics topics(PlatformSettings settings, Hearing hearing) {
        var names = new TreeSet<String>();
        names.add(ContractName.topicOf(settings.service()));
        hearing.messages().forEach(message -> names.add(ContractName.topic(message)));
        return new KafkaAdmin.NewTopics(names.stream()
                .map(name -> TopicBuilder.name(name)
                        .partitions(settings.partitions())
                        .replicas(settings.replicas())
                        .build())
                .toArray(NewTopic[]::new));
    }

    @Bean
    Partitions exchange(MeterRegistry meters) {
        return new Partitions(meters);
    }

    @Bean
    ConcurrentMessageListenerContainer<byte[], byte[]> listener(
            PlatformSettings settings, Inbox inbox, Hearing hearing, Partitions partitions) {
        var topics = new TreeSet<String>();
        hearing.messages().forEach(message -> topics.add(ContractName.topic(message)));
        topics.remove(ContractName.topicOf(settings.service()));
        var properties = new ContainerProperties(topics.toArray(String[]::new));
        properties.setMessageListener(inbox);
        properties.setMissingTopicsFatal(false);
        var container = new ConcurrentMessageListenerContainer<>(consumers(settings), properties);
        container.setConcurrency(LISTENERS);
        container.setBeanName(settings.service() + "-inbox");
        container.setCommonErrorHandler(comingAgain(partitions));
        return container;
    }

    private static DefaultKafkaConsumerFactory<byte[], byte[]> consumers(PlatformSettings settings) {
        return new DefaultKafkaConsumerFactory<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        settings.kafka(),
                        ConsumerConfig.GROUP_ID_CONFIG,
                        "keerpunt-" + settings.service(),
                        ConsumerConfig.GROUP_PROTOCOL_CONFIG,
                        "classic", // Decision 10.
                        ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
                        SESSION_MILLIS,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.METADATA_MAX_AGE_CONFIG,
                        5_000),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
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
