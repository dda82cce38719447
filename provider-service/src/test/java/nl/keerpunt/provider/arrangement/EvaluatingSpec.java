package nl.keerpunt.provider.arrangement;

import static java.time.LocalDate.parse;
import static nl.keerpunt.provider.arrangement.Guidance.*;
import static nl.keerpunt.provider.arrangement.Reason.*;

import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import nl.keerpunt.provider.arrangement.ArrangementEvent.*;
import org.junit.jupiter.api.Test;

/** The rules of looking back with household and provider. */
class EvaluatingSpec {

    @Test
    void what_was_carried_out_is_evaluated() {
        running.when(new EvaluateArrangement(ID, parse("2026-02-01"), REASON, 4))
                .then(evaluated);
    }

    @Test
    void what_ended_is_still_evaluated() {
        running.given(stopped)
                .when(new EvaluateArrangement(ID, parse("2026-02-01"), REASON, 4))
                .then(evaluated);
    }

    @Test
    void the_same_evaluation_again_changes_nothing() {
        running.given(evaluated)
                .when(new EvaluateArrangement(ID, parse("2026-02-01"), REASON, 4))
                .then();
    }

    @Test
    void what_never_started_is_not_evaluated() {
        waiting.when(new EvaluateArrangement(ID, parse("2026-02-01"), REASON, 4))
                .isRefused(NOT_STARTED);
    }

    @Test
    void nothing_is_evaluated_before_it_started() {
        running.when(new EvaluateArrangement(ID, parse("2026-01-14"), REASON, 4))
                .isRefused(OUT_OF_ORDER);
    }

    @Test
    void usefulness_is_at_least_one() {
        running.when(new EvaluateArrangement(ID, parse("2026-02-01"), REASON, 0))
                .isRefused(USEFULNESS_OUT_OF_RANGE);
    }

    @Test
    void usefulness_is_at_most_five() {
        running.when(new EvaluateArrangement(ID, parse("2026-02-01"), REASON, 6))
                .isRefused(USEFULNESS_OUT_OF_RANGE);
    }
}
