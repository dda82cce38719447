package nl.keerpunt.platform.hearing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cloudevents.CloudEvent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.language.identity.StreamId;
import nl.keerpunt.platform.exchange.ContractName;
import nl.keerpunt.platform.exchange.Era;
import nl.keerpunt.platform.exchange.SignedMessage;
import nl.keerpunt.platform.signature.PublicKeys;
import nl.keerpunt.platform.signature.Unbelieved.Forged;
import nl.keerpunt.platform.signature.Unbelieved.Misplaced;
import nl.keerpunt.platform.signature.Unbelieved.Unsigned;

/**
 * Which messages are believed: those that the service whose topic it is signed as they lie there, each in its place.
 */
final class Belief {

    private final PublicKeys keys;
    private final Map<String, String> publishers;

    /** @param publishers the services that this one hears */
    Belief(PublicKeys keys, Set<String> publishers, Era era) {
        this.keys = keys;
        this.publishers = publishers.stream().collect(Collectors.toMap(era::topicOf, Function.identity()));
    }

    /** Before anything in it is read: it is signed, by whom it has to be. */
    void requireSigned(RawMessage message) {
        var header = message.headers().lastHeader(SignedMessage.SIGNATURE);
        if (header == null || header.value() == null) {
            throw new Unsigned();
        }
        var form = SignedMessage.form(message.topic(), message.key(), message.headers(), message.value());
        if (!keys.isSignedBy(publisher(message), form, header.value())) {
            throw new Forged();
        }
    }

    /** It is an event of its publisher's, and of a kind that this one publishes. */
    void requireOwn(RawMessage message, CloudEvent event) {
        var publisher = publisher(message);
        if (!event.getSource().toString().endsWith(":systeem:keerpunt-" + publisher)
                || !event.getType().startsWith(ContractName.typesOf(publisher))) {
            throw new Misplaced();
        }
    }

    /** What it says is about whom it names, in its order, and of one municipality. */
    static void requireAgreement(RawMessage message, CloudEvent event, ContractMessage said) {
        if (!said.about().equals(event.getSubject())
                || !Arrays.equals(said.orderedBy().getBytes(UTF_8), message.key())
                || !isOfOneMunicipality(said)) {
            throw new Misplaced();
        }
    }

    private static boolean isOfOneMunicipality(ContractMessage said) {
        return Arrays.stream(said.getClass().getRecordComponents())
                .map(component -> Hearing.value(component, said))
                .allMatch(value ->
                        !(value instanceof StreamId id) || id.municipality().equals(said.municipality()));
    }

    /** By what it is told whether the same would be believed. */
    Stream<String> names() {
        return publishers.values().stream().flatMap(publisher -> keys.encoded(publisher).stream());
    }

    private String publisher(RawMessage message) {
        return publishers.getOrDefault(message.topic(), "");
    }
}
