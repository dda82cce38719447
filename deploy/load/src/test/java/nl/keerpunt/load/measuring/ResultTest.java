package nl.keerpunt.load.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** When a benchmark may call itself met. */
class ResultTest {

    private final Result result = new Result("p0", Goal.atLeast(2), Effort.WHOLE);

    @Test
    void is_met_when_the_median_of_its_rounds_reaches_the_goal() {
        rounds(1, 2, 9);

        assertThat(result).hasToString("RESULT p0 median=2.000 min=1.000 max=9.000 goal=2.000 met");
    }

    @Test
    void is_missed_when_only_the_best_round_reaches_the_goal() {
        rounds(1, 1.9, 9);

        assertThat(result.isMet()).isFalse();
    }

    @Test
    void is_missed_when_a_figure_beside_it_misses_its_goal() {
        rounds(3);
        result.beside("p99 in ms", Goal.atMost(60)).add(61);

        assertThat(result.isMet()).isFalse();
    }

    @Test
    void does_not_mind_a_figure_that_is_only_told() {
        rounds(3);
        result.beside("p99 in ms").add(61);

        assertThat(result.isMet()).isTrue();
    }

    @Test
    void is_missed_when_a_round_was_spoiled() {
        rounds(3);
        result.spoil("readers behind");

        assertThat(result.isMet()).isFalse();
    }

    @Test
    void is_missed_when_nothing_was_measured() {
        assertThat(result.isMet()).isFalse();
    }

    @Test
    void is_missed_when_it_was_a_trial() {
        var trial = new Result("p0", Goal.atLeast(2), new Effort(5, 2_000));
        trial.round(3);

        assertThat(trial.isMet()).isFalse();
    }

    private void rounds(double... figures) {
        for (var figure : figures) {
            result.round(figure);
        }
    }
}
