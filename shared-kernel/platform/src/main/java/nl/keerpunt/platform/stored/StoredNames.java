package nl.keerpunt.platform.stored;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;

/**
 * The names under which a service's events are stored: one table, name to record. Moving or renaming a class leaves
 * history readable; an unknown name fails loudly, because to skip it would be to lose history in silence.
 */
public final class StoredNames {

    private final Map<String, Class<?>> classes = new HashMap<>();
    private final Map<Class<?>, SimpleSerializedType> types = new HashMap<>();

    /** Names an event in its first revision. */
    public StoredNames name(String name, Class<? extends Record> event) {
        return name(name, 1, event);
    }

    /** Names an event in its current revision; upcasters bring older ones up to it. */
    public StoredNames name(String name, int revision, Class<? extends Record> event) {
        var taken = classes.putIfAbsent(name, event) != null;
        var twice = types.putIfAbsent(event, new SimpleSerializedType(name, Integer.toString(revision))) != null;
        if (taken || twice) {
            throw new IllegalArgumentException("a stored event has one name of its own: " + name + ", " + event);
        }
        return this;
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
            throw new IllegalStateException("no stored name for " + event + ": add it to the service's StoredNames");
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
