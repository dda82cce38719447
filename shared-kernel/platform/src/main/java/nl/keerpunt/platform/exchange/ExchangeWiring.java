package nl.keerpunt.platform.exchange;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.keerpunt.platform.lane.Lanes;
import nl.keerpunt.platform.parking.ParkedFacts;
import nl.keerpunt.platform.parking.Tidings;
import nl.keerpunt.platform.privacy.HouseholdKeys;
import nl.keerpunt.platform.settings.PlatformSettings;
import nl.keerpunt.platform.settings.SignatureSettings;
import nl.keerpunt.platform.signature.PublicKeys;
import nl.keerpunt.platform.signature.SigningKey;
import nl.keerpunt.platform.store.LaneDatabase;
import nl.keerpunt.platform.store.StoredEvents;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
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

    private static final Duration RIGHTS_ARE_ASKED_AGAIN = Duration.ofSeconds(5);

    /** A bean, so that its producer is closed with its service: one left behind would go on asking for its broker. */
    @Bean
    DefaultKafkaProducerFactory<String, byte[]> producers(PlatformSettings settings) {
        var properties = settings.kafkaClient();
        properties.put(ProducerConfig.CLIENT_ID_CONFIG, settings.service() + "-outbox");
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        properties.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 25_000);
        properties.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        return new DefaultKafkaProducerFactory<>(properties, new StringSerializer(), new ByteArraySerializer());
    }

    @Bean
    KafkaTemplate<String, byte[]> messages(DefaultKafkaProducerFactory<String, byte[]> producers) {
        return new KafkaTemplate<>(producers);
    }

    @Bean
    Era era(PlatformSettings settings) {
        return new Era(settings.era());
    }

    @Bean
    SigningKey signingKey(PlatformSettings settings) {
        return SigningKey.of(settings.signingKey());
    }

    /** Of this service, and of those that it hears. */
    @Bean
    PublicKeys publicKeys(PlatformSettings settings, List<Subscriber> subscribers, Environment environment) {
        var services = subscribers.stream()
                .flatMap(subscriber -> subscriber.subscriptions().stream())
                .map(subscription -> ContractName.publisher(subscription.message()));
        return SignatureSettings.publicKeys(Stream.concat(Stream.of(settings.service()), services), environment);
    }

    @Bean
    Outbox outbox(
            List<Publication<?>> publications,
            StoredEvents closedEvents,
            KafkaTemplate<String, byte[]> messages,
            JsonMapper json,
            PlatformSettings settings,
            SigningKey key,
            Era era) {
        var source = ContractName.source(settings.oin(), settings.service());
        var generation = Generation.of(Contracts.of(settings.service(), era));
        return new Outbox(publications, closedEvents, messages, json, source, key, era, generation);
    }

    @Bean
    HouseholdErasure householdErasure(HouseholdKeys keys) {
        return new HouseholdErasure(keys);
    }

    @Bean
    Hearing hearing(List<Subscriber> subscribers, JsonMapper json, PublicKeys keys, Era era) {
        return new Hearing(subscribers, json, keys, era);
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
            Partitions partitions,
            Topics topics,
            MeterRegistry meters,
            Tidings tidings) {
        var within = parked.through(database.client());
        return new Inbox(hearing, lanes, ofBatch, within, waiting, partitions, topics, new Alarm(meters), tidings);
    }

    @Bean
    Topics topics(PlatformSettings settings, Hearing hearing, Era era, ObjectProvider<FurtherTopic> further) {
        return new Topics(settings, hearing, era, further.stream());
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

    /** Under the group's name is kept how far it heard: with a new subscription, or new keys to believe, from the beginning. */
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
