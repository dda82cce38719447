package nl.keerpunt.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;
import nl.keerpunt.language.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A counter stands for an entity: set to a number up to five, its only event is the number it was set to. */
class LawsTest {

    enum Reason {
        TOO_HIGH
    }

    private final Laws<Integer, Integer, Integer> lawful =
            new Laws<>(LawsTest::decide, (_, event) -> event, 0, random -> random.nextInt(8));

    static LongStream seeds() {
        return Laws.seeds(20);
    }

    private static List<Integer> decide(Integer command, Integer current) {
        if (command > 5) {
            throw new Refusal(Reason.TOO_HIGH);
        }
        return command.equals(current) ? List.of() : List.of(command);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_lawful_entity_passes_with_a_history(long seed) {
        assertThat(lawful.replayAndRetry(seed, 50)).isNotEmpty();
    }

    @Test
    void the_same_seed_gives_the_same_history() {
        assertThat(lawful.replayAndRetry(7, 50))
                .isEqualTo(lawful.replayAndRetry(7, 50))
                .isNotEqualTo(lawful.replayAndRetry(8, 50));
    }

    @Test
    void a_retry_that_adds_an_event_is_found_with_its_seed() {
        var forgetful = new Laws<Integer, Integer, Integer>(
                (command, _) -> List.of(command), (_, event) -> event, 0, random -> random.nextInt(8));

        assertThatThrownBy(() -> forgetful.replayAndRetry(7, 50)).hasMessageContaining("seed 7, step 0");
    }

    @Test
    void an_event_that_cannot_be_replayed_is_found() {
        var corrupt = new Laws<>(
                LawsTest::decide,
                (_, event) -> {
                    throw new IllegalStateException("no state for " + event);
                },
                0,
                random -> random.nextInt(8));

        assertThatThrownBy(() -> corrupt.replayAndRetry(7, 50)).hasMessageContaining("no state for");
    }
}
