package nl.keerpunt.plan.planlife;

import static java.time.LocalDate.parse;
import static java.util.Objects.requireNonNull;
import static nl.keerpunt.plan.planlife.OwnRoom.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.plan.plan.PlanCommand;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.*;
import nl.keerpunt.plan.supportline.Line;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every version of an arrangement ends, whatever the order in which provider and budget are heard. */
class CoverProperties {

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_refusal_is_lost_and_none_is_told_twice(long seed) {
        var answers = answers(seed);
        var recorded = heard(seed, answers).stream()
                .filter(SupportLineNotCovered.class::isInstance)
                .map(event -> ((SupportLineNotCovered) event).version())
                .toList();

        assertThat(recorded)
                .containsExactlyInAnyOrderElementsOf(answers.stream()
                        .filter(RecordNotCovered.class::isInstance)
                        .map(answer -> ((RecordNotCovered) answer).version())
                        .toList());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_version_ends_covered_not_covered_or_overtaken(long seed) {
        var answers = answers(seed);
        var line = line(heard(seed, answers));

        for (var version = 1; version <= answers.size(); version++) {
            assertThat(line.cover().answers(version) || version < line.arranged())
                    .as("version %d", version)
                    .isTrue();
        }
        assertThat(line.cover().answers(line.arranged())).isTrue();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_order_in_which_answers_come_makes_no_difference(long seed) {
        var answers = answers(seed);

        assertThat(line(heard(seed, answers))).isEqualTo(line(heard(-1 - seed, answers)));
    }

    /** What the budget says of the versions 1 to 5, one answer each. */
    private static List<PlanCommand> answers(long seed) {
        var random = new Random(seed);
        return IntStream.rangeClosed(1, 1 + random.nextInt(5))
                .<PlanCommand>mapToObj(version -> random.nextBoolean()
                        ? new RecordCovered(PLAN, ARRANGEMENT, version, null)
                        : new RecordNotCovered(
                                PLAN, ARRANGEMENT, version, new Label("NOT_ENOUGH_LEFT"), Money.euro(9), 2026))
                .toList();
    }

    /** The provider is heard in order; the budget in any, before or after, and at times again. */
    private static List<PlanEvent> heard(long seed, List<PlanCommand> answers) {
        var random = new Random(seed);
        var budget = new ArrayList<>(answers);
        answers.stream().filter(_ -> random.nextInt(3) == 0).forEach(budget::add);
        Collections.shuffle(budget, random);
        var provider = IntStream.rangeClosed(1, answers.size()).iterator();
        var told = new ArrayList<PlanEvent>();
        var state = decidedPlan();
        while (provider.hasNext() || !budget.isEmpty()) {
            var fromBudget = !budget.isEmpty() && (!provider.hasNext() || random.nextBoolean());
            for (var event : Plan.decide(fromBudget ? budget.removeLast() : arranged(provider.nextInt()), state)) {
                state = Plan.evolve(state, event);
                told.add(event);
            }
        }
        return told;
    }

    private static RecordArranged arranged(int version) {
        return new RecordArranged(
                PLAN, GUIDANCE, ARRANGEMENT, version, Money.euro(10), new Label("changed"), parse("2026-02-01"));
    }

    private static Plan decidedPlan() {
        return replayed(Plan.NOTHING, List.of(directed, drafted, goal, proposed, helped, agreed, active, decided));
    }

    private static Line.Decided line(List<PlanEvent> told) {
        var begun = (Plan.Begun) replayed(decidedPlan(), told);
        return (Line.Decided) requireNonNull(begun.contents().lines().lines().get(GUIDANCE));
    }

    private static Plan replayed(Plan from, List<? extends PlanEvent> events) {
        var state = from;
        for (var event : events) {
            state = Plan.evolve(state, event);
        }
        return state;
    }
}
