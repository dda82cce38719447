package nl.keerpunt.budget.purse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.keerpunt.budget.budget.BudgetCommand.*;
import nl.keerpunt.budget.budget.BudgetEvent;
import nl.keerpunt.budget.budget.BudgetEvent.*;
import nl.keerpunt.budget.budget.BudgetId;
import nl.keerpunt.budget.purse.Histories.Step;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.law.LawfulGround;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.testing.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that hold for any history of a purse. A failure names its seed; rerun that seed to reproduce it. */
class PurseProperties {

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_retry_adds_nothing(long seed) {
        for (var step : Histories.of(seed)) {
            assertThat(Purse.decide(step.command(), step.after())).isEmpty();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_histories_of_the_years_replay_one_after_the_other(long seed) {
        var steps = Histories.of(seed);
        var byYear = new TreeMap<Integer, Purse>();
        var events = steps.stream().flatMap(step -> step.events().stream()).toList();
        events.forEach(event -> byYear.put(event.budget().year(), Purse.EMPTY));

        var lastYearFirst = Purse.EMPTY;
        for (var year : byYear.descendingKeySet()) {
            lastYearFirst = Histories.evolve(
                    lastYearFirst,
                    events.stream()
                            .filter(event -> event.budget().year() == year)
                            .toList());
        }

        assertThat(lastYearFirst)
                .isEqualTo(steps.isEmpty() ? Purse.EMPTY : steps.getLast().after());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_is_reserved_for_arrangements_is_what_the_years_hold(long seed) {
        for (var step : Histories.of(seed)) {
            var reserved = new HashMap<Integer, Money>();
            var realised = new HashMap<Integer, Money>();
            step.after()
                    .reservations()
                    .values()
                    .forEach(reservation -> reservation.months().forEach((month, figures) -> {
                        assertThat(figures.reserved().isNegative())
                                .as("%s is below nothing", month)
                                .isFalse();
                        figures.spent().forEach(PurseProperties::assertWithinWhatWasPaid);
                        reserved.merge(month.getYear(), figures.reserved(), Money::plus);
                        realised.merge(month.getYear(), figures.realised(), Money::plus);
                    }));
            step.after().budgets().forEach((budget, figures) -> {
                assertThat(figures.reserved()).isEqualTo(reserved.getOrDefault(budget.year(), Money.NOTHING));
                assertThat(figures.realised()).isEqualTo(realised.getOrDefault(budget.year(), Money.NOTHING));
            });
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_year_goes_further_below_nothing_only_on_a_named_authority_or_by_the_council_itself(long seed) {
        for (var step : Histories.of(seed)) {
            if (step.command() instanceof CouncilCommand) {
                continue;
            }
            step.after().budgets().forEach((budget, after) -> {
                var before = step.before().budget(budget);
                if (after.free().isNegative() && before.free().exceeds(after.free())) {
                    var policy = Objects.requireNonNull(before.overrun());
                    assertThat(authorities(step, budget)).contains(policy.authority());
                    assertThat(after.free().negated().exceeds(policy.ceiling())).isFalse();
                }
            });
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void an_arrangement_is_covered_in_all_its_months_or_answered_with_one_refusal(long seed) {
        for (var step : Histories.of(seed)) {
            if (step.command() instanceof ReserveForArrangement ask
                    && !step.events().isEmpty()) {
                if (step.events().getFirst() instanceof ReservationRefused) {
                    assertThat(step.events()).hasSize(1);
                    assertThat(step.after().budgets()).isEqualTo(step.before().budgets());
                } else {
                    assertCovered(ask, step);
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_year_is_provisional_until_it_is_appropriated_and_never_both_or_below_nothing(long seed) {
        for (var step : Histories.of(seed)) {
            step.after().budgets().forEach((_, year) -> {
                assertThat(year.isAppropriated() && !year.provisional().isNothing())
                        .isFalse();
                assertThat(year.provisional().isNegative()
                                || year.appropriated().isNegative())
                        .isFalse();
            });
        }
    }

    /**
     * What is owed is what was paid, less what is to be claimed back: nobody pays twice and nobody pays too much
     * back.
     */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_is_to_be_claimed_back_is_what_was_paid_beyond_the_version_held(long seed) {
        var owed = new HashMap<ArrangementId, Map<YearMonth, Money>>();
        for (var step : Histories.of(seed)) {
            if (step.command() instanceof ReserveForArrangement ask
                    && step.events().stream().anyMatch(ReservationMade.class::isInstance)) {
                owed.put(ask.earmark().arrangement(), ask.months());
            }
            step.after()
                    .reservations()
                    .forEach((arrangement, reservation) -> reservation.months().forEach((month, figures) -> {
                        var due = owed.getOrDefault(arrangement, Map.of()).getOrDefault(month, Money.NOTHING);
                        var beyond = figures.realised().minus(due);
                        assertThat(figures.toClaimBack()).isEqualTo(beyond.isNegative() ? Money.NOTHING : beyond);
                    }));
        }
    }

    @Test
    void the_histories_meet_every_kind_of_outcome() {
        var events = seeds().boxed()
                .flatMap(seed -> Histories.of(seed).stream())
                .flatMap(step -> step.events().stream())
                .toList();

        assertThat(events).hasAtLeastOneElementOfType(ReservationReleased.class);
        assertThat(events).hasAtLeastOneElementOfType(ReservationLapsed.class);
        assertThat(events).hasAtLeastOneElementOfType(ReservationRealised.class);
        assertThat(events).hasAtLeastOneElementOfType(BudgetAnticipated.class);
        assertThat(events).hasAtLeastOneElementOfType(ClaimBackChanged.class);
        assertThat(events).hasAtLeastOneElementOfType(RefundBooked.class);
        assertThat(events)
                .anyMatch(event -> event instanceof ReservationMade made && made.overrunAuthority() != null)
                .anyMatch(event -> event instanceof ReservationMade made && made.answer() == null);
        assertThat(events.stream()
                        .flatMap(event -> event instanceof ReservationRefused refused
                                ? Stream.of(refused.reason())
                                : Stream.empty())
                        .distinct())
                .containsExactlyInAnyOrder(BudgetEvent.Shortage.values());
    }

    private static void assertWithinWhatWasPaid(Month.Spent spent) {
        assertThat(spent.toClaimBack().isNegative()).isFalse();
        assertThat(spent.toClaimBack().exceeds(spent.realised())).isFalse();
    }

    private static void assertCovered(ReserveForArrangement ask, Step step) {
        var reservation = Objects.requireNonNull(
                step.after().reservations().get(ask.earmark().arrangement()));
        var ground =
                ask.decided() == null ? groundBefore(ask, step) : ask.earmark().ground();
        assertThat(reservation.earmark()).isEqualTo(ask.earmark().on(ground));
        assertThat(reservation.months().keySet()).containsAll(nonZero(ask));
        reservation.months().forEach((month, figures) -> {
            var target = ask.months().getOrDefault(month, Money.NOTHING);
            var expected = target.exceeds(figures.realised()) ? target : figures.realised();
            assertThat(figures.reserved().plus(figures.realised())).isEqualTo(expected);
        });
    }

    /** What is asked without a new decision stays on the ground of the decision before. */
    private static @Nullable LawfulGround groundBefore(ReserveForArrangement ask, Step step) {
        var before = step.before().reservations().get(ask.earmark().arrangement());
        if (before == null) {
            return ask.earmark().ground();
        }
        return before.refused() == null
                ? before.earmark().ground()
                : before.refused().earmark().ground();
    }

    private static List<YearMonth> nonZero(ReserveForArrangement ask) {
        return ask.months().entrySet().stream()
                .filter(month -> month.getValue().isPositive())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> authorities(Step step, BudgetId budget) {
        return step.events().stream()
                .flatMap(event -> event instanceof ReservationMade made
                                && made.budget().equals(budget)
                                && made.overrunAuthority() != null
                        ? Stream.of(made.overrunAuthority())
                        : Stream.empty())
                .toList();
    }

    /** Guards the laws: over lives in which something never happens they would hold for any rule about it. */
    @Test
    void the_lives_hold_every_kind_of_event() {
        var lived =
                seeds().boxed().flatMap(seed -> Histories.of(seed).stream()).flatMap(step -> step.events().stream());

        assertThat(Vocabulary.missing(BudgetEvent.class, lived)).isEmpty();
    }
}
