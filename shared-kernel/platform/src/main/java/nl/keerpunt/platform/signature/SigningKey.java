package nl.keerpunt.platform.signature;

import com.google.crypto.tink.subtle.Ed25519Sign;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** The private key by which a service signs what it says (Ed25519). */
public final class SigningKey {

    static final String ALGORITHM = "Ed25519";

    private final Ed25519Sign key;

    private SigningKey(Ed25519Sign key) {
        this.key = key;
    }

    /** Of PKCS #8 in base64; throws an {@link IllegalArgumentException} for anything else. */
    public static SigningKey of(String encoded) {
        try {
            var spec = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(encoded.strip()));
            var key = (EdECPrivateKey) KeyFactory.getInstance(ALGORITHM).generatePrivate(spec);
            return new SigningKey(new Ed25519Sign(key.getBytes().orElseThrow()));
        } catch (GeneralSecurityException | IllegalArgumentException _) { // Its cause might quote the key.
            throw new IllegalArgumentException("an Ed25519 private key is PKCS #8 in base64");
        }
    }

    public byte[] sign(byte[] said) {
        try {
            return key.sign(said);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("an Ed25519 key signs everything", impossible);
        }
    }
}
