package nl.keerpunt.platform.keys;

import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * From the master key each purpose has a key of its own (HKDF, RFC 5869): who holds one of them cannot tell another.
 */
final class MasterKey {

    static final int BYTES = 32;

    private MasterKey() {}

    static byte[] derived(byte[] masterKey, byte[] purpose) {
        if (masterKey.length != BYTES) {
            throw new IllegalStateException("the master key is not a 256-bit AES key");
        }
        try {
            var parameters = HKDFParameterSpec.ofExtract().addIKM(masterKey).thenExpand(purpose, BYTES);
            return KDF.getInstance("HKDF-SHA256").deriveData(parameters);
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every Java platform has HKDF-SHA256", absent);
        }
    }
}
