package nl.keerpunt.plan.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Random;
import java.util.stream.LongStream;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Mandate;
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
                assertThat(granted).anyMatch(each -> each.allows(new LegalBasis("WMO"), new Amount(5_000), 3, day));
            }
        });
    }

    private static boolean allowed(MandateRegister register, LocalDate on) {
        return register.mayDecide(new LegalBasis("WMO"), new Amount(5_000), 3, on)
                .isPresent();
    }

    /** Guards the laws: over lives in which something never happens they would hold for any rule about it. */
    @Test
    void the_lives_hold_every_kind_of_event() {
        var lived = new ArrayList<MandateEvent>();
        seeds().forEach(seed -> MandateLives.live(seed, step -> lived.addAll(step.events())));

        assertThat(Vocabulary.missing(MandateEvent.class, lived.stream())).isEmpty();
    }
}
