package nl.keerpunt.plan.content;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Unmodifiable copies with a fixed order: {@code Set.copyOf} has another order in each run, which JSON would show. */
public final class Copies {

    private Copies() {}

    public static <T extends Comparable<T>> Set<T> sorted(Set<T> elements) {
        return Collections.unmodifiableSet(new TreeSet<>(elements));
    }

    public static <T> Set<T> sorted(Set<T> elements, Comparator<T> order) {
        var sorted = new TreeSet<>(order);
        sorted.addAll(elements);
        return Collections.unmodifiableSet(sorted);
    }

    public static <T> Set<T> with(Set<T> elements, T element) {
        var longer = new LinkedHashSet<>(elements);
        longer.add(element);
        return Collections.unmodifiableSet(longer);
    }

    /** The keys of those that are so, in a fixed order. */
    public static <K extends Comparable<K>, V> List<K> keys(Map<K, V> entries, Predicate<V> so) {
        return entries.entrySet().stream()
                .filter(entry -> so.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    public static <T> Set<T> without(Set<T> elements, Predicate<T> gone) {
        var shorter = new LinkedHashSet<>(elements);
        shorter.removeIf(gone);
        return Collections.unmodifiableSet(shorter);
    }

    public static <K, V> Map<K, V> without(Map<K, V> entries, K key) {
        var shorter = new LinkedHashMap<>(entries);
        shorter.remove(key);
        return Collections.unmodifiableMap(shorter);
    }

    public static <K, V> Map<K, V> with(Map<K, V> entries, K key, V value) {
        var longer = new LinkedHashMap<>(entries);
        longer.put(key, value);
        return Collections.unmodifiableMap(longer);
    }
}
