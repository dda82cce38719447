package nl.keerpunt.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.LongStream;
import nl.keerpunt.language.Refusal;

/**
 * Laws that hold for any history of an entity. A failure names its seed; the same seed gives the same history again.
 *
 * @param <C> the entity's commands
 * @param <E> its events
 * @param <S> its state
 * @param anyCommand a command out of the whole vocabulary, sensible or not
 */
public record Laws<C, E, S>(
        BiFunction<C, S, List<E>> decide, BiFunction<S, E, S> evolve, S initial, Function<Random, C> anyCommand) {

    /** Method source of a seeded law. */
    public static LongStream seeds(long count) {
        return LongStream.rangeClosed(1, count);
    }

    /**
     * Replay: every decided event can be evolved. Retry: the same command again adds nothing.
     *
     * @return the history, so that a test can see that it is not empty
     */
    public List<E> replayAndRetry(long seed, int steps) {
        var random = new Random(seed);
        var history = new ArrayList<E>();
        var state = initial;
        for (var step = 0; step < steps; step++) {
            var command = anyCommand.apply(random);
            var decided = decideOrRefuse(command, state);
            for (var event : decided) {
                state = evolve.apply(state, event);
            }
            history.addAll(decided);
            assertThat(decideOrRefuse(command, state))
                    .as("seed %d, step %d: %s again, after %s", seed, step, command, decided)
                    .isEmpty();
        }
        return List.copyOf(history);
    }

    private List<E> decideOrRefuse(C command, S state) {
        try {
            return decide.apply(command, state);
        } catch (Refusal _) { // A refusal leaves the state as it was; that is the point.
            return List.of();
        }
    }
}
