package nl.keerpunt.plan.mandate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Mandate;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.plan.mandate.MandateCommand.*;
import nl.keerpunt.platform.stored.Recorded;

/** Random lives of the mandates of one professional, by seed: the same seed gives the same life again. */
public final class MandateLives {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LegalBasis WMO = new LegalBasis("WMO");
    private static final LegalBasis YOUTH = new LegalBasis("JEUGDWET");

    private MandateLives() {}

    public record Professional(MunicipalityCode municipality, ProfessionalId id) {

        public MandateRegisterId register() {
            return MandateRegisterId.of(municipality, id);
        }
    }

    /** What was recorded in such a life, at every tenth position of the store. */
    public static MandateHistory history(Professional of, long seed) {
        var recorded = new ArrayList<Recorded<MandateEvent>>();
        live(
                of,
                seed,
                step -> step.events().forEach(event -> {
                    var at = recorded.size();
                    recorded.add(new Recorded<>(event, "name", at, 10L * (at + 1), Instant.EPOCH, "ria", "id " + at));
                }));
        return new MandateHistory(recorded);
    }

    record Step(MandateCommand command, List<MandateEvent> events, MandateRegister before, MandateRegister after) {}

    static void live(long seed, Consumer<Step> law) {
        live(new Professional(new MunicipalityCode("0307"), new ProfessionalId("noor")), seed, law);
    }

    private static void live(Professional of, long seed, Consumer<Step> law) {
        var random = new Random(seed);
        var current = MandateRegister.EMPTY;
        for (var number = 0; number < 50; number++) {
            var command = anyCommand(of, random, current);
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

    private static MandateCommand anyCommand(Professional of, Random random, MandateRegister current) {
        var uuid = new UUID(0, random.nextInt(6));
        var day = NEW_YEAR.plusDays(random.nextInt(300));
        return switch (random.nextInt(16)) {
            case 0 ->
                new HandOverMandates(of.register(), new ProfessionalId("sam"), day, new UUID(1, day.toEpochDay()));
            case 1 -> new WithdrawMandate(of.register(), uuid, dayBefore(uuid, current, day), new Words("a mistake"));
            case 2, 3, 4, 5, 6, 7, 8 -> new WithdrawMandate(of.register(), uuid, day, new Words("another team"));
            default ->
                new GrantMandate(
                        of.register(),
                        anyMandate(of, random, uuid, day),
                        new ProfessionalId("manager"),
                        random.nextInt(8) > 0);
        };
    }

    private static LocalDate dayBefore(UUID uuid, MandateRegister current, LocalDate otherwise) {
        var entry = current.mandates().get(uuid);
        return entry == null ? otherwise : entry.granted().valid().from().minusDays(1);
    }

    private static Mandate anyMandate(Professional of, Random random, UUID uuid, LocalDate from) {
        var laws = random.nextInt(3) == 0 ? List.of(WMO, YOUTH) : List.of(random.nextBoolean() ? WMO : YOUTH);
        var valid = new Period(from, from.plusDays(random.nextInt(200)));
        return new Mandate(uuid, of.id(), laws, new Amount(100L * random.nextInt(100)), 1 + random.nextInt(6), valid);
    }
}
