package nl.keerpunt.plan.supportline;

import static java.time.LocalDate.parse;
import static nl.keerpunt.plan.planlife.OwnRoom.*;

import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.plan.content.SupportLine;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.PlanEvent.*;
import org.junit.jupiter.api.Test;

/** What the budget says of the versions of an arrangement. */
class CoverSpec {

    private final SupportLineArranged arranged = new SupportLineArranged(
            PLAN, GUIDANCE, ARRANGEMENT, 2, Money.euro(790), new Label("change"), parse("2026-03-01"));
    private final SupportLineCovered covered = new SupportLineCovered(PLAN, GUIDANCE, ARRANGEMENT, 2, null);
    private final SupportLineNotCovered notCovered = new SupportLineNotCovered(
            PLAN, GUIDANCE, ARRANGEMENT, 2, new Label("NOT_ENOUGH_LEFT"), Money.euro(90), 2026);

    @Test
    void the_budget_covers_an_arrangement() {
        running().given(decided, arranged).when(cover(2)).then(covered);
    }

    @Test
    void the_budget_may_answer_before_the_provider() {
        running().given(decided).when(cover(2)).then(covered);
        running().given(decided, covered).when(arrange(2, ARRANGEMENT)).then(arranged);
    }

    @Test
    void an_answer_about_an_overtaken_version_is_recorded() {
        running()
                .given(decided, arranged)
                .when(lack(1))
                .then(new SupportLineNotCovered(
                        PLAN, GUIDANCE, ARRANGEMENT, 1, new Label("NOT_ENOUGH_LEFT"), Money.euro(90), 2026));
        running()
                .given(decided, arranged, covered)
                .when(cover(1))
                .then(new SupportLineCovered(PLAN, GUIDANCE, ARRANGEMENT, 1, null));
    }

    @Test
    void cover_is_the_last_word_on_a_version() {
        running().given(decided, arranged, notCovered).when(cover(2)).then(covered);
        running().given(decided, arranged, notCovered, covered).when(lack(2)).then();
    }

    @Test
    void the_same_answer_again_changes_nothing() {
        running().given(decided, arranged, covered).when(cover(2)).then();
        running().given(decided, arranged, notCovered).when(lack(2)).then();
    }

    @Test
    void a_budget_that_lacks_money_is_reported() {
        running().given(decided, arranged).when(lack(2)).then(notCovered);
    }

    @Test
    void a_newer_version_is_answered_anew() {
        running()
                .given(decided, arranged, notCovered)
                .when(cover(3))
                .then(new SupportLineCovered(PLAN, GUIDANCE, ARRANGEMENT, 3, null));
    }

    @Test
    void an_answer_about_an_unknown_arrangement_changes_nothing() {
        running().when(cover(2)).then();
        given().when(lack(2)).then();
    }

    private static ChangeSupportLine change(SupportLine content) {
        return new ChangeSupportLine(PLAN, GUIDANCE, content);
    }

    private static RecordArranged arrange(int version, ArrangementId arrangement) {
        return new RecordArranged(
                PLAN, GUIDANCE, arrangement, version, Money.euro(790), new Label("change"), parse("2026-03-01"));
    }

    private static RecordCovered cover(int version) {
        return new RecordCovered(PLAN, ARRANGEMENT, version, null);
    }

    private static RecordNotCovered lack(int version) {
        return new RecordNotCovered(PLAN, ARRANGEMENT, version, new Label("NOT_ENOUGH_LEFT"), Money.euro(90), 2026);
    }
}
