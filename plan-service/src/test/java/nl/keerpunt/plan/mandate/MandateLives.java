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
import nl.keerpunt.language.law.MandateQuestion;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.people.JobFunction;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.plan.mandate.MandateCommand.*;
import nl.keerpunt.platform.stored.Recorded;
import org.jspecify.annotations.Nullable;

/** Random lives of the mandates of one professional, by seed: the same seed gives the same life again. */
public final class MandateLives {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LegalBasis WMO = new LegalBasis("WMO");
    private static final LegalBasis YOUTH = new LegalBasis("JEUGDWET");

    static final Professional NOOR = new Professional(new MunicipalityCode("0307"), new ProfessionalId("noor"));

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
        live(NOOR, seed, law);
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
                        anyFooting(random),
                        random.nextInt(8) > 0 ? List.of() : List.of(of.id()));
        };
    }

    private static LocalDate dayBefore(UUID uuid, MandateRegister current, LocalDate otherwise) {
        var entry = current.mandates().get(uuid);
        return entry == null ? otherwise : entry.granted().valid().from().minusDays(1);
    }

    private static Mandate anyMandate(Professional of, Random random, UUID uuid, LocalDate from) {
        var laws = random.nextInt(3) == 0 ? List.of(WMO, YOUTH) : List.of(random.nextBoolean() ? WMO : YOUTH);
        var valid = new Period(from, from.plusDays(random.nextInt(200)));
        return new Mandate(
                uuid,
                of.id(),
                laws,
                new Amount(100L * random.nextInt(100)),
                1 + random.nextInt(6),
                valid,
                random.nextInt(4) == 0 ? List.of(new Label(anyProduct(random))) : List.of(),
                random.nextInt(4) == 0 ? anyAbsence(random, valid) : List.of());
    }

    private static List<Period> anyAbsence(Random random, Period valid) {
        return List.of(valid.from(valid.from().plusDays(random.nextLong(valid.days()))));
    }

    private static @Nullable Footing anyFooting(Random random) {
        return random.nextInt(3) == 0
                ? new Footing(
                        new JobFunction("SOCIAL_WORKER"),
                        new Label("Mandaatbesluit 2026"),
                        new Footing.ByProfile(new UUID(2, 1), 1 + random.nextInt(2)),
                        null)
                : null;
    }

    private static String anyProduct(Random random) {
        return random.nextBoolean() ? "HH1" : "45A48";
    }

    /** Something that somebody would decide, within those lives. */
    public static Intent anyIntent(Random random) {
        var on = NEW_YEAR.plusDays(random.nextInt(400));
        var asked = new MandateQuestion(
                random.nextBoolean() ? WMO : YOUTH,
                random.nextInt(3) == 0 ? null : anyProduct(random),
                new Amount(100L * random.nextInt(100)),
                1 + random.nextInt(6),
                on);
        return new Intent(asked, random.nextBoolean() ? on : on.plusDays(random.nextInt(30)));
    }
}
