package nl.keerpunt.platform.exchange;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * What the signature of a message is over: all of it, and its place. Each part is preceded by its length in four bytes, an
 * absent one by -1: the name of this form, the topic, the key, name and value of each header but the signature in their
 * order, and the value.
 */
final class SignedMessage {

    static final String SIGNATURE = "keerpunt-signature";

    private static final String FORM = "keerpunt-message-1";

    private SignedMessage() {}

    static byte[] form(String topic, byte @Nullable [] key, Headers headers, byte @Nullable [] value) {
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
