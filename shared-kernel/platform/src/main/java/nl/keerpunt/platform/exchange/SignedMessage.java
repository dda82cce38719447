package nl.keerpunt.platform.exchange;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.CloudEventSerializer;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.keerpunt.platform.signature.SigningKey;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/**
 * What the signature of a message is over: all of it, and its place. Each part is preceded by its length in four bytes,
 * an absent one by -1: the name of this form, the topic, the key, name and value of each header but the signature in
 * their order, and the value.
 */
public final class SignedMessage {

    public static final String SIGNATURE = "keerpunt-signature";

    private static final String FORM = "keerpunt-message-1";

    private SignedMessage() {}

    /** A message for a topic, signed. */
    public static ProducerRecord<String, byte[]> of(
            SigningKey key, String topic, String orderedBy, CloudEvent content) {
        try (var serializer = new CloudEventSerializer()) {
            var headers = new RecordHeaders();
            var value = serializer.serialize(topic, headers, content);
            headers.add(SIGNATURE, key.sign(form(topic, utf8(orderedBy), headers, value)));
            return new ProducerRecord<>(topic, null, orderedBy, value, headers);
        }
    }

    public static byte[] form(String topic, byte @Nullable [] key, Headers headers, byte @Nullable [] value) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            write(out, utf8(FORM));
            write(out, utf8(topic));
            write(out, key);
            for (var header : headers) {
                if (!header.key().equals(SIGNATURE)) {
                    write(out, utf8(header.key()));
                    write(out, header.value());
                }
            }
            write(out, value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void write(DataOutputStream out, byte @Nullable [] part) throws IOException {
        out.writeInt(part == null ? -1 : part.length);
        if (part != null) {
            out.write(part);
        }
    }
}
