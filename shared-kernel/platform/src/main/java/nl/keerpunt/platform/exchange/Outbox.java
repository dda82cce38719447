package nl.keerpunt.platform.exchange;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nl.keerpunt.contract.ContractMessage;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * The event store is the outbox: this processor sends what the others are to hear, waits for every acknowledgement of
 * the batch, and only then does its token commit. At least once, in the order of the store.
 */
@ProcessingGroup(Outbox.PROCESSOR)
final class Outbox {

    static final String PROCESSOR = "outbox";

    private static final String PENDING = "keerpunt.pending";
    private static final long ACKNOWLEDGED_WITHIN_SECONDS = 30;

    private final List<Publication<?>> publications;
    private final KafkaTemplate<String, CloudEvent> kafka;
    private final JsonMapper json;
    private final URI source;

    Outbox(List<Publication<?>> publications, KafkaTemplate<String, CloudEvent> kafka, JsonMapper json, URI source) {
        this.publications = publications;
        this.kafka = kafka;
        this.json = json;
        this.source = source;
    }

    @EventHandler
    void publish(DomainEventMessage<?> event, UnitOfWork<?> batch) {
        publications.stream()
                .flatMap(publication -> translate(publication, event.getPayload()).stream())
                .forEach(message -> pending(batch).add(send(event, message)));
    }

    private static <E> Optional<ContractMessage> translate(Publication<E> publication, Object event) {
        return publication.vocabulary().isInstance(event)
                ? publication.toContract(publication.vocabulary().cast(event))
                : Optional.empty();
    }

    private CompletableFuture<?> send(DomainEventMessage<?> event, ContractMessage message) {
        var type = ContractName.type(message.getClass());
        var cloudEvent = CloudEventBuilder.v1()
                .withId(event.getIdentifier())
                .withSource(source)
                .withType(type)
                .withSubject(message.about())
                .withTime(event.getTimestamp().atOffset(ZoneOffset.UTC))
                .withDataSchema(URI.create("urn:" + type.replace('.', ':')))
                .withExtension("sequence", Long.toString(event.getSequenceNumber()))
                .withData("application/json", json.writeValueAsBytes(message))
                .build();
        return kafka.send(ContractName.topic(message.getClass()), message.orderedBy(), cloudEvent);
    }

    private static List<CompletableFuture<?>> pending(UnitOfWork<?> batch) {
        return batch.root().getOrComputeResource(PENDING, _ -> {
            var sent = new ArrayList<CompletableFuture<?>>();
            batch.root()
                    .onPrepareCommit(_ -> CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new))
                            .orTimeout(ACKNOWLEDGED_WITHIN_SECONDS, TimeUnit.SECONDS)
                            .join());
            return sent;
        });
    }
}
