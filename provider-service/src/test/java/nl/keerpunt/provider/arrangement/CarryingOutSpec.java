package nl.keerpunt.provider.arrangement;

import static java.time.LocalDate.parse;
import static nl.keerpunt.language.money.Frequency.PER_MONTH;
import static nl.keerpunt.provider.arrangement.Anna.at;
import static nl.keerpunt.provider.arrangement.ArrangementCommand.Origin.BY_PLAN;
import static nl.keerpunt.provider.arrangement.Guidance.*;
import static nl.keerpunt.provider.arrangement.Reason.*;

import java.util.List;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.money.ProductUnit;
import nl.keerpunt.provider.agreement.Extent;
import nl.keerpunt.provider.agreement.Terms;
import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import nl.keerpunt.provider.arrangement.ArrangementEvent.*;
import nl.keerpunt.testing.Spec;
import org.junit.jupiter.api.Test;

/** The rules of starting, pausing and resuming. */
class CarryingOutSpec {

    private final Spec<ArrangementCommand, ArrangementEvent, Arrangement> perMonth = unknown.given(
            new ArrangementAgreed(
                    ID,
                    BY_PLAN,
                    AGREEMENT,
                    1,
                    1,
                    QUARTER.from(),
                    new Extent(1, PER_MONTH, QUARTER).at(OFFER),
                    months(10_000, 10_000, 10_000),
                    at(months(10_000, 10_000, 10_000))),
            covered,
            started);

    @Test
    void a_covered_arrangement_starts_on_a_day_within_its_period() {
        waiting.given(covered)
                .when(new StartArrangement(ID, parse("2026-01-15")))
                .then(started);
    }

    @Test
    void nothing_starts_before_its_period() {
        waiting.given(covered)
                .when(new StartArrangement(ID, parse("2026-01-14")))
                .isRefused(OUTSIDE_PERIOD);
    }

    @Test
    void nothing_starts_after_its_period() {
        waiting.given(covered)
                .when(new StartArrangement(ID, parse("2026-03-15")))
                .isRefused(OUTSIDE_PERIOD);
    }

    @Test
    void nothing_starts_while_cover_is_awaited() {
        waiting.when(new StartArrangement(ID, parse("2026-01-15"))).isRefused(AWAITING_COVER);
    }

    @Test
    void nothing_starts_without_cover() {
        waiting.given(notCovered)
                .when(new StartArrangement(ID, parse("2026-01-15")))
                .isRefused(NOT_COVERED);
    }

    @Test
    void a_new_version_is_covered_before_the_start() {
        waiting.given(covered, changed)
                .when(new StartArrangement(ID, parse("2026-01-15")))
                .isRefused(AWAITING_COVER);
    }

    @Test
    void starting_again_on_the_same_day_changes_nothing() {
        running.when(new StartArrangement(ID, parse("2026-01-15"))).then();
    }

    @Test
    void what_runs_does_not_start_on_another_day() {
        running.when(new StartArrangement(ID, parse("2026-01-16"))).isRefused(ALREADY_STARTED);
    }

    @Test
    void what_ended_does_not_start_again() {
        running.given(stopped)
                .when(new StartArrangement(ID, parse("2026-01-20")))
                .isRefused(ALREADY_ENDED);
    }

    @Test
    void what_was_withdrawn_does_not_start() {
        waiting.given(covered, withdrawn)
                .when(new StartArrangement(ID, parse("2026-01-15")))
                .isRefused(ALREADY_WITHDRAWN);
    }

    @Test
    void a_running_arrangement_is_paused() {
        running.when(new PauseArrangement(ID, parse("2026-01-20"), REASON)).then(paused);
    }

    @Test
    void a_pause_of_support_that_is_paid_per_month_releases_the_days_that_follow() {
        perMonth.when(new PauseArrangement(ID, parse("2026-02-15"), REASON))
                .then(new ArrangementPaused(
                        ID,
                        HOUSEHOLD,
                        parse("2026-02-15"),
                        REASON,
                        new Commitment.Asked(AGREEMENT, 1, 2, parse("2026-02-15"), months(10_000, 5_000))));
    }

