package nl.keerpunt.platform.outbox;

import java.util.List;
import nl.keerpunt.platform.exchange.ContractName;
import nl.keerpunt.platform.exchange.Contracts;
import nl.keerpunt.platform.exchange.Era;
import nl.keerpunt.platform.exchange.Generation;
import nl.keerpunt.platform.settings.PlatformSettings;
import nl.keerpunt.platform.signature.SigningKey;
import nl.keerpunt.platform.stored.StoredEvents;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The sender of what this service tells. */
@Configuration(proxyBeanMethods = false)
public class OutboxWiring {

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
    SigningKey signingKey(PlatformSettings settings) {
        return SigningKey.of(settings.signingKey());
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
}
