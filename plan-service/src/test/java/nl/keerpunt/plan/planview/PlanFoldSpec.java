package nl.keerpunt.plan.planview;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.language.AgbCode;
import nl.keerpunt.language.Amount;
import nl.keerpunt.language.ArrangementId;
import nl.keerpunt.language.Frequency;
import nl.keerpunt.language.HouseholdId;
import nl.keerpunt.language.Label;
import nl.keerpunt.language.LegalBasis;
import nl.keerpunt.language.Money;
import nl.keerpunt.language.MunicipalityCode;
import nl.keerpunt.language.Objective;
import nl.keerpunt.language.Period;
import nl.keerpunt.language.Personal;
import nl.keerpunt.language.PlanId;
import nl.keerpunt.language.ProfessionalId;
import nl.keerpunt.language.Team;
import nl.keerpunt.language.Words;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.*;
import nl.keerpunt.plan.plan.PlanHistory;
import nl.keerpunt.plan.plan.SupportLine;
import nl.keerpunt.plan.plan.SupportLine.CarriedBy;
import nl.keerpunt.plan.planview.PlanView.CoverState;
import nl.keerpunt.plan.planview.PlanView.Line;
import nl.keerpunt.plan.planview.PlanView.Phase;
import nl.keerpunt.plan.planview.PlanView.State;
import nl.keerpunt.plan.vocabulary.ArrangementVerb;
import nl.keerpunt.plan.vocabulary.LineRefusal;
import nl.keerpunt.plan.vocabulary.LineShortage;
import nl.keerpunt.platform.question.AsOf;
import nl.keerpunt.platform.stored.Recorded;
import org.junit.jupiter.api.Test;

/** What is shown of a plan on a day. */
class PlanFoldSpec {

    private static final HouseholdId HOUSEHOLD = new HouseholdId(new MunicipalityCode("0307"), new UUID(0, 1));
    private static final PlanId PLAN = PlanId.of(HOUSEHOLD);
    private static final ProfessionalId NOOR = new ProfessionalId("noor");
    private static final ProfessionalId SAM = new ProfessionalId("sam");
    private static final UUID LINE = new UUID(0, 2);
    private static final UUID GOAL = new UUID(0, 3);
    private static final UUID MANDATE = new UUID(0, 4);
    private static final ArrangementId ARRANGEMENT = new ArrangementId(new MunicipalityCode("0307"), new UUID(0, 5));
    private static final Personal<Words> WORDS = Personal.of(HOUSEHOLD, new Words("words"));

    private final PlanEvent drafted = new PlanDrafted(PLAN, WORDS, new Team("north"), parse("2026-01-10"));
    private final PlanEvent proposed = new SupportLineProposed(PLAN, LINE, line(CarriedBy.PROVIDER));
    private final PlanEvent agreed = agreed(1, "2026-01-20");
    private final PlanEvent active = new PlanActivated(PLAN, 1, NOOR, parse("2026-01-21"), null, null);
    private final PlanEvent decided = new SupportLineDecided(
            PLAN, LINE, NOOR, parse("2026-01-25"), MANDATE, ARRANGEMENT, line(CarriedBy.PROVIDER), 1, null);
    private final PlanEvent covered = new SupportLineCovered(PLAN, LINE, ARRANGEMENT, 1, null);

    @Test
    void there_is_no_plan_before_the_day_it_was_drafted() {
        assertThat(PlanFold.view(history(drafted), on("2026-01-09"))).isEmpty();
    }

    @Test
    void an_ended_plan_is_what_it_was_until_the_day_of_its_ending() {
        var ended = new PlanEnded(PLAN, parse("2026-04-01"), true);
        var history = history(drafted, proposed, agreed, active, decided, ended);

        var dayBefore = PlanFold.view(history, on("2026-03-31")).orElseThrow();
        assertThat(dayBefore.phase()).isEqualTo(Phase.ACTIVE);
        assertThat(dayBefore.endedOn()).isNull();
        assertThat(dayBefore.lines()).allMatch(Line::running);
        var since = PlanFold.view(history, on("2026-04-01")).orElseThrow();
        assertThat(since.phase()).isEqualTo(Phase.ENDED);
        assertThat(since.endedOn()).isEqualTo(parse("2026-04-01"));
        assertThat(since.lines()).noneMatch(Line::running);
        assertThat(since.activation()).isEqualTo(dayBefore.activation());
        var knownBefore = history.knownAt(history.events().getLast().position() - 1);
        assertThat(PlanFold.view(knownBefore, on("2026-04-01")).orElseThrow().phase())
                .isEqualTo(Phase.ACTIVE);
    }

