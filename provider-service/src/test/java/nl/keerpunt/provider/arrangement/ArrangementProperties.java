package nl.keerpunt.provider.arrangement;

import static nl.keerpunt.provider.arrangement.AnyLife.anyCommand;
import static nl.keerpunt.provider.arrangement.AnyLife.live;
import static nl.keerpunt.provider.arrangement.AnyLife.replayed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.LongStream;
import nl.keerpunt.contract.MonthAmount;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.provider.agreement.Versions;
import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import nl.keerpunt.provider.arrangement.ArrangementEvent.*;
import nl.keerpunt.testing.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that hold for any history of an arrangement. A failure names its seed. */
class ArrangementProperties {

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_decided_event_can_be_replayed_while_a_retry_adds_nothing(long seed) {
        var random = new Random(seed);
        Arrangement current = new Arrangement.Unknown();
        var history = new ArrayList<ArrangementEvent>();
        for (var step = 0; step < 50; step++) {
            var command = anyCommand(random);
            try {
                for (var event : Arrangement.decide(command, current)) {
                    current = Arrangement.evolve(current, event);
                    history.add(event);
                }
                assertThat(Arrangement.decide(command, current))
                        .as("a retry of %s", command)
                        .isEmpty();
            } catch (Refusal _) { // A refusal leaves the state as it was; that is the point.
            }
        }
        assertThat(replayed(history)).isEqualTo(current);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_question_to_the_budget_rewrites_the_money_of_an_earlier_day(long seed) {
        live(seed, (before, event) -> {
            if (before instanceof Agreed known && keepsEarlierDays(event)) {
                var commitment = Commitment.of(event).orElseThrow();
                var eve = commitment.appliesFrom().minusDays(1);
                var after = (Agreed) Arrangement.evolve(before, event);
                assertThat(cutAfter(eve, after)).isEqualTo(cutAfter(eve, known));
                var month = YearMonth.from(commitment.appliesFrom());
                assertThat(commitment.months().headMap(month))
                        .isEqualTo(known.months().headMap(month));
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_fresh_agreement_commits_what_its_terms_cost(long seed) {
        live(seed, (before, event) -> {
            if (event instanceof ArrangementAgreed agreed) {
                assertThat(MonthAmount.total(agreed.months()))
                        .isEqualTo(agreed.terms().cost());
            }
        });
    }

    /**
     * So what is resumed, stopped or put to the budget again needs no decision of its own. A stop and an end may give
     * days back to an earlier version that was decided dearer.
     */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothing_is_asked_of_the_budget_beyond_what_was_decided(long seed) {
        var decisions = new ArrayList<>(List.of(Money.NOTHING));
        live(
                seed,
                (_, event) -> Commitment.of(event).ifPresent(commitment -> {
                    var authority = commitment.authority();
                    if (authority != null) {
                        decisions.add(authority.price());
                    } else if (event instanceof ArrangementStopped
                            || event instanceof ArrangementEnded
                            || event instanceof ArrangementEndedByDeath) {
                        decisions.add(Collections.max(decisions));
                    }
                    assertThat(MonthAmount.total(commitment.months())).isLessThanOrEqualTo(decisions.getLast());
                }));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_question_is_numbered_on_from_the_last_and_says_what_the_state_holds(long seed) {
        live(
                seed,
                (before, event) -> Commitment.of(event).ifPresent(commitment -> {
                    var after = (Agreed) Arrangement.evolve(before, event);
                    var versions = before instanceof Agreed known ? known.versions() : Versions.NONE;
                    assertThat(commitment.question()).isEqualTo(versions.nextQuestion());
                    assertThat(commitment.version())
                            .isEqualTo(isVersion(event) ? versions.next() : versions.next() - 1);
                    assertThat(after.versions().current().number()).isEqualTo(commitment.version());
                    assertThat(after.versions().current().question()).isEqualTo(commitment.question());
                    assertThat(after.versions().current().committed())
                            .isEqualTo(MonthAmount.total(commitment.months()));
                    assertThat(after.months()).isEqualTo(commitment.months());
                }));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_death_that_is_taken_back_leaves_days_money_and_course_as_they_were(long seed) {
        live(seed, (before, event) -> {
            if (event instanceof ArrangementEndedByDeath) {
                var known = (Agreed) before;
                var ended = Arrangement.evolve(before, event);
                var back = Arrangement.decide(new TakeDeathBack(AnyLife.ID, AnyLife.HOUSEHOLD), ended);
                var after = (Agreed) Arrangement.evolve(ended, back.getFirst());
                assertThat(after.versions().timeline())
                        .isEqualTo(known.versions().timeline());
                assertThat(after.months()).isEqualTo(known.months());
                assertThat(after.course()).isEqualTo(known.course());
                assertThat(after.proposals()).isEqualTo(known.proposals());
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_day_of_the_start_always_has_terms(long seed) {
        live(seed, (before, event) -> {
            if (Arrangement.evolve(before, event) instanceof Agreed known) {
                known.course()
                        .startedOn()
                        .ifPresent(day -> assertThat(known.versions().timeline().holds(day))
                                .isTrue());
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_day_has_two_versions(long seed) {
        live(seed, (before, event) -> {
            if (Arrangement.evolve(before, event) instanceof Agreed known) {
                var segments = known.versions().timeline().segments();
                for (var next = 1; next < segments.size(); next++) {
                    assertThat(segments.get(next).days().from())
                            .isAfter(segments.get(next - 1).days().until());
                }
            }
        });
    }

    private static SortedMap<YearMonth, Money> cutAfter(LocalDate day, Agreed known) {
        return known.versions().timeline().cutAfter(day).months(known.course().pauses());
    }

    private static boolean keepsEarlierDays(ArrangementEvent event) {
        return Commitment.of(event).isPresent() && !(event instanceof ArrangementWithdrawn);
    }

    private static boolean isVersion(ArrangementEvent event) {
        return !(event instanceof CoverAskedAgain
                || event instanceof ArrangementPaused
                || event instanceof ArrangementResumed);
    }

    /** Guards the laws: over lives in which something never happens they would hold for any rule about it. */
    @Test
    void the_lives_hold_every_kind_of_event() {
        var lived = new ArrayList<ArrangementEvent>();
        seeds().forEach(seed -> live(seed, (_, event) -> lived.add(event)));

        assertThat(Vocabulary.missing(ArrangementEvent.class, lived.stream())).isEmpty();
    }
}
