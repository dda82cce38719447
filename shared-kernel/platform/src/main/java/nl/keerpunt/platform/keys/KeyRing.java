package nl.keerpunt.platform.keys;

import com.google.crypto.tink.Aead;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The keys that a household has, and had, in this service.
 *
 * @param keys an empty one is destroyed
 */
record KeyRing(Map<KeyName, Optional<Aead>> keys) {

    static final KeyRing NONE = new KeyRing(Map.of());
    static final KeyRing ERASED = new KeyRing(Map.of(KeyName.OF_HOUSEHOLD, Optional.empty()));

    /** A key by which something is sealed. */
    record Key(KeyName name, Aead aead) {}

    KeyRing {
        keys = Map.copyOf(keys);
    }

    static KeyRing of(Aead ofHousehold) {
        return NONE.with(KeyName.OF_HOUSEHOLD, Optional.of(ofHousehold));
    }

    KeyRing with(KeyName name, Optional<Aead> key) {
        var more = new HashMap<>(keys);
        more.put(name, key);
        return new KeyRing(Collections.unmodifiableMap(more));
    }

    /** Whether the household was erased: then none of its keys is left, and none is made. */
    boolean isErased() {
        return Optional.empty().equals(keys.get(KeyName.OF_HOUSEHOLD));
    }

    boolean hasHousehold() {
        return current(KeyName.OF_HOUSEHOLD.law()).isPresent();
    }

    boolean knows(KeyName name) {
        return isErased() || keys.containsKey(name);
    }

    Optional<Aead> find(KeyName name) {
        return isErased() ? Optional.empty() : keys.getOrDefault(name, Optional.empty());
    }

    /** By which a law's facts are sealed from now on; empty when a key is to be made. */
    Optional<Key> current(String law) {
        var last = new KeyName(law, next(law).number() - 1);
        return find(last).map(aead -> new Key(last, aead));
    }

    KeyName next(String law) {
        var made = keys.keySet().stream()
                .filter(name -> name.law().equals(law))
                .mapToInt(KeyName::number)
                .max();
        return new KeyName(law, made.orElse(0) + 1);
    }
}
