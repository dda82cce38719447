package nl.keerpunt.platform.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.keerpunt.platform.signature.PublicKeys;
import nl.keerpunt.platform.signature.SigningKey;
import org.springframework.core.env.Environment;

/**
 * The keys of signatures, from the environment: {@code keerpunt.signing-key} and {@code
 * keerpunt.public-keys.<service>}.
 */
public final class SignatureSettings {

    private static final byte[] ANYTHING = {1};

    private SignatureSettings() {}

    /** What is wrong with a service's own keys. */
    public static List<String> wrong(String service, Environment environment) {
        try {
            var key = SigningKey.of(environment.getRequiredProperty("keerpunt.signing-key"));
            var known = publicKeys(Stream.of(service), environment);
            return known.isSignedBy(service, ANYTHING, key.sign(ANYTHING))
                    ? List.of()
                    : List.of(variable(service) + " must have the public key of KEERPUNT_SIGNING_KEY"
                            + " (openssl pkey -pubout)");
        } catch (IllegalStateException wrong) {
            return List.of(String.valueOf(wrong.getMessage()));
        } catch (IllegalArgumentException noKey) {
            return List.of("KEERPUNT_SIGNING_KEY must be an Ed25519 private key, PKCS #8 in base64"
                    + " (openssl genpkey -algorithm ed25519 -outform DER | openssl base64 -A)");
        }
    }

    /** The public keys of these services; says of all at once which are missing or are none. */
    public static PublicKeys publicKeys(Stream<String> services, Environment environment) {
        var encoded = new TreeMap<String, String>();
        var missing = new ArrayList<String>();
        services.distinct().sorted().forEach(service -> {
            var keys = environment.getProperty("keerpunt.public-keys." + service, "");
            if (keys.isBlank()) {
                missing.add("set " + variable(service));
            } else {
                encoded.put(service, keys);
            }
        });
        if (!missing.isEmpty()) {
            throw new IllegalStateException(String.join("; ", missing));
        }
        try {
            return PublicKeys.of(encoded);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalStateException("KEERPUNT_PUBLIC_KEYS: " + wrong.getMessage());
        }
    }

    private static String variable(String service) {
        return PlatformSettings.variable("keerpunt.public-keys." + service);
    }
}
