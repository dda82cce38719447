package nl.keerpunt.budget.exchange;

import io.cloudevents.core.builder.CloudEventBuilder;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import nl.keerpunt.budget.seal.HeadTopic;
import nl.keerpunt.budget.seal.SignedHead;
import nl.keerpunt.platform.exchange.ContractName;
import nl.keerpunt.platform.exchange.Era;
import nl.keerpunt.platform.exchange.SignedMessage;
import nl.keerpunt.platform.settings.PlatformSettings;
import nl.keerpunt.platform.signature.SigningKey;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Publishes signed heads of the ledgers on a topic of their own, by municipality. Only this service's principal may
 * write there, and everything is kept; so whoever owns the database, but not this service, cannot take back what it
 * says.
 */
@Component
public class SealPublisher implements HeadTopic {

    /** Its name is in decision 22, and in the rights that the brokers give. */
    public static final String TOPIC = "keerpunt.budget.seals.v1";

    public static final String TYPE = "nl.keerpunt.budget.ledger-sealed.v1";
    private static final long ACKNOWLEDGED_WITHIN_SECONDS = 30;

    private final KafkaTemplate<String, byte[]> kafka;
    private final JsonMapper json;
    private final SigningKey key;
    private final String topic;
    private final URI source;

    SealPublisher(
            KafkaTemplate<String, byte[]> kafka, JsonMapper json, SigningKey key, PlatformSettings settings, Era era) {
        this.kafka = kafka;
        this.json = json;
        this.key = key;
        topic = era.of(TOPIC);
        source = ContractName.source(settings.oin(), settings.service());
    }

    @Override
    public void publish(SignedHead head) {
        var municipality = head.municipality().value();
        var event = CloudEventBuilder.v1()
                .withId(municipality + "/" + head.at())
                .withSource(source)
                .withType(TYPE)
                .withSubject(municipality)
                .withTime(head.at().atOffset(ZoneOffset.UTC))
                .withDataSchema(ContractName.schema(TYPE))
                .withData("application/json", json.writeValueAsBytes(head))
                .build();
        kafka.send(SignedMessage.of(key, topic, municipality, event))
                .orTimeout(ACKNOWLEDGED_WITHIN_SECONDS, TimeUnit.SECONDS)
                .join();
    }
}
