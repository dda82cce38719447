package nl.keerpunt.plan.planview;

import static java.time.LocalDate.parse;
import static nl.keerpunt.plan.planview.LineWarning.*;
import static nl.keerpunt.plan.planview.ShownPlan.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.plan.content.Considerations;
import nl.keerpunt.plan.content.Load;
import nl.keerpunt.plan.content.SupportLine;
import nl.keerpunt.plan.content.SupportLine.CarriedBy;
import nl.keerpunt.plan.content.SupportStep;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.*;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a professional is warned of on a day, and how a plan is divided. */
class AroundLinesSpec {

    private static final UUID OTHER = new UUID(0, 12);
    private static final UUID KEY = new UUID(0, 60);
    private static final PlanEvent condition = new ConditionSet(PLAN, KEY, LINE, WORDS, WORDS, parse("2026-01-28"));

    @Test
    void a_line_that_begins_before_another_is_done_warns() {
        var first = new SupportLineProposed(PLAN, OTHER, line(CarriedBy.NETWORK));
        var second = new SupportLineProposed(PLAN, LINE, with(CarriedBy.NETWORK, after(OTHER)));

        assertThat(warnings("2026-01-20", LINE, drafted, first, second)).contains(STARTS_BEFORE_ANOTHER);
        assertThat(warnings("2026-01-20", OTHER, drafted, first, second)).doesNotContain(STARTS_BEFORE_ANOTHER);
        assertThat(warnings("2026-01-20", LINE, drafted, first, second, new SupportLineDropped(PLAN, OTHER, WORDS)))
                .doesNotContain(STARTS_BEFORE_ANOTHER);
    }

    @Test
    void steps_that_were_left_out_without_a_word_warn() {
        assertThat(line("2026-01-20", drafted, proposed).warnings()).contains(STEPS_SKIPPED);
        assertThat(line("2026-01-20", drafted, proposed).thoughts().skippedSteps())
                .containsExactly(SupportStep.OWN_STRENGTH, SupportStep.NETWORK, SupportStep.GENERAL);
        var explained = new SupportLineProposed(PLAN, LINE, with(CarriedBy.PROVIDER, skipping()));
        assertThat(line("2026-01-20", drafted, explained).warnings()).doesNotContain(STEPS_SKIPPED);
    }

    @Test
    void a_condition_warns_from_its_day_or_the_first_of_its_line_until_it_is_met() {
        assertThat(line("2026-01-27", drafted, proposed, condition).warnings()).doesNotContain(CONDITION_OPEN);
        assertThat(line("2026-01-28", drafted, proposed, condition).warnings()).contains(CONDITION_OPEN);
        var later = new ConditionSet(PLAN, KEY, LINE, WORDS, WORDS, parse("2026-03-01"));
        assertThat(line("2026-01-31", drafted, proposed, later).warnings()).doesNotContain(CONDITION_OPEN);
        assertThat(line("2026-02-01", drafted, proposed, later).warnings()).contains(CONDITION_OPEN);
        var met = new ConditionMet(PLAN, KEY, parse("2026-02-03"));
        assertThat(line("2026-02-02", drafted, proposed, condition, met).warnings())
                .contains(CONDITION_OPEN);
        assertThat(line("2026-02-03", drafted, proposed, condition, met).warnings())
                .doesNotContain(CONDITION_OPEN);
        assertThat(line("2026-02-03", drafted, proposed, condition, new ConditionDropped(PLAN, KEY, WORDS))
                        .conditions())
                .isEmpty();
    }

    @Test
    void a_line_without_cover_on_its_first_day_is_late() {
        var asked = new PlanEvent[] {drafted, proposed, agreed, active, decided, arranged(1)};

        assertThat(line("2026-01-31", asked).warnings()).doesNotContain(LATE);
        assertThat(line("2026-02-01", asked).warnings()).contains(LATE);
        assertThat(line("2026-02-01", drafted, proposed, agreed, active, decided)
                        .warnings())
                .contains(LATE);
        assertThat(line("2026-01-31", drafted, proposed, agreed, active, decided)
                        .warnings())
                .doesNotContain(LATE);
        assertThat(line("2026-02-01", drafted, proposed, agreed, active, decided, arranged(1), covered)
                        .warnings())
                .doesNotContain(LATE);
    }

    @Test
    void a_line_that_its_provider_stopped_early_warns_until_it_was_looked_at() {
        var stopped = new SupportLineArranged(
                PLAN, LINE, ARRANGEMENT, 2, Money.euro(400), new Label("stopped"), parse("2026-04-01"));
        var known = new PlanEvent[] {drafted, proposed, agreed, active, decided, arranged(1), covered, stopped};

        assertThat(line("2026-03-31", known).warnings()).doesNotContain(ENDED_EARLY);
        assertThat(line("2026-04-01", known).warnings()).contains(ENDED_EARLY);
        assertThat(line("2026-08-01", known).warnings()).doesNotContain(ENDED_EARLY);
        var seen = new SupportLineReviewed(PLAN, LINE, parse("2026-04-02"), WORDS, null);
        assertThat(line("2026-04-02", drafted, proposed, agreed, active, decided, arranged(1), covered, stopped, seen)
                        .warnings())
                .doesNotContain(ENDED_EARLY);
    }

