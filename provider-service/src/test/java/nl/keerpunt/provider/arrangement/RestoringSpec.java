package nl.keerpunt.provider.arrangement;

import static java.time.LocalDate.parse;
import static nl.keerpunt.provider.arrangement.Anna.DECIDES;
import static nl.keerpunt.provider.arrangement.Anna.at;
import static nl.keerpunt.provider.arrangement.Guidance.*;
import static nl.keerpunt.provider.arrangement.Reason.*;

import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import nl.keerpunt.provider.arrangement.ArrangementEvent.*;
import org.junit.jupiter.api.Test;

/** The rules of going back to an earlier version. */
class RestoringSpec {

    private final ArrangementRestored undone = new ArrangementRestored(
            ID,
            AGREEMENT,
            3,
            3,
            1,
            parse("2026-03-01"),
            TEN,
            months(28_814, 42_395, 23_729),
            REASON,
            at(months(28_814, 42_395, 23_729)));
    private final ArrangementRestored resumedAfterStop =
            new ArrangementRestored(ID, AGREEMENT, 3, 3, 1, parse("2026-02-01"), TEN, WHOLE, REASON, at(WHOLE));

    @Test
    void a_restore_brings_the_terms_back_from_a_day_without_touching_earlier_days() {
        running.given(changed)
                .when(new RestoreArrangement(ID, 1, parse("2026-03-01"), DECIDES, REASON))
                .then(undone);
    }

    @Test
    void the_same_restore_again_changes_nothing() {
        running.given(changed, undone)
                .when(new RestoreArrangement(ID, 1, parse("2026-03-01"), DECIDES, REASON))
                .then();
    }

    @Test
    void an_early_stop_is_undone_to_the_cent() {
        running.given(stopped)
                .when(new RestoreArrangement(ID, 1, parse("2026-02-01"), DECIDES, REASON))
                .then(resumedAfterStop);
    }

    @Test
    void what_had_started_runs_again_after_its_stop_is_undone() {
        running.given(stopped, resumedAfterStop)
                .when(new PauseArrangement(ID, parse("2026-02-10"), REASON))
                .then(new ArrangementPaused(ID, HOUSEHOLD, parse("2026-02-10"), REASON, null));
    }

    @Test
    void the_days_in_between_stay_without_money() {
        running.given(stopped)
                .when(new RestoreArrangement(ID, 1, parse("2026-03-01"), DECIDES, REASON))
                .then(new ArrangementRestored(
                        ID,
                        AGREEMENT,
                        3,
                        3,
                        1,
                        parse("2026-03-01"),
                        TEN,
                        new TreeMap<>(Map.of(
                                YearMonth.of(2026, 1), new Money(28_814),
                                YearMonth.of(2026, 3), new Money(23_729))),
                        REASON,
                        at(new TreeMap<>(Map.of(
                                YearMonth.of(2026, 1), new Money(28_814),
                                YearMonth.of(2026, 3), new Money(23_729))))));
    }

    @Test
    void a_withdrawal_is_undone_before_the_start() {
        var again = new ArrangementRestored(ID, AGREEMENT, 3, 3, 1, parse("2026-01-15"), TEN, WHOLE, REASON, at(WHOLE));

        waiting.given(withdrawn)
                .when(new RestoreArrangement(ID, 1, parse("2026-01-15"), DECIDES, REASON))
                .then(again);
        waiting.given(withdrawn, again, new ArrangementCovered(ID, HOUSEHOLD, 3, 3, null))
                .when(new StartArrangement(ID, parse("2026-01-15")))
                .then(started);
    }

    @Test
    void a_version_is_restored_while_its_period_is_not_over() {
        running.given(changed)
                .when(new RestoreArrangement(ID, 1, parse("2026-03-15"), DECIDES, REASON))
                .isRefused(OUTSIDE_PERIOD);
    }

    @Test
    void a_version_is_not_restored_before_its_period() {
        var later = new ArrangementRestored(
                ID,
                AGREEMENT,
                3,
                3,
                1,
                parse("2026-03-01"),
                TEN,
                months(28_814, 42_395, 23_729),
                REASON,
                at(months(28_814, 42_395, 23_729)));

        running.given(changed, later)
                .when(new RestoreArrangement(ID, 2, parse("2026-02-14"), DECIDES, REASON))
                .isRefused(OUTSIDE_PERIOD);
    }

    @Test
    void a_restore_leaves_the_start_within_the_arrangement() {
        unknown.given(
                        agreed,
                        changed,
                        new ArrangementCovered(ID, HOUSEHOLD, 2, 2, null),
                        new ArrangementStarted(ID, HOUSEHOLD, parse("2026-03-20")))
                .when(new RestoreArrangement(ID, 1, parse("2026-03-01"), DECIDES, REASON))
                .isRefused(ENDS_BEFORE_START);
    }

    @Test
    void the_current_version_needs_no_restoring() {
        running.when(new RestoreArrangement(ID, 1, parse("2026-02-01"), DECIDES, REASON))
                .isRefused(ALREADY_CURRENT);
    }

    @Test
    void there_is_nothing_to_restore_in_a_version_that_never_was() {
        running.when(new RestoreArrangement(ID, 2, parse("2026-02-01"), DECIDES, REASON))
                .isRefused(VERSION_UNKNOWN);
    }

    @Test
    void there_is_nothing_to_go_back_to_in_a_version_that_was_an_end() {
        running.given(stopped, resumedAfterStop)
                .when(new RestoreArrangement(ID, 2, parse("2026-02-10"), DECIDES, REASON))
                .isRefused(VERSION_UNKNOWN);
    }
}
