package nl.keerpunt.platform.stored;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.keerpunt.language.StoredAs;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;

/**
 * The names under which a service's events are stored: each event says its own ({@link StoredAs}). Moving or renaming
 * a class leaves history readable; an unknown name fails loudly, because to skip it loses history in silence.
 */
public final class StoredNames {

    private final Map<String, Class<?>> classes = new HashMap<>();
    private final Map<Class<?>, SimpleSerializedType> types = new HashMap<>();

    /** Names every event of these vocabularies. */
    public static StoredNames of(Class<?>... vocabularies) {
        return new StoredNames().and(vocabularies);
    }

    /** And every event of these, down to the records. */
    public StoredNames and(Class<?>... vocabularies) {
        for (var each : vocabularies) {
            if (each.isSealed()) {
                and(each.getPermittedSubclasses());
            } else {
                name(each);
            }
        }
        return this;
    }

    private void name(Class<?> event) {
        var stored = event.getAnnotation(StoredAs.class);
        if (stored == null) {
            throw new IllegalArgumentException("a stored event says by what name: @StoredAs on " + event);
        }
        var type = new SimpleSerializedType(stored.value(), Integer.toString(stored.revision()));
        var taken = classes.putIfAbsent(stored.value(), event) != null;
        var twice = types.putIfAbsent(event, type) != null;
        if (taken || twice) {
            throw new IllegalArgumentException(
                    "a stored event has one name of its own: " + stored.value() + ", " + event);
        }
    }

    public Set<Class<?>> events() {
        return Set.copyOf(types.keySet());
    }

    /** The stored name of an event, without its revision. */
    public String nameOf(Class<?> event) {
        return typeOf(event).getName();
    }

    SerializedType typeOf(Class<?> event) {
        var type = types.get(event);
        if (type == null) {
            throw new IllegalStateException(
                    "no stored name for " + event + ": its vocabulary is not in the service's StoredNames");
        }
        return type;
    }

    Optional<Class<?>> find(String name) {
        return Optional.ofNullable(classes.get(name));
    }

    Class<?> classOf(String name) {
        return find(name).orElseThrow(UnknownName::new);
    }

    /** The store holds an event that this service does not know, or not yet or no longer. */
    static final class UnknownName extends RuntimeException {}
}