    @Test
    void resuming_asks_cover_for_the_days_that_are_left() {
        perMonth.given(new ArrangementPaused(
                        ID,
                        HOUSEHOLD,
                        parse("2026-02-15"),
                        REASON,
                        new Commitment.Asked(AGREEMENT, 1, 2, parse("2026-02-15"), months(10_000, 5_000))))
                .when(new ResumeArrangement(ID, parse("2026-02-22")))
                .then(new ArrangementResumed(
                        ID,
                        HOUSEHOLD,
                        parse("2026-02-22"),
                        new Commitment.Asked(AGREEMENT, 1, 3, parse("2026-02-22"), months(10_000, 7_500, 10_000))));
    }

    @Test
    void a_pause_of_terms_of_former_days_releases_nothing() {
        var former = new Terms("02A05", ProductUnit.HOUR, 1, PER_MONTH, Money.euro(100), QUARTER, null);
        var money = former.months(QUARTER, List.of(QUARTER));

        unknown.given(
                        new ArrangementAgreed(ID, BY_PLAN, AGREEMENT, 1, 1, QUARTER.from(), former, money, at(money)),
                        covered,
                        started)
                .when(new PauseArrangement(ID, parse("2026-02-15"), REASON))
                .then(new ArrangementPaused(ID, HOUSEHOLD, parse("2026-02-15"), REASON, null));
    }

    @Test
    void pausing_again_on_the_same_day_changes_nothing() {
        running.given(paused)
                .when(new PauseArrangement(ID, parse("2026-01-20"), REASON))
                .then();
    }

    @Test
    void what_is_paused_is_not_paused_from_another_day() {
        running.given(paused)
                .when(new PauseArrangement(ID, parse("2026-01-21"), REASON))
                .isRefused(NOT_RUNNING);
    }

    @Test
    void a_pause_comes_after_the_start() {
        running.when(new PauseArrangement(ID, parse("2026-01-15"), REASON)).isRefused(OUT_OF_ORDER);
    }

    @Test
    void a_pause_begins_within_the_period() {
        running.when(new PauseArrangement(ID, parse("2026-03-15"), REASON)).isRefused(OUTSIDE_PERIOD);
    }

    @Test
    void what_has_not_started_is_not_paused() {
        waiting.when(new PauseArrangement(ID, parse("2026-01-20"), REASON)).isRefused(NOT_STARTED);
    }

    @Test
    void what_ended_is_not_paused() {
        running.given(stopped)
                .when(new PauseArrangement(ID, parse("2026-01-20"), REASON))
                .isRefused(ALREADY_ENDED);
    }

    @Test
    void what_was_withdrawn_is_not_paused() {
        waiting.given(withdrawn)
                .when(new PauseArrangement(ID, parse("2026-01-20"), REASON))
                .isRefused(ALREADY_WITHDRAWN);
    }

    @Test
    void a_paused_arrangement_resumes() {
        running.given(paused)
                .when(new ResumeArrangement(ID, parse("2026-01-25")))
                .then(resumed);
    }

    @Test
    void resuming_again_on_the_same_day_changes_nothing() {
        running.given(paused, resumed)
                .when(new ResumeArrangement(ID, parse("2026-01-25")))
                .then();
    }

    @Test
    void it_resumes_after_the_day_of_the_pause() {
        running.given(paused)
                .when(new ResumeArrangement(ID, parse("2026-01-20")))
                .isRefused(OUT_OF_ORDER);
    }

    @Test
    void it_resumes_within_its_period() {
        running.given(paused)
                .when(new ResumeArrangement(ID, parse("2026-03-15")))
                .isRefused(OUTSIDE_PERIOD);
    }

    @Test
    void what_was_never_paused_does_not_resume() {
        running.when(new ResumeArrangement(ID, parse("2026-01-15"))).isRefused(NOT_PAUSED);
    }

    @Test
    void what_has_not_started_does_not_resume() {
        waiting.when(new ResumeArrangement(ID, parse("2026-01-25"))).isRefused(NOT_STARTED);
    }

    @Test
    void what_ended_does_not_resume() {
        running.given(paused, stopped)
                .when(new ResumeArrangement(ID, parse("2026-01-25")))
                .isRefused(ALREADY_ENDED);
    }

    @Test
    void what_was_withdrawn_does_not_resume() {
        waiting.given(withdrawn)
                .when(new ResumeArrangement(ID, parse("2026-01-25")))
                .isRefused(ALREADY_WITHDRAWN);
    }
}
