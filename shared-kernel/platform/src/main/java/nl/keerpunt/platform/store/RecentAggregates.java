package nl.keerpunt.platform.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;

/**
 * The aggregates used last, held strongly: Axon's weak cache loses them at the next collection, because nothing else
 * refers to a cached entry. Axon drops an entry when its unit of work rolls back. How far each goes is held beside it,
 * so that a batch reads what comes after it: what another replica wrote costs a read.
 */
final class RecentAggregates implements Cache {

    private final Map<Object, Object> entries;
    private final Map<Object, Long> versions;

    RecentAggregates(int capacity) {
        entries = bounded(capacity);
        versions = bounded(capacity);
    }

    private static <V> Map<Object, V> bounded(int capacity) {
        return new LinkedHashMap<>(256, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Object, V> eldest) {
                return size() > capacity;
            }
        };
    }

    /** The version up to which an aggregate is held; -1 when it is not. */
    synchronized long version(String stream) {
        return entries.containsKey(stream) ? versions.getOrDefault(stream, -1L) : -1;
    }

    /** After a commit: so far goes what is held of these streams. */
    synchronized void reached(Map<String, Long> streams) {
        versions.putAll(streams);
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // Axon's cache answers null for what it does not hold.
    public synchronized <K, V> V get(K key) {
        return (V) entries.get(key);
    }

    @Override
    public synchronized void put(Object key, Object value) {
        entries.put(key, value);
    }

    @Override
    public synchronized boolean putIfAbsent(Object key, Object value) {
        return entries.putIfAbsent(key, value) == null;
    }

    @Override
    public synchronized boolean remove(Object key) {
        versions.remove(key);
        return entries.remove(key) != null;
    }

    @Override
    public synchronized void removeAll() {
        entries.clear();
        versions.clear();
    }

    @Override
    public synchronized boolean containsKey(Object key) {
        return entries.containsKey(key);
    }

    @Override
    @SuppressWarnings("unchecked")
    public synchronized <V> void computeIfPresent(Object key, UnaryOperator<V> update) {
        entries.computeIfPresent(key, (_, value) -> update.apply((V) value));
    }

    /** Nothing in the house listens to this cache. */
    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        return () -> true;
    }
}
