package nl.keerpunt.platform.outbox;

import io.cloudevents.core.builder.CloudEventBuilder;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.platform.away.Failures;
import nl.keerpunt.platform.exchange.ContractName;
import nl.keerpunt.platform.exchange.Era;
import nl.keerpunt.platform.exchange.SignedMessage;
import nl.keerpunt.platform.parking.Place;
import nl.keerpunt.platform.reading.Changed;
import nl.keerpunt.platform.reading.ReadModel;
import nl.keerpunt.platform.signature.SigningKey;
import nl.keerpunt.platform.stored.Recorded;
import nl.keerpunt.platform.stored.StoredEvents;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * The event store is the outbox: this reader signs and sends what the others are to hear, waits for every
 * acknowledgement of the page, and only then does its token commit. At least once, in the order of the store.
 *
 * <p>A whole page is translated before the first of it goes. A fact that cannot be told parks all that shares its key;
 * a broker that is away parks nothing.
 */
final class Outbox implements ReadModel<Object> {

    private static final long ACKNOWLEDGED_WITHIN_SECONDS = 30;

    /** What all messages of one class have alike. */
    private record Kind(String type, String publisher, URI schema) {}

    private static final ClassValue<Kind> KIND = new ClassValue<>() {
        @Override
        protected Kind computeValue(Class<?> message) {
            var contract = message.asSubclass(ContractMessage.class);
            var type = ContractName.type(contract);
            return new Kind(type, ContractName.publisher(contract), ContractName.schema(type));
        }
    };

    private final List<Publication<?>> publications;
    private final StoredEvents events;
    private final KafkaTemplate<String, byte[]> kafka;
    private final JsonMapper json;
    private final URI source;
    private final SigningKey key;
    private final Era era;
    private final String name;

    /**
     * @param generation of what this service may tell: with something new in it, all is told again from the beginning
     */
    Outbox(
            List<Publication<?>> publications,
            StoredEvents events,
            KafkaTemplate<String, byte[]> kafka,
            JsonMapper json,
            URI source,
            SigningKey key,
            Era era,
            String generation) {
        this.publications = publications;
        this.events = events;
        this.kafka = kafka;
        this.json = json;
        this.source = source;
        this.key = key;
        this.era = era;
        name = Place.THE_OUTBOX + "-" + generation;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Class<Object> vocabulary() {
        return Object.class;
    }

    @Override
    public List<String> tables() {
        return List.of();
    }

    private record Letter(long position, ProducerRecord<String, byte[]> message) {}

    @Override
    public void write(List<Changed<Object>> page) {
        var letters = page.stream()
                .flatMap(change -> change.fresh().stream())
                .flatMap(this::letters)
                .sorted(Comparator.comparingLong(Letter::position))
                .toList();
        try {
            CompletableFuture.allOf(letters.stream().map(this::send).toArray(CompletableFuture[]::new))
                    .orTimeout(ACKNOWLEDGED_WITHIN_SECONDS, TimeUnit.SECONDS)
                    .join();
        } catch (RuntimeException failure) {
            throw Failures.causes(failure).anyMatch(Outbox::isOfTheLetter) ? failure : new Failures.Away(failure);
        }
    }

    private static boolean isOfTheLetter(Throwable cause) {
        return cause instanceof RecordTooLargeException
                || cause instanceof SerializationException
                || cause instanceof InvalidTopicException;
    }

    private CompletableFuture<?> send(Letter letter) {
        return kafka.send(letter.message());
    }

    private Stream<Letter> letters(Recorded<Object> event) {
        return publications.stream()
                .flatMap(publication -> translate(publication, event).stream())
                .map(message -> letter(event, message));
    }

    @SuppressWarnings("unchecked") // What is recorded is of the vocabulary, and holds nothing else of its kind.
    private static <E> Optional<ContractMessage> translate(Publication<E> publication, Recorded<?> event) {
        return publication.vocabulary().isInstance(event.fact())
                ? publication.toContract((Recorded<? extends E>) event)
                : Optional.empty();
    }

    private Letter letter(Recorded<Object> event, ContractMessage message) {
        var kind = KIND.get(message.getClass());
        var content = CloudEventBuilder.v1()
                .withId(event.id())
                .withSource(source)
                .withType(kind.type())
                .withSubject(message.about())
                .withTime(event.recordedAt().atOffset(ZoneOffset.UTC))
                .withDataSchema(kind.schema())
                .withExtension("sequence", Long.toString(event.version()))
                .withData("application/json", json.writeValueAsBytes(message))
                .build();
        return new Letter(
                event.position(), SignedMessage.of(key, era.topicOf(kind.publisher()), message.orderedBy(), content));
    }

    /**
     * All streams whose messages may share a key: those of a household; those of a municipality where one stream tells
     * of many households, or where nothing of a stream can be read that says which it is.
     */
    @Override
    public String subject(String stream) {
        var municipality = stream.split("/", 2)[0];
        return events.firstReadable(stream)
                .map(fact -> isOfMany(fact)
                        ? municipality
                        : fact instanceof ConcernsHousehold about
                                ? about.household().key()
                                : stream)
                .orElse(municipality);
    }

    private boolean isOfMany(Object fact) {
        return publications.stream()
                .anyMatch(publication -> publication.vocabulary().isInstance(fact) && publication.tellsOfMany());
    }
}
