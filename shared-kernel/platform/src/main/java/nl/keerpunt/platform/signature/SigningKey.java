package nl.keerpunt.platform.signature;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** The private key by which a service signs what it says (Ed25519). */
public final class SigningKey {

    static final String ALGORITHM = "Ed25519";

    private final PrivateKey key;

    private SigningKey(PrivateKey key) {
        this.key = key;
    }

    /** Of PKCS #8 in base64; throws an {@link IllegalArgumentException} for anything else. */
    public static SigningKey of(String encoded) {
        try {
            var spec = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(encoded.strip()));
            return new SigningKey(KeyFactory.getInstance(ALGORITHM).generatePrivate(spec));
        } catch (GeneralSecurityException | IllegalArgumentException _) { // Its cause might quote the key.
            throw new IllegalArgumentException("an Ed25519 private key is PKCS #8 in base64");
        }
    }

    public byte[] sign(byte[] said) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(said);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has Ed25519", impossible);
        }
    }
}