    @Test
    void a_household_whose_plan_was_never_drafted_has_none_after_its_ending() {
        assertThat(PlanFold.view(history(new PlanEnded(PLAN, parse("2026-04-01"), false)), on("2026-04-01")))
                .isEmpty();
    }

    @Test
    void the_director_is_whoever_directs_on_that_day() {
        var noor = new DirectorRecorded(PLAN, NOOR, parse("2026-01-05"));
        var sam = new DirectorRecorded(PLAN, SAM, parse("2026-06-01"));

        assertThat(shown("2026-05-31", noor, drafted, sam).director()).isEqualTo(NOOR);
        assertThat(shown("2026-06-01", noor, drafted, sam).director()).isEqualTo(SAM);
    }

    @Test
    void the_version_is_the_one_agreed_by_that_day() {
        var later = agreed(2, "2026-03-01");

        assertThat(shown("2026-02-28", drafted, proposed, agreed, later).agreed())
                .extracting(PlanView.Agreement::version)
                .isEqualTo(1);
        assertThat(shown("2026-03-01", drafted, proposed, agreed, later).agreed())
                .extracting(PlanView.Agreement::version)
                .isEqualTo(2);
    }

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

    @Test
    void a_plan_is_closed_until_it_is_reopened() {
        var closed = new PlanClosed(PLAN, parse("2026-08-31"), List.of());
        var reopened = new PlanReopened(PLAN, WORDS, parse("2026-12-01"));

        assertThat(shown("2026-11-30", drafted, proposed, agreed, active, closed, reopened)
                        .phase())
                .isEqualTo(Phase.CLOSED);
        assertThat(shown("2026-12-01", drafted, proposed, agreed, active, closed, reopened)
                        .phase())
                .isEqualTo(Phase.DRAFTED);
    }

    private static CoverState coverState(PlanEvent... events) {
        return Objects.requireNonNull(line("2026-03-01", events).cover()).state();
    }

    private static Line line(String day, PlanEvent... events) {
        return shown(day, events).lines().getFirst();
    }

    private static PlanView shown(String day, PlanEvent... events) {
        return PlanFold.view(history(events), on(day)).orElseThrow();
    }

    private static AsOf on(String day) {
        return new AsOf(LocalDate.parse(day), null);
    }

    private static PlanHistory history(PlanEvent... events) {
        var recorded = new ArrayList<Recorded<PlanEvent>>();
        for (var event : events) {
            recorded.add(
                    new Recorded<>(event, "name", recorded.size(), recorded.size() + 1, Instant.EPOCH, "noor", "id"));
        }
        return new PlanHistory(recorded);
    }

    private static PlanEvent agreed(int version, String on) {
        return new VersionAgreed(PLAN, version, WORDS, parse(on), WORDS, List.of(GOAL), List.of(LINE));
    }

    private static PlanEvent covered(int version) {
        return new SupportLineCovered(PLAN, LINE, ARRANGEMENT, version, null);
    }

    private static PlanEvent arranged(int version) {
        return new SupportLineArranged(
                PLAN, LINE, ARRANGEMENT, version, Money.euro(800), new Label("agreed"), parse("2026-02-01"));
    }

    private static SupportLine line(CarriedBy carriedBy) {
        return new SupportLine(
                carriedBy,
                WORDS,
                carriedBy == CarriedBy.PROVIDER ? new AgbCode("01234567") : null,
                carriedBy == CarriedBy.PROVIDER ? new Label("45A48") : null,
                10,
                Frequency.IN_TOTAL,
                new Period(parse("2026-02-01"), parse("2026-07-31")),
                new LegalBasis("JEUGDWET"),
                new Amount(0),
                Set.of(GOAL),
                Set.of(),
                Objective.CHILDREN);
    }
}
