package nl.keerpunt.platform.privacy;

import static nl.keerpunt.platform.privacy.HouseholdKeys.Reason.HOUSEHOLD_ERASED;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.keerpunt.language.HouseholdId;
import nl.keerpunt.language.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One key per household and service, wrapped by the master key. Destroying a household's key makes everything sealed
 * with it unreadable at once, in every copy of the log.
 *
 * <p>A key is made in a transaction of its own and committed before it is used: an event must never be sealed with a key
 * that a roll-back takes away.
 */
public final class HouseholdKeys {

    public enum Reason {
        HOUSEHOLD_ERASED
    }

    /** Another replica notices a destroyed key after this long at most. */
    private static final Duration TRUSTED_FOR = Duration.ofSeconds(10);

    private static final int KEY_BYTES = 32;
    private static final int MOST_IN_MEMORY = 10_000;

    private record Held(Optional<Aead> aead, long readAtNanos) {}

    private final Map<HouseholdId, Held> held = new ConcurrentHashMap<>();
    private final Aead master;
    private final JdbcClient database;
    private final JdbcClient apart;

    /**
     * @param database the service's own way in: a key is destroyed in the transaction of the erasure
     * @param apart connections that no transaction holds, so that making a key never waits for the one that needs it
     */
    public HouseholdKeys(byte[] masterKey, JdbcClient database, JdbcClient apart) {
        this.database = database;
        this.apart = apart;
        if (masterKey.length != KEY_BYTES) {
            throw new IllegalStateException("the master key is not a 256-bit AES key");
        }
        master = aead(masterKey);
    }

    /** Seals with the household's key, which is made when it has none. Refuses after erasure. */
    public byte[] seal(HouseholdId household, byte[] plain) {
        try {
            return keyToSeal(household).encrypt(plain, context(household));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("could not seal what is personal to " + household, failure);
        }
    }

    /** Opens what was sealed; empty once the household was erased. */
    public Optional<byte[]> open(HouseholdId household, byte[] cipher) {
        return key(household).map(aead -> {
            try {
                return aead.decrypt(cipher, context(household));
            } catch (GeneralSecurityException failure) {
                throw new IllegalStateException("could not open what is personal to " + household, failure);
            }
        });
    }

    /** Destroys the household's key, for good: a key is never made again. */
    public void destroy(HouseholdId household) {
        database.sql("insert into household_key (household, sealed, destroyed_at) values (?, null, now())"
                        + " on conflict (household) do update set sealed = null, destroyed_at = now()"
                        + " where household_key.destroyed_at is null")
                .param(household.key())
                .update();
        held.remove(household);
    }

    /** Forgets what is held in memory; a destroyed key is not trusted even for the rest of its time. */
    public void forget(HouseholdId household) {
        held.remove(household);
    }

    private Aead keyToSeal(HouseholdId household) {
        return key(household)
                .or(() -> made(household))
                .or(() -> key(household))
                .orElseThrow(() -> new Refusal(HOUSEHOLD_ERASED));
    }

    /** A new key; empty when the household has or had one by now. */
    private Optional<Aead> made(HouseholdId household) {
        var fresh = Random.randBytes(KEY_BYTES);
        var made = apart.sql("insert into household_key (household, sealed) values (?, ?) on conflict do nothing")
                .params(household.key(), wrapped(household, fresh))
                .update();
        return made == 0 ? Optional.empty() : hold(household, Optional.of(aead(fresh)), System.nanoTime());
    }

    private Optional<Aead> key(HouseholdId household) {
        var now = System.nanoTime();
        var known = held.get(household);
        if (known != null && now - known.readAtNanos() < TRUSTED_FOR.toNanos()) {
            return known.aead();
        }
        return hold(household, read(household), now);
    }

    private Optional<Aead> hold(HouseholdId household, Optional<Aead> aead, long readAtNanos) {
        if (held.size() >= MOST_IN_MEMORY) {
            held.clear();
        }
        if (aead.isPresent()) {
            held.put(household, new Held(aead, readAtNanos));
        }
        return aead;
    }

    private Optional<Aead> read(HouseholdId household) {
        return apart.sql("select sealed from household_key where household = ? and sealed is not null")
                .param(household.key())
                .query(byte[].class)
                .optional()
                .map(bytes -> unwrapped(household, bytes));
    }

    private byte[] wrapped(HouseholdId household, byte[] key) {
        try {
            return master.encrypt(key, context(household));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("could not wrap the key of " + household, failure);
        }
    }

    private Aead unwrapped(HouseholdId household, byte[] cipher) {
        try {
            return aead(master.decrypt(cipher, context(household)));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("the key of " + household + " was wrapped by another master key", failure);
        }
    }

    private static Aead aead(byte[] key) {
        try {
            return new AesGcmJce(key);
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("not a 256-bit AES key", unusable);
        }
    }

    private static byte[] context(HouseholdId household) {
        return household.key().getBytes(StandardCharsets.UTF_8);
    }
}
