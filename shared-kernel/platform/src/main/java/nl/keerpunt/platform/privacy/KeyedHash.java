package nl.keerpunt.platform.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A hash that only this installation can make: HMAC-SHA-256 under a key derived from the master key. Finds a person by
 * BSN without storing the BSN; a plain hash of nine digits could be undone by trying them all.
 *
 * <p>Its key is of this purpose alone. It is derived as it ever was, so that who is registered is found again; the keys
 * that seal come from the master key by another way ({@code MasterKey}), so neither tells anything of the other.
 */
public final class KeyedHash {

    private final byte[] key;

    public KeyedHash(byte[] masterKey) {
        key = hmac(masterKey, "keerpunt keyed hash".getBytes(StandardCharsets.UTF_8));
    }

    public String of(String kind, String value) {
        return HexFormat.of().formatHex(hmac(key, (kind + ":" + value).getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] hmac(byte[] key, byte[] text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text);
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every Java platform has HmacSHA256", absent);
        }
    }
}
