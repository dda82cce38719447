package nl.keerpunt.platform.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import nl.keerpunt.language.identity.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * How a service seals: what is put in one place, of one household, law and field, opens there and nowhere else, not
 * even with the same key. A byte says that it is sealed in this form.
 *
 * <p>What was sealed before was bound to its household alone, and opens as it did. Such a cipher may by chance begin
 * with the byte of today; so when the form of today does not open it, that of before is tried. That weakens nothing:
 * neither form opens a cipher of the other, because no two places of them read alike.
 */
final class Envelope {

    static final int KEY_BYTES = MasterKey.BYTES;

    private static final byte TODAY = 2;
    private static final byte[] WRAPPING = "keerpunt wrapping of household keys".getBytes(UTF_8);
    private static final String KEY = "household key";

    private final String service;
    private final Aead masterWrapping;
    private final Aead formerWrapping;

    Envelope(String service, byte[] masterKey) {
        this.service = service;
        masterWrapping = aead(MasterKey.derived(masterKey, WRAPPING));
        formerWrapping = aead(masterKey);
    }

    byte[] wrap(Aead epoch, HouseholdId household, KeyName name, byte[] key) {
        try {
            return seal(epoch, household, name, KEY, key);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("could not wrap the key of " + household, failure);
        }
    }

    /** @param epoch by which it was wrapped; null for the master key, which wrapped before there were epochs */
    Aead unwrap(@Nullable Aead epoch, HouseholdId household, KeyName name, byte[] cipher) {
        return aead(unwrapped(epoch, household, name, cipher));
    }

    byte[] rewrap(@Nullable Aead former, Aead epoch, HouseholdId household, KeyName name, byte[] cipher) {
        return wrap(epoch, household, name, unwrapped(former, household, name, cipher));
    }

    private byte[] unwrapped(@Nullable Aead epoch, HouseholdId household, KeyName name, byte[] cipher) {
        try {
            return epoch == null
                    ? open(masterWrapping, formerWrapping, household, name, KEY, cipher)
                    : open(epoch, household, name, KEY, cipher);
        } catch (GeneralSecurityException failure) {
            var by = epoch == null ? "master key" : "epoch";
            throw new IllegalStateException("the key of " + household + " was wrapped by another " + by, failure);
        }
    }

    byte[] seal(Aead key, HouseholdId household, KeyName name, String field, byte[] plain)
            throws GeneralSecurityException {
        var cipher = key.encrypt(plain, place(household, name, field));
        var sealed = new byte[cipher.length + 1];
        sealed[0] = TODAY;
        System.arraycopy(cipher, 0, sealed, 1, cipher.length);
        return sealed;
    }

    byte[] open(Aead key, HouseholdId household, KeyName name, String field, byte[] cipher)
            throws GeneralSecurityException {
        return open(key, key, household, name, field, cipher);
    }

    private byte[] open(Aead key, Aead formerKey, HouseholdId household, KeyName name, String field, byte[] cipher)
            throws GeneralSecurityException {
        if (cipher.length > 0 && cipher[0] == TODAY) {
            try {
                return key.decrypt(Arrays.copyOfRange(cipher, 1, cipher.length), place(household, name, field));
            } catch (GeneralSecurityException isNotOfToday) {
                return formerKey.decrypt(cipher, formerPlace(household));
            }
        }
        return formerKey.decrypt(cipher, formerPlace(household));
    }

    /** A service and a household have no line end in them, and a former place has none at all. */
    private byte[] place(HouseholdId household, KeyName name, String field) {
        var place = name.equals(KeyName.OF_HOUSEHOLD)
                ? String.join("\n", service, household.key(), field)
                : String.join("\n", service, household.key(), name.law() + " " + name.number(), field);
        return place.getBytes(UTF_8);
    }

    private static byte[] formerPlace(HouseholdId household) {
        return household.key().getBytes(UTF_8);
    }

    static Aead aead(byte[] key) {
        try {
            return new AesGcmJce(key);
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("not a 256-bit AES key", unusable);
        }
    }
}
