package nl.keerpunt.testing.message;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * The keys by which services sign in tests, the same in every JVM, and signatures as the platform makes them: written
 * a second time from its description, so that neither changes unseen.
 */
public final class TestSignatures {

    public static final String HEADER = "keerpunt-signature";

    private TestSignatures() {}

    public static String signingKey(String service) {
        return Base64.getEncoder().encodeToString(pair(service).getPrivate().getEncoded());
    }

    public static String publicKey(String service) {
        return Base64.getEncoder().encodeToString(pair(service).getPublic().getEncoded());
    }

    /** Signs a message as it lies on a topic, in the name of a service; a signature that was there makes place. */
    public static void sign(
            String service, String topic, byte @Nullable [] key, Headers headers, byte @Nullable [] value) {
        signWith(signingKey(service), topic, key, headers, value);
    }

    /** The same with a key of any service's, as it is told to that service. */
    public static void signWith(
            String signingKey, String topic, byte @Nullable [] key, Headers headers, byte @Nullable [] value) {
        headers.remove(HEADER);
        headers.add(HEADER, signature(signingKey, form(topic, key, headers, value)));
    }

    private static byte[] signature(String signingKey, byte[] said) {
        try {
            var encoded = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(signingKey));
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(KeyFactory.getInstance("Ed25519").generatePrivate(encoded));
            signature.update(said);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] form(String topic, byte @Nullable [] key, Headers headers, byte @Nullable [] value) {
        var bytes = new ByteArrayOutputStream();
        write(bytes, "keerpunt-message-1".getBytes(UTF_8));
        write(bytes, topic.getBytes(UTF_8));
        write(bytes, key);
        headers.forEach(header -> {
            write(bytes, header.key().getBytes(UTF_8));
            write(bytes, header.value());
        });
        write(bytes, value);
        return bytes.toByteArray();
    }

    private static void write(ByteArrayOutputStream bytes, byte @Nullable [] part) {
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(part == null ? -1 : part.length);
            out.write(part == null ? new byte[0] : part);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static KeyPair pair(String service) {
        try {
            var pairs = KeyPairGenerator.getInstance("Ed25519");
            pairs.initialize(255, new SeededBy(service));
            return pairs.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** As good as no secret, and the same each time. */
    private static final class SeededBy extends SecureRandom {

        private final transient byte[] seed;

        SeededBy(String service) throws GeneralSecurityException {
            seed = MessageDigest.getInstance("SHA-256").digest(service.getBytes(UTF_8));
        }

        @Override
        public void nextBytes(byte[] bytes) {
            for (var at = 0; at < bytes.length; at++) {
                bytes[at] = seed[at % seed.length];
            }
        }
    }
}
