package nl.keerpunt.plan.planversions;

import java.util.Optional;
import java.util.Set;

/**
 * What became of a goal or a line from one version to another (wijziging).
 *
 * @param <T> a goal or a line
 * @param <F> what can differ of it
 */
sealed interface Change<T, F extends Enum<F>> {

    /** Only in the later one. */
    record Added<T, F extends Enum<F>>(T after) implements Change<T, F> {}

    /** Only in the earlier one. */
    record LeftOut<T, F extends Enum<F>>(T before) implements Change<T, F> {}

    /** In both, and not the same. */
    record Changed<T, F extends Enum<F>>(T before, T after, Set<F> fields) implements Change<T, F> {

        public Changed {
            fields = Set.copyOf(fields);
        }
    }

    default Optional<T> earlier() {
        return switch (this) {
            case Added<T, F> _ -> Optional.empty();
            case LeftOut<T, F> leftOut -> Optional.of(leftOut.before());
            case Changed<T, F> changed -> Optional.of(changed.before());
        };
    }

    default Optional<T> later() {
        return switch (this) {
            case Added<T, F> added -> Optional.of(added.after());
            case LeftOut<T, F> _ -> Optional.empty();
            case Changed<T, F> changed -> Optional.of(changed.after());
        };
    }

    /** What differs of a part that is in both. */
    default Set<F> differing() {
        return this instanceof Changed<T, F> changed ? changed.fields() : Set.of();
    }
}
