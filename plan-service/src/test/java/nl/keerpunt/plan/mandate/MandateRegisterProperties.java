package nl.keerpunt.plan.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Random;
import java.util.stream.LongStream;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Mandate;
import nl.keerpunt.language.law.MandateQuestion;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.plan.mandate.MandateCommand.*;
import nl.keerpunt.plan.mandate.MandateEvent.*;
import nl.keerpunt.testing.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of any mandate register. A failure names its seed. */
class MandateRegisterProperties {

    private static final ProfessionalId NOOR = new ProfessionalId("noor");
    private static final MandateRegisterId REGISTER = MandateRegisterId.of(new MunicipalityCode("0307"), NOOR);
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void history_replays_to_the_same_register(long seed) {
        var history = new ArrayList<MandateEvent>();
        MandateLives.live(seed, step -> {
            history.addAll(step.events());
            var replayed = MandateRegister.EMPTY;
            for (var event : history) {
                replayed = MandateRegister.evolve(replayed, event);
            }
            assertThat(replayed).isEqualTo(step.after());
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_same_command_again_adds_nothing(long seed) {
        MandateLives.live(
                seed,
                step -> assertThat(MandateRegister.decide(step.command(), step.after()))
                        .isEmpty());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_withdrawal_or_a_hand_over_changes_nothing_up_to_its_last_day(long seed) {
        MandateLives.live(seed, step -> {
            var lastDay = switch (step.command()) {
                case WithdrawMandate withdraw -> withdraw.lastDay();
                case HandOverMandates handOver -> handOver.lastDay();
                case GrantMandate _ -> NEW_YEAR.minusDays(1);
            };
            for (var day = NEW_YEAR; !day.isAfter(lastDay); day = day.plusDays(3)) {
                assertThat(allowed(step.after(), day)).isEqualTo(allowed(step.before(), day));
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void who_handed_over_holds_nothing_after_the_last_day(long seed) {
        MandateLives.live(seed, step -> {
            if (step.command() instanceof HandOverMandates handOver) {
                assertThat(step.after().inOrder())
                        .allMatch(held -> !held.mandate().valid().until().isAfter(handOver.lastDay()));
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothing_is_allowed_that_was_not_granted(long seed) {
        var granted = new ArrayList<Mandate>();
        MandateLives.live(seed, step -> {
            step.events().forEach(event -> {
                if (event instanceof MandateGranted grant) {
                    granted.add(grant.mandate());
                }
            });
            var day = NEW_YEAR.plusDays(new Random(seed).nextInt(300));
            if (allowed(step.after(), day)) {
                assertThat(granted).anyMatch(each -> each.allows(asked(day)));
            }
        });
    }

    /** A retry of a decision, and whoever looks back at one, gets the answer of then. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_was_answered_of_a_past_moment_is_answered_again_whatever_is_granted_later(long seed) {
        var whole = MandateLives.history(MandateLives.NOOR, seed);
        var random = new Random(seed);
        for (var known = 1; known <= whole.events().size(); known++) {
            var then = new MandateHistory(whole.events().subList(0, known));
            var intent = MandateLives.anyIntent(random);
            var position = then.events().getLast().position() + random.nextInt(10);
            assertThat(whole.weigh(intent, position))
                    .as("%s at %d", intent, position)
                    .isEqualTo(then.weigh(intent, Long.MAX_VALUE));
        }
    }

    /** The answer is yes exactly when some mandate stands within all of its limits, and the rule says which. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_rule_that_decided_is_a_limit_of_one_of_the_mandates_when_nothing_allows_it(long seed) {
        var random = new Random(seed);
        MandateLives.live(seed, step -> {
            var weighing = step.after().weigh(MandateLives.anyIntent(random));
            var limits = weighing.mandates().stream()
                    .flatMap(weighed -> weighed.passed().stream())
                    .map(MandateRule::of)
                    .toList();
            if (weighing.allowing().isPresent()) {
                assertThat(weighing.rule()).isIn(MandateRule.MANDATE, MandateRule.PROFILE, MandateRule.SUBSTITUTION);
            } else if (weighing.mandates().isEmpty()) {
                assertThat(weighing.rule()).isEqualTo(MandateRule.NO_MANDATE);
            } else {
                assertThat(weighing.rule()).isIn(limits);
            }
        });
    }

    /** Guards the law above: over questions of one answer it would hold for any rule. */
    @Test
    void the_lives_are_answered_by_every_rule() {
        var rules = EnumSet.noneOf(MandateRule.class);
        seeds().forEach(seed -> {
            var random = new Random(seed);
            MandateLives.live(
                    seed,
                    step -> rules.add(
                            step.before().weigh(MandateLives.anyIntent(random)).rule()));
        });

        assertThat(rules).containsExactlyInAnyOrder(MandateRule.values());
    }

    private static boolean allowed(MandateRegister register, LocalDate on) {
        return register.weigh(new Intent(asked(on))).allowing().isPresent();
    }

    private static MandateQuestion asked(LocalDate on) {
        return new MandateQuestion(new LegalBasis("WMO"), "HH1", new Amount(5_000), 3, on);
    }

    /** Guards the laws: over lives in which something never happens they would hold for any rule about it. */
    @Test
    void the_lives_hold_every_kind_of_event() {
        var lived = new ArrayList<MandateEvent>();
        seeds().forEach(seed -> MandateLives.live(seed, step -> lived.addAll(step.events())));

        assertThat(Vocabulary.missing(MandateEvent.class, lived.stream())).isEmpty();
    }
}
