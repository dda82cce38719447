package nl.keerpunt.platform.epoch;

import com.google.crypto.tink.Aead;
import java.util.Optional;
import java.util.Set;

/**
 * Where the keys of epochs are kept: a folder, or a key service. All replicas of a service share it, and nobody else.
 */
public interface EpochKeys {

    Set<String> list();

    /** To wrap and unwrap with; empty when it is not there. */
    Optional<Aead> find(String epoch);

    /** Makes the key of an epoch; when this returns, it is kept. Once it is there, this changes nothing. */
    void add(String epoch);

    /** Destroys it, for good; when it is not there, this changes nothing. */
    void destroy(String epoch);
}
