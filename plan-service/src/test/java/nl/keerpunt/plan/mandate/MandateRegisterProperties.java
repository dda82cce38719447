package nl.keerpunt.plan.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import nl.keerpunt.language.Amount;
import nl.keerpunt.language.LegalBasis;
import nl.keerpunt.language.MunicipalityCode;
import nl.keerpunt.language.Period;
import nl.keerpunt.language.ProfessionalId;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.Words;
import nl.keerpunt.plan.mandate.MandateCommand.GrantMandate;
import nl.keerpunt.plan.mandate.MandateCommand.WithdrawMandate;
import nl.keerpunt.plan.mandate.MandateEvent.MandateGranted;
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
        live(seed, step -> {
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
        live(
                seed,
                step -> assertThat(MandateRegister.decide(step.command(), step.after()))
                        .isEmpty());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_withdrawal_changes_nothing_up_to_its_last_day(long seed) {
        live(seed, step -> {
            if (step.command() instanceof WithdrawMandate withdraw) {
                for (var day = NEW_YEAR; !day.isAfter(withdraw.lastDay()); day = day.plusDays(3)) {
                    assertThat(allowed(step.after(), day)).isEqualTo(allowed(step.before(), day));
                }
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothing_is_allowed_that_was_not_granted(long seed) {
        var granted = new ArrayList<Mandate>();
        live(seed, step -> {
            step.events().forEach(event -> {
                if (event instanceof MandateGranted grant) {
                    granted.add(grant.mandate());
                }
            });
            var day = NEW_YEAR.plusDays(new Random(seed).nextInt(300));
            if (allowed(step.after(), day)) {
                assertThat(granted).anyMatch(each -> each.allows(new LegalBasis("WMO"), euros(50), 3, day));
            }
        });
    }

    private static boolean allowed(MandateRegister register, LocalDate on) {
        return register.mayDecide(new LegalBasis("WMO"), euros(50), 3, on).isPresent();
    }

    private record Step(
            MandateCommand command, List<MandateEvent> events, MandateRegister before, MandateRegister after) {}

    private static void live(long seed, Consumer<Step> law) {
        var random = new Random(seed);
        var current = MandateRegister.EMPTY;
        for (var number = 0; number < 50; number++) {
            var command = anyCommand(random);
            var before = current;
            List<MandateEvent> events;
            try {
                events = MandateRegister.decide(command, current);
            } catch (Refusal _) {
                continue; // A refusal leaves the state as it was.
            }
            for (var event : events) {
                current = MandateRegister.evolve(current, event);
            }
            law.accept(new Step(command, events, before, current));
        }
    }

    private static MandateCommand anyCommand(Random random) {
        var uuid = new UUID(0, random.nextInt(4));
        var day = NEW_YEAR.plusDays(random.nextInt(300));
        return random.nextBoolean()
                ? new GrantMandate(REGISTER, anyMandate(random, uuid, day), new ProfessionalId("manager"))
                : new WithdrawMandate(REGISTER, uuid, day, new Words("another team"));
    }

    private static Mandate anyMandate(Random random, UUID uuid, LocalDate from) {
        var law = new LegalBasis(random.nextBoolean() ? "WMO" : "JEUGDWET");
        var valid = new Period(from, from.plusDays(random.nextInt(200)));
        return new Mandate(uuid, NOOR, List.of(law), euros(random.nextInt(100)), 1 + random.nextInt(6), valid);
    }

    private static Amount euros(long euros) {
        return new Amount(100 * euros);
    }
}
