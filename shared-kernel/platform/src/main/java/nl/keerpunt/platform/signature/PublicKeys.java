package nl.keerpunt.platform.signature;

import com.google.crypto.tink.subtle.Ed25519Verify;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * By which it is known that a service said something. A service has one or more: a new key is added before the first
 * signature with it, and those of before stay, for what they signed is heard again by whoever comes later.
 */
public final class PublicKeys {

    private static final int KEY_BYTES = 32;

    /** @param encoded as X.509 has it, which ends in the key's own bytes */
    private record Key(byte[] encoded, Ed25519Verify check) {}

    private final Map<String, List<Key>> ofService;

    private PublicKeys(Map<String, List<Key>> ofService) {
        this.ofService = ofService;
    }

    /**
     * Of each service, X.509 in base64, several separated by commas; throws an {@link IllegalArgumentException} that
     * names the services of which it is anything else.
     */
    public static PublicKeys of(Map<String, String> encoded) {
        var keys = new TreeMap<String, List<Key>>();
        var wrong = encoded.entrySet().stream()
                .filter(each -> !add(keys, each.getKey(), each.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .collect(Collectors.joining(", "));
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(
                    "Ed25519 public keys are X.509 in base64, separated by commas: " + wrong);
        }
        return new PublicKeys(keys);
    }

    private static boolean add(Map<String, List<Key>> keys, String service, String encoded) {
        try {
            var those = Arrays.stream(encoded.split(",")).map(PublicKeys::key).toList();
            return keys.put(service, those) == null;
        } catch (IllegalArgumentException wrong) {
            return false;
        }
    }

    private static Key key(String encoded) {
        try {
            var spec = new X509EncodedKeySpec(Base64.getDecoder().decode(encoded.strip()));
            var bytes = KeyFactory.getInstance(SigningKey.ALGORITHM)
                    .generatePublic(spec)
                    .getEncoded();
            return new Key(bytes, new Ed25519Verify(Arrays.copyOfRange(bytes, bytes.length - KEY_BYTES, bytes.length)));
        } catch (GeneralSecurityException failure) {
            throw new IllegalArgumentException(failure);
        }
    }

    /** Whether this service signed exactly this. */
    public boolean isSignedBy(String service, byte[] said, byte[] signature) {
        return ofService.getOrDefault(service, List.of()).stream().anyMatch(key -> isSignedWith(key, said, signature));
    }

    /** The keys of a service, as they were given: with others, other messages are believed. */
    public List<String> encoded(String service) {
        return ofService.getOrDefault(service, List.of()).stream()
                .map(key -> Base64.getEncoder().encodeToString(key.encoded()))
                .toList();
    }

    private static boolean isSignedWith(Key key, byte[] said, byte[] signature) {
        try {
            key.check().verify(signature, said);
            return true;
        } catch (GeneralSecurityException noSignature) {
            return false;
        }
    }
}
