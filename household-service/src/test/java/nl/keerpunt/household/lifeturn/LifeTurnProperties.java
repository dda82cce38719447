package nl.keerpunt.household.lifeturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.stream.LongStream;
import nl.keerpunt.testing.Laws;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that hold for any day of birth and any day. A failure names its seed. */
class LifeTurnProperties {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LifeTurns TURNS = DutchLifeTurns.ALL;

    static LongStream seeds() {
        return Laws.seeds(500);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_turn_that_is_ahead_stays_ahead_until_it_has_come(long seed) {
        var random = new Random(seed);
        var born = anyBirth(random);
        var on = born.plusDays(random.nextInt(30_000));

        var today = TURNS.coming(born, on);
        var tomorrow = TURNS.coming(born, on.plusDays(1));

        assertThat(today).containsAll(tomorrow);
        assertThat(today.stream().filter(turn -> !tomorrow.contains(turn)))
                .allSatisfy(turn -> assertThat(turn.day()).isEqualTo(on));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_turn_is_due_on_its_day_and_on_each_day_of_its_months_ahead(long seed) {
        var random = new Random(seed);
        var born = anyBirth(random);

        for (var turn : TURNS.coming(born, born)) {
            var days = ChronoUnit.DAYS.between(turn.lookAheadFrom(), turn.day());
            var within = turn.lookAheadFrom().plusDays(random.nextLong(days + 1));
            assertThat(TURNS.due(born, within)).contains(turn);
            assertThat(TURNS.due(born, turn.day())).contains(turn);
            assertThat(TURNS.due(born, turn.lookAheadFrom().minusDays(1))).doesNotContain(turn);
            assertThat(TURNS.due(born, turn.day().plusDays(1))).doesNotContain(turn);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_turn_comes_on_the_first_day_of_its_age(long seed) {
        var born = anyBirth(new Random(seed));
        var birthday = new Birthday(born);

        for (var turn : TURNS.coming(born, born)) {
            if (turn.age().months() == 0) {
                assertThat(birthday.ageOn(turn.day())).isEqualTo(turn.age().years());
                assertThat(birthday.ageOn(turn.day().minusDays(1)))
                        .isEqualTo(turn.age().years() - 1);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void exactly_the_day_and_its_eve_ask_for_a_successor(long seed) {
        var random = new Random(seed);
        var born = anyBirth(random);
        var turns = TURNS.coming(born, born);
        var near = turns.get(random.nextInt(turns.size()));
        var lastDay = near.day().plusDays(random.nextInt(7) - 3);

        var asked = TURNS.withoutSuccessor(born, new LineEnd(lastDay, false));

        var apart = ChronoUnit.DAYS.between(lastDay, near.day());
        assertThat(asked.isPresent()).isEqualTo(apart == 0 || apart == 1);
        assertThat(TURNS.withoutSuccessor(born, new LineEnd(lastDay, true))).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nobody_born_later_reaches_pension_age_earlier(long seed) {
        var born = anyBirth(new Random(seed));

        assertThat(pension(born.plusDays(1))).isAfterOrEqualTo(pension(born));
    }

    private static LocalDate pension(LocalDate born) {
        return TURNS.coming(born, born).getLast().day();
    }

    /** One in four is born around the leap day. */
    private static LocalDate anyBirth(Random random) {
        return random.nextInt(4) == 0
                ? LocalDate.of(1904 + 4 * random.nextInt(45), 2, 28).plusDays(random.nextInt(3))
                : FIRST.plusDays(random.nextInt(70_000));
    }
}
