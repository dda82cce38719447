package nl.keerpunt.plan;

import io.cloudevents.core.builder.CloudEventBuilder;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.platform.exchange.ContractName;
import nl.keerpunt.testing.message.SignedMessages;
import tools.jackson.databind.json.JsonMapper;

/** The other services, as far as this one hears of them: their messages on real Kafka. */
final class Neighbours {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Neighbours() {}

    static void tell(ContractMessage message) {
        var type = ContractName.type(message.getClass());
        var publisher = type.split("\\.")[2];
        var event = CloudEventBuilder.v1()
                .withId(UUID.randomUUID().toString())
                .withSource(URI.create("urn:nld:oin:00000099000000000000:systeem:keerpunt-" + publisher))
                .withType(type)
                .withSubject(message.about())
                .withTime(OffsetDateTime.now(ZoneOffset.UTC))
                .withData("application/json", JSON.writeValueAsBytes(message))
                .build();
        SignedMessages.send(ContractName.topic(message.getClass()), message.orderedBy(), event);
    }
}
