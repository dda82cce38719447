package nl.keerpunt.household.legalterm;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Sets that read the same in each run, so that definitions can be told from others by how they read. */
final class InOrder {

    private InOrder() {}

    static <E extends Enum<E>> Set<E> of(Set<E> any, Class<E> kind) {
        var ordered = EnumSet.noneOf(kind);
        ordered.addAll(any);
        return Collections.unmodifiableSet(ordered);
    }
}
