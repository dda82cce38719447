package nl.keerpunt.provider.arrangement;

import static java.time.LocalDate.parse;
import static nl.keerpunt.provider.arrangement.Anna.DECIDES;
import static nl.keerpunt.provider.arrangement.Guidance.*;
import static nl.keerpunt.provider.arrangement.Reason.ALREADY_ENDED;
import static nl.keerpunt.provider.arrangement.Reason.NOT_AGREED;
import static nl.keerpunt.provider.arrangement.Reason.OTHER_HOUSEHOLD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import nl.keerpunt.provider.arrangement.ArrangementEvent.*;
import nl.keerpunt.provider.vocabulary.Status;
import org.junit.jupiter.api.Test;

/** How an arrangement ends when nobody is left of its household, and goes on when that was a mistake. */
class DyingSpec {

    private static final EndByDeath DIED = new EndByDeath(ID, parse("2026-02-14"));
    private static final TakeDeathBack BACK = new TakeDeathBack(ID, HOUSEHOLD);

    private static final ArrangementEndedByDeath ended = new ArrangementEndedByDeath(
            ID, AGREEMENT, 2, 2, parse("2026-02-14"), false, parse("2026-02-15"), months(28_814, 23_728));
    private static final ArrangementEndedByDeath withdrawn =
            new ArrangementEndedByDeath(ID, AGREEMENT, 2, 2, parse("2026-02-14"), true, parse("2026-01-15"), months());
    private static final ArrangementEndedByDeath early =
            new ArrangementEndedByDeath(ID, AGREEMENT, 2, 2, parse("2026-01-14"), true, parse("2026-01-15"), months());
    private static final DeathTakenBack back = new DeathTakenBack(ID, AGREEMENT, 3, 3, parse("2026-02-15"), WHOLE);

    @Test
    void what_runs_ends_on_the_day_and_asks_for_its_months_until_then() {
        running.when(DIED).then(ended);
    }

    @Test
    void what_has_not_started_is_withdrawn() {
        waiting.given(covered).when(new EndByDeath(ID, parse("2026-01-14"))).then(early);
        waiting.when(DIED).then(withdrawn);
        waiting.given(notCovered).when(DIED).then(withdrawn);
    }

    @Test
    void what_was_covered_from_an_earlier_day_ends_although_nobody_told_yet_that_it_started() {
        waiting.given(covered).when(DIED).then(ended);
        waiting.given(covered, ended).when(DIED).then();
        waiting.given(covered, ended).when(BACK).then(back);
        waiting.given(covered, ended)
                .when(new EndArrangement(ID, parse("2026-03-01")))
                .then();
    }

    @Test
    void what_is_known_to_start_later_did_not_begin() {
        var startsLater = new ArrangementStarted(ID, HOUSEHOLD, parse("2026-02-20"));
        waiting.given(covered, startsLater).when(DIED).then(withdrawn);
    }

    @Test
    void what_is_over_or_was_refused_is_left_alone() {
        running.given(stopped).when(DIED).then();
        waiting.given(Guidance.withdrawn).when(DIED).then();
        unknown.given(refused).when(DIED).then();
        unknown.given(refused).when(BACK).then();
        unknown.when(DIED).isRefused(NOT_AGREED);
    }

    @Test
    void a_death_that_is_told_again_adds_nothing() {
        running.given(ended).when(DIED).then();
        waiting.given(withdrawn).when(DIED).then();
    }

    @Test
    void told_by_mistake_it_goes_on_as_it_was_and_asks_the_budget_again() {
        running.given(ended).when(BACK).then(back);
        waiting.given(withdrawn).when(BACK).then(new DeathTakenBack(ID, AGREEMENT, 3, 3, parse("2026-01-15"), WHOLE));
        running.given(ended, back).when(BACK).then();
        running.when(BACK).then();
    }

    @Test
    void on_the_days_after_it_runs_again() {
        var state = ArrangementState.of(List.of(agreed, covered, started, ended));
        assertThat(status(state, "2026-02-14")).isEqualTo(Status.RUNNING);
        assertThat(status(state, "2026-02-15")).isEqualTo(Status.ENDED);

        assertThat(status(state.after(back), "2026-02-15")).isEqualTo(Status.RUNNING);
    }

    @Test
    void another_day_takes_the_first_back_and_ends_it_then() {
        running.given(ended)
                .when(new EndByDeath(ID, parse("2026-02-28")))
                .then(
                        back,
                        new ArrangementEndedByDeath(
                                ID,
                                AGREEMENT,
                                4,
                                4,
                                parse("2026-02-28"),
                                false,
                                parse("2026-03-01"),
                                months(28_814, 47_457)));
    }

    @Test
    void a_death_after_it_is_over_only_takes_the_first_back() {
        running.given(ended).when(new EndByDeath(ID, parse("2026-05-01"))).then(back);
    }

    @Test
    void what_somebody_restored_since_stays_as_they_decided() {
        var restored = new ArrangementRestored(
                ID, AGREEMENT, 3, 3, 1, parse("2026-02-15"), TEN, WHOLE, REASON, Anna.at(WHOLE));

        running.given(ended)
                .when(new RestoreArrangement(ID, 1, parse("2026-02-15"), DECIDES, REASON))
                .then(restored);
        running.given(ended, restored).when(BACK).then();
    }

    @Test
    void nobody_stops_or_changes_what_death_ended() {
        running.given(ended)
                .when(new StopArrangement(ID, parse("2026-02-20"), REASON))
                .isRefused(ALREADY_ENDED);
        running.given(ended)
                .when(new ChangeArrangement(ID, SIX_HOURS, OFFER, DECIDES, REASON))
                .isRefused(ALREADY_ENDED);
    }

    @Test
    void with_the_record_of_its_household_it_has_ended_for_good() {
        running.given(new ArrangementEnded(
                        ID, AGREEMENT, 2, 2, parse("2026-02-14"), false, parse("2026-02-15"), months(28_814, 23_728)))
                .when(new EndByDeath(ID, parse("2026-02-01")))
                .then();
    }

    @Test
    void it_is_taken_back_for_its_own_household_alone() {
        running.given(ended).when(new TakeDeathBack(ID, NEIGHBOURS)).isRefused(OTHER_HOUSEHOLD);
    }

    private static Status status(ArrangementState state, String day) {
        return state.onDay(LocalDate.parse(day)).orElseThrow().status();
    }
}
