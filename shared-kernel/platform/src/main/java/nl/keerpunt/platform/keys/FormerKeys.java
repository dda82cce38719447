package nl.keerpunt.platform.keys;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.keerpunt.language.identity.HouseholdId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Opens in a migration what was sealed by a release before it: the master key wrapped the keys of households, or an
 * epoch does by now.
 */
public final class FormerKeys {

    private final Envelope envelope;
    private final KeyRows rows;
    private final Map<HouseholdId, KeyRing> read = new HashMap<>();

    /** @param epochs finds the key of an epoch by its name */
    public FormerKeys(String service, byte[] masterKey, JdbcClient database, Function<String, Optional<Aead>> epochs) {
        envelope = new Envelope(service, masterKey);
        rows = new KeyRows(envelope, new Reading(epochs), database);
    }

    /** Empty once the household was erased. */
    public Optional<byte[]> open(HouseholdId household, String field, byte[] cipher) {
        return read.computeIfAbsent(household, rows::read)
                .find(KeyName.OF_HOUSEHOLD)
                .map(aead -> {
                    try {
                        return envelope.open(aead, household, KeyName.OF_HOUSEHOLD, field, cipher);
                    } catch (GeneralSecurityException failure) {
                        throw new IllegalStateException("could not open what is personal to " + household, failure);
                    }
                });
    }

    private record Reading(Function<String, Optional<Aead>> epochs) implements Wrapping {

        @Override
        public Epoch current() {
            throw new IllegalStateException("a migration seals nothing");
        }

        @Override
        public Aead of(String epoch) {
            return epochs.apply(epoch)
                    .orElseThrow(() -> new IllegalStateException("the key of epoch " + epoch + " is not there"));
        }
    }
}
