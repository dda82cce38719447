package nl.keerpunt.plan.planview;

import static java.time.LocalDate.parse;
import static nl.keerpunt.plan.planview.ShownPlan.*;
import static org.assertj.core.api.Assertions.assertThat;

import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.plan.content.SupportLine.CarriedBy;
import nl.keerpunt.plan.plan.PlanEvent.*;
import nl.keerpunt.plan.planview.PlanView.CoverState;
import nl.keerpunt.plan.planview.PlanView.State;
import nl.keerpunt.plan.vocabulary.ArrangementVerb;
import nl.keerpunt.plan.vocabulary.LineRefusal;
import nl.keerpunt.plan.vocabulary.LineShortage;
import org.junit.jupiter.api.Test;

/** What is shown of one line of a plan. */
class LineFoldSpec {

    @Test
    void a_line_changed_since_the_agreement_is_not_agreed() {
        var changed = new SupportLineChanged(PLAN, LINE, line(CarriedBy.PROFESSIONAL));

        assertThat(line("2026-01-20", drafted, proposed, agreed).agreed()).isTrue();
        assertThat(line("2026-01-20", drafted, proposed, agreed, changed).agreed())
                .isFalse();
    }

    @Test
    void a_decided_line_runs_within_its_period() {
        assertThat(line("2026-01-31", drafted, proposed, agreed, active, decided)
                        .running())
                .isFalse();
        assertThat(line("2026-02-01", drafted, proposed, agreed, active, decided)
                        .running())
                .isTrue();
        assertThat(line("2026-07-31", drafted, proposed, agreed, active, decided)
                        .running())
                .isTrue();
        assertThat(line("2026-08-01", drafted, proposed, agreed, active, decided)
                        .running())
                .isFalse();
    }

    @Test
    void an_undecided_line_does_not_run() {
        assertThat(line("2026-02-01", drafted, proposed, agreed, active).running())
                .isFalse();
    }

    @Test
    void what_the_network_does_runs_once_agreed_in_an_active_plan() {
        var helped = new SupportLineProposed(PLAN, LINE, line(CarriedBy.NETWORK));

        assertThat(line("2026-02-01", drafted, helped, agreed).running()).isFalse();
        assertThat(line("2026-02-01", drafted, helped, agreed, active).running())
                .isTrue();
    }

    @Test
    void before_the_decision_there_is_no_answer_to_show() {
        var line = line("2026-01-24", drafted, proposed, agreed, active, decided, arranged(1), covered);

        assertThat(line.state()).isEqualTo(State.PROPOSED);
        assertThat(line.arranged()).isNull();
        assertThat(line.cover()).isNull();
    }

    @Test
    void an_arranged_line_awaits_cover() {
        assertThat(coverState(drafted, proposed, agreed, active, decided, arranged(1)))
                .isEqualTo(CoverState.AWAITED);
    }

    @Test
    void a_newer_version_awaits_cover_of_its_own() {
        assertThat(coverState(drafted, proposed, agreed, active, decided, arranged(1), covered))
                .isEqualTo(CoverState.COVERED);
        assertThat(coverState(drafted, proposed, agreed, active, decided, arranged(1), covered, arranged(2)))
                .isEqualTo(CoverState.AWAITED);
    }

    @Test
    void an_answer_to_an_overtaken_version_is_not_that_of_the_last() {
        var late = new SupportLineNotCovered(
                PLAN, LINE, ARRANGEMENT, 1, new Label("NOT_ENOUGH_LEFT"), Money.euro(90), 2026);

        assertThat(coverState(drafted, proposed, agreed, active, decided, arranged(1), arranged(2), late))
                .isEqualTo(CoverState.AWAITED);
        assertThat(coverState(drafted, proposed, agreed, active, decided, arranged(1), arranged(2), covered(2), late))
                .isEqualTo(CoverState.COVERED);
    }

    @Test
    void asking_for_cover_again_agrees_nothing_new() {
        var again = new SupportLineArranged(
                PLAN, LINE, ARRANGEMENT, 2, Money.euro(800), new Label("cover-asked-again"), parse("2026-02-01"));
        var lacking = new SupportLineNotCovered(
                PLAN, LINE, ARRANGEMENT, 1, new Label("NOT_ENOUGH_LEFT"), Money.euro(90), 2026);

        var asked = line("2026-03-01", drafted, proposed, agreed, active, decided, arranged(1), lacking, again);
        var answered =
                line("2026-03-01", drafted, proposed, agreed, active, decided, arranged(1), lacking, again, covered(2));

        assertThat(asked.arranged()).isEqualTo(answered.arranged());
        assertThat(answered.arranged())
                .isEqualTo(new PlanView.Arranged(1, Money.euro(800), ArrangementVerb.AGREED, parse("2026-02-01")));
        assertThat(asked.cover()).isEqualTo(new PlanView.Cover(CoverState.AWAITED, 1, null, null, null, null));
        assertThat(answered.cover()).isEqualTo(new PlanView.Cover(CoverState.COVERED, 1, null, null, null, null));
    }

    @Test
    void a_word_of_another_service_that_is_not_known_here_yet_is_another() {
        var split = new SupportLineArranged(
                PLAN, LINE, ARRANGEMENT, 2, Money.euro(800), new Label("split"), parse("2026-02-01"));

        var line = line("2026-03-01", drafted, proposed, agreed, active, decided, arranged(1), split);

        assertThat(line.arranged())
                .isEqualTo(new PlanView.Arranged(2, Money.euro(800), ArrangementVerb.OTHER, parse("2026-02-01")));
        assertThat(line.running()).isTrue();
    }

    @Test
    void a_withdrawn_arrangement_asks_for_no_cover_and_is_not_carried_out() {
        var withdrawn = new SupportLineArranged(
                PLAN, LINE, ARRANGEMENT, 2, Money.NOTHING, new Label("withdrawn"), parse("2026-02-01"));

        var line = line("2026-03-01", drafted, proposed, agreed, active, decided, arranged(1), withdrawn, covered(2));

        assertThat(line.cover()).isNull();
        assertThat(line.running()).isFalse();
    }

    @Test
    void lacking_cover_says_why_and_how_much() {
        var lacking = new SupportLineNotCovered(
                PLAN, LINE, ARRANGEMENT, 1, new Label("NOT_ENOUGH_LEFT"), Money.euro(90), 2026);

        assertThat(line("2026-03-01", drafted, proposed, agreed, active, decided, arranged(1), lacking)
                        .cover())
                .isEqualTo(new PlanView.Cover(
                        CoverState.NOT_COVERED, 1, null, LineShortage.NOT_ENOUGH_LEFT, Money.euro(90), 2026));
    }

    @Test
    void a_refused_line_says_why_and_is_no_longer_decided() {
        var refused = new SupportLineRefused(PLAN, LINE, ARRANGEMENT, new Label("NOT_OFFERED"), null);

        var line = line("2026-03-01", drafted, proposed, agreed, active, decided, refused);

        assertThat(line.state()).isEqualTo(State.REFUSED);
        assertThat(line.refusedBecause()).isEqualTo(LineRefusal.NOT_OFFERED);
        assertThat(line.decision()).isNull();
    }
}
