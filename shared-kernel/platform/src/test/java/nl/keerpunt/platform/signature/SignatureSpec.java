package nl.keerpunt.platform.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignatureSpec {

    private static final byte[] SAID = "a household is erased".getBytes(StandardCharsets.UTF_8);

    private final KeyPair plan = pair();
    private final KeyPair later = pair();
    private final PublicKeys known = PublicKeys.of(Map.of("plan", publicOf(plan), "household", publicOf(pair())));

    @Test
    void what_a_service_signed_is_known_to_be_its() {
        assertThat(known.isSignedBy("plan", SAID, signed(plan))).isTrue();
    }

    @Test
    void what_was_changed_since_is_not() {
        var changed = SAID.clone();
        changed[2]++;

        assertThat(known.isSignedBy("plan", changed, signed(plan))).isFalse();
    }

    @Test
    void no_service_speaks_for_another() {
        assertThat(known.isSignedBy("household", SAID, signed(plan))).isFalse();
        assertThat(known.isSignedBy("stranger", SAID, signed(plan))).isFalse();
    }

    @Test
    void a_new_key_and_those_of_before_are_known_side_by_side() {
        var both = PublicKeys.of(Map.of("plan", publicOf(plan) + ", " + publicOf(later)));

        assertThat(both.isSignedBy("plan", SAID, signed(plan))).isTrue();
        assertThat(both.isSignedBy("plan", SAID, signed(later))).isTrue();
        assertThat(known.isSignedBy("plan", SAID, signed(later))).isFalse();
    }

    @Test
    void anything_for_a_signature_is_just_no_signature() {
        for (var bytes : new byte[][] {{}, {1, 2, 3}, new byte[64], new byte[65]}) {
            assertThat(known.isSignedBy("plan", SAID, bytes)).isFalse();
        }
    }

    @Test
    void anything_for_a_key_is_told_by_its_service_and_never_quoted() {
        assertThatThrownBy(() -> PublicKeys.of(Map.of("plan", "c2hvcnQ=", "budget", publicOf(plan))))
                .hasMessageEndingWith(": plan");
        assertThatThrownBy(() -> SigningKey.of("c2hvcnQ="))
                .hasMessageContaining("PKCS #8")
                .hasNoCause();
    }

    private static byte[] signed(KeyPair by) {
        return SigningKey.of(Base64.getEncoder().encodeToString(by.getPrivate().getEncoded()))
                .sign(SAID);
    }

    private static String publicOf(KeyPair pair) {
        return Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
