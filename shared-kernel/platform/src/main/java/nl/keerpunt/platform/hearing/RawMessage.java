package nl.keerpunt.platform.hearing;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.CloudEventDeserializer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.keerpunt.platform.command.Subject;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A message as it lies on its topic: nobody has tried to read it, so nothing in it can fail.
 *
 * @param isBelieved whether what it says of itself counts; if not, it stands alone and is nobody's
 */
public record RawMessage(
        String topic,
        int partition,
        long offset,
        byte @Nullable [] key,
        byte @Nullable [] value,
        Headers headers,
        boolean isBelieved) {

    private static final Pattern PSEUDONYM = Pattern.compile("[0-9a-f-]{36}|[0-9]{4}(/[0-9a-f-]{36})?");
    private static final Pattern MUNICIPALITY = Pattern.compile("[0-9]{4}");
    private static final JsonMapper JSON = new JsonMapper();
    private static final int LONGEST_NAME = 255;
    private static final Subject OF_NOBODY = new Subject("nobody");

    public static RawMessage of(ConsumerRecord<byte[], byte[]> record) {
        return new RawMessage(
                record.topic(),
                record.partition(),
                record.offset(),
                record.key(),
                record.value(),
                record.headers(),
                true);
    }

    /** The same, which nobody vouches for: nothing waits behind it. */
    public RawMessage unbelieved() {
        return new RawMessage(topic, partition, offset, key, value, headers, false);
    }

    CloudEvent cloudEvent() {
        try (var deserializer = new CloudEventDeserializer()) {
            if (value == null) {
                throw new SaysNothing();
            }
            return deserializer.deserialize(topic, headers, value);
        }
    }

    /** A tombstone. */
    static final class SaysNothing extends RuntimeException {}

    /** By what it is known wherever it lies, if it says so. */
    public Optional<String> named(String attribute) {
        var header = isBelieved ? headers.lastHeader("ce_" + attribute) : null;
        return header == null || header.value() == null
                ? Optional.empty()
                : text(header.value()).filter(RawMessage::isName);
    }

    /** Whether a text fits where it is kept by what a message is known. */
    static boolean isName(String text) {
        return text.length() <= LONGEST_NAME && text.chars().noneMatch(Character::isISOControl);
    }

    /** Whose order counts: the key. Without one a message stands alone; one that is no pseudonym is named by itself. */
    public String subject() {
        if (key == null || !isBelieved) {
            return partition + "@" + offset;
        }
        return text(key)
                .filter(text -> PSEUDONYM.matcher(text).matches())
                .orElseGet(() -> "key " + UUID.nameUUIDFromBytes(key));
    }

    /** By whose order it counts among all that is about the same: commands name a household with its municipality. */
    public Subject inTurn() {
        return isBelieved ? inTurn(municipality(), subject()) : OF_NOBODY;
    }

    public static Subject inTurn(@Nullable String municipality, String subject) {
        return new Subject(
                municipality == null || subject.startsWith(municipality) ? subject : municipality + "/" + subject);
    }

    private static Optional<String> text(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException binary) {
            return Optional.empty();
        }
    }

    /** Whose message it is, if that much can be read. */
    public @Nullable String municipality() {
        if (!isBelieved) {
            return null;
        }
        try {
            var named = JSON.readTree(value == null ? new byte[0] : value).path("municipality");
            return named.isString() && MUNICIPALITY.matcher(named.stringValue()).matches() ? named.stringValue() : null;
        } catch (JacksonException unreadable) {
            return null;
        }
    }

    /** Names and values of the headers in base64, in their order. */
    public String headersAsJson() {
        var array = JSON.createArrayNode();
        headers.forEach(header -> array.addObject()
                .put("name", Base64.getEncoder().encodeToString(header.key().getBytes(StandardCharsets.UTF_8)))
                .put("value", header.value()));
        return array.toString();
    }

    public static Headers headersOf(String json) {
        var headers = new RecordHeaders();
        for (var header : JSON.readTree(json)) {
            var name = new String(header.path("name").binaryValue(), StandardCharsets.UTF_8);
            headers.add(
                    name,
                    header.path("value").isNull() ? null : header.path("value").binaryValue());
        }
        return headers;
    }
}
