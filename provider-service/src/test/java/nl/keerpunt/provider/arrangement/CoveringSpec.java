package nl.keerpunt.provider.arrangement;

import static java.time.LocalDate.parse;
import static nl.keerpunt.provider.arrangement.Anna.DECIDES;
import static nl.keerpunt.provider.arrangement.Anna.at;
import static nl.keerpunt.provider.arrangement.Guidance.*;
import static nl.keerpunt.provider.arrangement.Reason.*;

import nl.keerpunt.language.money.Money;
import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import nl.keerpunt.provider.arrangement.ArrangementEvent.*;
import org.junit.jupiter.api.Test;

/** The rules of cover: what the budget answers, and asking again. */
class CoveringSpec {

    private final CoverAskedAgain again = new CoverAskedAgain(ID, AGREEMENT, 1, 2, parse("2026-01-15"), TEN, WHOLE);

    @Test
    void the_budget_covers_the_current_version() {
        waiting.when(new RecordCover(ID, 1, null)).then(covered);
    }

    @Test
    void a_cover_beyond_the_budget_names_its_authority() {
        waiting.when(new RecordCover(ID, 1, "College, 2026-01-06"))
                .then(new ArrangementCovered(ID, HOUSEHOLD, 1, 1, "College, 2026-01-06"));
    }

    @Test
    void the_same_answer_again_changes_nothing() {
        waiting.given(covered).when(new RecordCover(ID, 1, null)).then();
    }

    @Test
    void the_budget_does_not_cover_the_current_version() {
        waiting.when(new RecordNoCover(ID, 1, "NOT_ENOUGH_LEFT", Money.euro(40), 2026))
                .then(notCovered);
    }

    @Test
    void the_same_refusal_again_changes_nothing() {
        waiting.given(notCovered)
                .when(new RecordNoCover(ID, 1, "NOT_ENOUGH_LEFT", Money.euro(40), 2026))
                .then();
    }

    @Test
    void an_answer_about_an_older_version_is_moot() {
        waiting.given(changed).when(new RecordCover(ID, 1, null)).then();
    }

    @Test
    void a_refusal_of_an_older_version_stands_in_the_history() {
        waiting.given(changed)
                .when(new RecordNoCover(ID, 1, "NOT_ENOUGH_LEFT", Money.euro(40), 2026))
                .then(notCovered);
    }

    @Test
    void it_stands_there_once() {
        waiting.given(changed, notCovered)
                .when(new RecordNoCover(ID, 1, "NOT_ENOUGH_LEFT", Money.euro(40), 2026))
                .then();
    }

    @Test
    void a_refusal_of_an_older_version_leaves_the_newest_waiting() {
        waiting.given(changed, notCovered)
                .when(new StartArrangement(ID, parse("2026-01-15")))
                .isRefused(AWAITING_COVER);
    }

    @Test
    void there_is_no_answer_about_a_version_that_never_was() {
        waiting.when(new RecordCover(ID, 2, null)).isRefused(VERSION_UNKNOWN);
    }

    @Test
    void cover_is_asked_again_for_the_same_version_under_a_new_question() {
        waiting.given(notCovered).when(new AskCoverAgain(ID)).then(again);
    }

    @Test
    void what_was_asked_again_starts_once_it_is_covered() {
        waiting.given(notCovered, again, new ArrangementCovered(ID, HOUSEHOLD, 1, 2, null))
                .when(new StartArrangement(ID, parse("2026-01-15")))
                .then(started);
    }

    @Test
    void an_answer_names_the_question() {
        waiting.given(notCovered, again)
                .when(new RecordCover(ID, 2, null))
                .then(new ArrangementCovered(ID, HOUSEHOLD, 1, 2, null));
    }

    @Test
    void an_answer_to_an_earlier_question_does_not_answer_the_newest() {
        waiting.given(notCovered, again).when(new RecordCover(ID, 1, null)).then();
    }

    @Test
    void the_version_after_a_question_that_was_put_again_is_the_next() {
        waiting.given(notCovered, again)
                .when(new ChangeArrangement(ID, SIX_HOURS, OFFER, DECIDES, REASON))
                .then(new ArrangementChanged(
                        ID, AGREEMENT, 2, 3, parse("2026-02-15"), SIX, AFTER_CHANGE, null, REASON, at(AFTER_CHANGE)));
    }

    @Test
    void a_question_that_was_put_again_in_former_days_stays_the_version_it_was() {
        var former = new CoverAskedAgain(ID, AGREEMENT, 2, 2, parse("2026-01-15"), TEN, WHOLE);

        waiting.given(notCovered, former)
                .when(new ChangeArrangement(ID, SIX_HOURS, OFFER, DECIDES, REASON))
                .then(new ArrangementChanged(
                        ID, AGREEMENT, 3, 3, parse("2026-02-15"), SIX, AFTER_CHANGE, null, REASON, at(AFTER_CHANGE)));
    }

    @Test
    void an_end_that_is_asked_again_stays_an_end() {
        running.given(stopped, new ArrangementNotCovered(ID, HOUSEHOLD, 2, 2, "NOT_APPROPRIATED", Money.NOTHING, 2026))
                .when(new AskCoverAgain(ID))
                .then(new CoverAskedAgain(ID, AGREEMENT, 2, 3, parse("2026-02-01"), TEN, months(28_814)));
    }

    @Test
    void a_withdrawn_arrangement_asks_for_nothing() {
        waiting.given(notCovered, withdrawn).when(new AskCoverAgain(ID)).isRefused(ALREADY_WITHDRAWN);
    }

    @Test
    void an_answer_about_a_withdrawal_covers_nothing() {
        waiting.given(withdrawn).when(new RecordCover(ID, 2, null)).then();
    }

    @Test
    void asking_while_an_answer_is_awaited_changes_nothing() {
        waiting.when(new AskCoverAgain(ID)).then();
    }

    @Test
    void what_is_covered_needs_no_asking() {
        waiting.given(covered).when(new AskCoverAgain(ID)).isRefused(ALREADY_COVERED);
    }
}
