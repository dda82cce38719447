package nl.keerpunt.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import nl.keerpunt.language.Refusal;

/**
 * One rule of an entity: given its past, when a command comes, then these events or this refusal.
 *
 * @param <C> the entity's commands
 * @param <E> its events
 * @param <S> its state
 */
public record Spec<C, E, S>(BiFunction<C, S, List<E>> decide, BiFunction<S, E, S> evolve, S initial, List<E> past) {

    public Spec(BiFunction<C, S, List<E>> decide, BiFunction<S, E, S> evolve, S initial) {
        this(decide, evolve, initial, List.of());
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // The events are only read.
    public final Spec<C, E, S> given(E... events) {
        var longer = new ArrayList<>(past);
        longer.addAll(List.of(events));
        return new Spec<>(decide, evolve, initial, List.copyOf(longer));
    }

    public When when(C command) {
        return new When(command);
    }

    /** The state that the past leads to. */
    public S state() {
        var state = initial;
        for (var event : past) {
            state = evolve.apply(state, event);
        }
        return state;
    }

    public final class When {

        private final C command;

        private When(C command) {
            this.command = command;
        }

        /** The command leads to exactly these events; none at all when it changes nothing. */
        @SafeVarargs
        @SuppressWarnings("varargs") // The events are only read.
        public final void then(E... expected) {
            assertThat(decide.apply(command, state())).containsExactly(expected);
        }

        public void isRefused(Enum<?> reason) {
            var thrown = catchThrowable(() -> decide.apply(command, state()));
            assertThat(thrown)
                    .as("the refusal of %s", command.getClass().getSimpleName())
                    .isInstanceOf(Refusal.class);
            assertThat(((Refusal) thrown).reason()).isEqualTo(reason);
        }
    }
}
