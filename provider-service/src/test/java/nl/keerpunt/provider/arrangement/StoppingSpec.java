package nl.keerpunt.provider.arrangement;

import static java.time.LocalDate.parse;
import static nl.keerpunt.provider.arrangement.Guidance.*;
import static nl.keerpunt.provider.arrangement.Reason.*;

import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import nl.keerpunt.provider.arrangement.ArrangementEvent.*;
import org.junit.jupiter.api.Test;

/** The rules of stopping, and of withdrawing what never started. */
class StoppingSpec {
    @Test
    void a_stop_cuts_the_commitment_after_the_last_day() {
        running.when(new StopArrangement(ID, parse("2026-01-31"), REASON)).then(stopped);
    }

    @Test
    void stopping_again_on_the_same_day_changes_nothing() {
        running.given(stopped)
                .when(new StopArrangement(ID, parse("2026-01-31"), REASON))
                .then();
    }

    @Test
    void what_ended_does_not_stop_on_another_day() {
        running.given(stopped)
                .when(new StopArrangement(ID, parse("2026-01-30"), REASON))
                .isRefused(ALREADY_ENDED);
    }

    @Test
    void the_last_day_is_not_before_the_first() {
        running.when(new StopArrangement(ID, parse("2026-01-14"), REASON)).isRefused(ENDS_BEFORE_START);
    }

    @Test
    void the_last_day_is_within_the_period() {
        running.when(new StopArrangement(ID, parse("2026-03-15"), REASON)).isRefused(OUTSIDE_PERIOD);
    }

    @Test
    void what_has_not_started_is_withdrawn_rather_than_stopped() {
        waiting.when(new StopArrangement(ID, parse("2026-01-31"), REASON)).isRefused(NOT_STARTED);
    }

    @Test
    void what_was_withdrawn_does_not_stop() {
        waiting.given(withdrawn)
                .when(new StopArrangement(ID, parse("2026-01-31"), REASON))
                .isRefused(ALREADY_WITHDRAWN);
    }

    @Test
    void a_withdrawn_arrangement_commits_nothing() {
        waiting.when(new WithdrawArrangement(ID, REASON)).then(withdrawn);
    }

    @Test
    void withdrawing_again_changes_nothing() {
        waiting.given(withdrawn).when(new WithdrawArrangement(ID, REASON)).then();
    }

    @Test
    void what_has_started_is_stopped_rather_than_withdrawn() {
        running.when(new WithdrawArrangement(ID, REASON)).isRefused(ALREADY_STARTED);
    }

    @Test
    void what_ended_is_not_withdrawn() {
        running.given(stopped).when(new WithdrawArrangement(ID, REASON)).isRefused(ALREADY_ENDED);
    }
}
