package nl.keerpunt.platform.keys;

import com.google.crypto.tink.Aead;

/** What the keys of households are wrapped with: the key of an epoch, which is kept outside the database. */
public interface Wrapping {

    /** @param id by which a wrapped key names it */
    record Epoch(String id, Aead key) {}

    /** With which keys are wrapped from now on. */
    Epoch current();

    /** The key of an epoch that a wrapped key names; throws that it is away when it cannot be had. */
    Aead of(String epoch);
}