    @Test
    void lasting_help_is_looked_at_on_its_day_and_then_on_the_next() {
        var lasting = new SupportLineProposed(PLAN, LINE, with(CarriedBy.PROVIDER, reviewedOn("2026-05-01")));
        var seen = new SupportLineReviewed(PLAN, LINE, parse("2026-05-02"), WORDS, parse("2026-08-01"));

        assertThat(line("2026-04-30", drafted, lasting).warnings()).doesNotContain(REVIEW_DUE);
        assertThat(line("2026-05-01", drafted, lasting).warnings()).contains(REVIEW_DUE);
        assertThat(line("2026-05-02", drafted, lasting, seen).warnings()).doesNotContain(REVIEW_DUE);
        assertThat(line("2026-08-01", drafted, lasting, seen).warnings()).contains(REVIEW_DUE);
        assertThat(line("2026-05-02", drafted, lasting, seen).reviewOn()).isEqualTo(parse("2026-08-01"));
    }

    @Test
    void a_plan_shows_how_it_is_divided() {
        var byNetwork = new SupportLineProposed(PLAN, OTHER, line(CarriedBy.NETWORK));
        var balance = shown("2026-01-20", drafted, proposed, byNetwork).balance();

        assertThat(balance.carriers())
                .contains(
                        new PlanBalance.CarrierShare(CarriedBy.PROVIDER, new PlanBalance.Share(1, 50)),
                        new PlanBalance.CarrierShare(CarriedBy.NETWORK, new PlanBalance.Share(1, 50)),
                        new PlanBalance.CarrierShare(CarriedBy.HOUSEHOLD, new PlanBalance.Share(0, 0)));
        assertThat(balance.steps())
                .contains(
                        new PlanBalance.StepShare(SupportStep.NETWORK, new PlanBalance.Share(1, 50)),
                        new PlanBalance.StepShare(SupportStep.INDIVIDUAL, new PlanBalance.Share(1, 50)));
        assertThat(balance.linesAtCauses()).isEqualTo(new PlanBalance.Share(0, 0));
        assertThat(shown("2026-01-20", drafted).balance().referred()).isEqualTo(new PlanBalance.Share(0, 0));
    }

    @Test
    void what_runs_is_weighed_against_what_can_be_carried() {
        var heavy = new Considerations(null, WORDS, null, null, null, Set.of(), Set.of(), new Load(3, 200), null);
        var line = with(CarriedBy.PROVIDER, heavy);
        var plan = new PlanEvent[] {
            drafted,
            new SupportLineProposed(PLAN, LINE, line),
            agreed,
            active,
            new SupportLineDecided(PLAN, LINE, NOOR, parse("2026-01-25"), MANDATE, ARRANGEMENT, line, 1, null),
            new CapacityRecorded(PLAN, new Load(2, 240), parse("2026-02-10"))
        };

        assertThat(shown("2026-01-31", plan).balance().asked()).isEqualTo(Load.NONE);
        assertThat(shown("2026-02-01", plan).balance().asked()).isEqualTo(new Load(3, 200));
        assertThat(shown("2026-02-01", plan).balance().helpers()).isEqualTo(1);
        assertThat(shown("2026-02-09", plan).balance().overloaded()).isFalse();
        assertThat(shown("2026-02-10", plan).balance().overloaded()).isTrue();
        assertThat(shown("2026-08-01", plan).balance().overloaded()).isFalse();
    }

    private static List<LineWarning> warnings(String day, UUID id, PlanEvent... events) {
        return shown(day, events).lines().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow()
                .warnings();
    }

    private static Considerations after(UUID line) {
        return new Considerations(null, null, null, null, null, Set.of(), Set.of(line), null, null);
    }

    private static Considerations skipping() {
        return new Considerations(null, WORDS, null, null, null, Set.of(), Set.of(), null, null);
    }

    private static Considerations reviewedOn(String day) {
        return new Considerations(null, WORDS, null, null, null, Set.of(), Set.of(), null, parse(day));
    }

    private static SupportLine with(CarriedBy carriedBy, @Nullable Considerations considerations) {
        var plain = line(carriedBy);
        return new SupportLine(
                plain.carriedBy(),
                plain.what(),
                plain.provider(),
                plain.product(),
                plain.volume(),
                plain.frequency(),
                plain.period(),
                plain.legalBasis(),
                plain.estimatedCost(),
                plain.goals(),
                plain.causes(),
                plain.objective(),
                considerations,
                null);
    }
}
