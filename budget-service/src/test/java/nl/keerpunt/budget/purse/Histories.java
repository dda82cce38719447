package nl.keerpunt.budget.purse;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.keerpunt.budget.budget.BudgetCommand;
import nl.keerpunt.budget.budget.BudgetCommand.*;
import nl.keerpunt.budget.budget.BudgetEvent;
import nl.keerpunt.budget.budget.BudgetId;
import nl.keerpunt.budget.budget.Ceiling;
import nl.keerpunt.budget.budget.Decided;
import nl.keerpunt.budget.budget.Earmark;
import nl.keerpunt.budget.budget.Ended;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LawfulGround;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Objective;
import nl.keerpunt.language.law.TaskField;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.money.YearAmount;
import nl.keerpunt.language.words.Label;
import org.jspecify.annotations.Nullable;

/** Histories of a small purse at random, in which money is short: three years, six arrangements, two laws. */
final class Histories {

    private static final MunicipalityCode MUNICIPALITY = new MunicipalityCode("0307");
    private static final ProfessionalId DAAN = new ProfessionalId("daan");
    private static final Label AUTHORITY = new Label("Mandaatregeling, art. 3");
    private static final List<LegalBasis> LAWS = List.of(new LegalBasis("WMO"), new LegalBasis("JEUGDWET"));

    private Histories() {}

    /** What a command led to. */
    record Step(Purse before, BudgetCommand command, List<BudgetEvent> events, Purse after) {}

    /** The accepted steps of a hundred at random; a refusal leaves the purse as it was, which is the point of it. */
    static List<Step> of(long seed) {
        return of(seed, MUNICIPALITY);
    }

    static List<Step> of(long seed, MunicipalityCode municipality) {
        var random = new Random(seed);
        var steps = new ArrayList<Step>();
        var purse = Purse.EMPTY;
        for (var step = 0; step < 100; step++) {
            var command = anyCommand(random, municipality);
            try {
                var events = Purse.decide(command, purse);
                var after = evolve(purse, events);
                steps.add(new Step(purse, command, events, after));
                purse = after;
            } catch (Refusal _) {
                continue;
            }
        }
        return steps;
    }

    static Purse evolve(Purse purse, List<BudgetEvent> events) {
        var after = purse;
        for (var event : events) {
            after = Purse.evolve(after, event);
        }
        return after;
    }

    private static BudgetCommand anyCommand(Random random, MunicipalityCode municipality) {
        var budget = new BudgetId(municipality, 2026 + random.nextInt(3));
        var decision = new Label("RB-" + random.nextInt(20));
        var on = LocalDate.of(2025, 7, 1).plusDays(random.nextInt(1_000));
        return switch (random.nextInt(20)) {
            case 0, 1 -> new AppropriateBudget(budget, new YearAmount(random.nextLong(1, 3_000)), decision, on);
            case 2 -> new AmendBudget(budget, new YearAmount(random.nextLong(-800, 800)), decision, on);
            case 3 -> anyPolicy(random, budget);
            case 4, 5 -> anyAnticipation(random, budget, decision, on);
            case 6, 7, 8, 9 -> anyAsk(random, municipality, on);
            case 10, 11 -> anyRefund(random, municipality, on);
            case 12 -> anyEnding(random, municipality);
            case 13 ->
                new RefuseArrangement(
                        anyEarmark(random, municipality), 1 + random.nextInt(40), budget, anyDecision(random));
            default -> anyClaim(random, municipality);
        };
    }

    private static BudgetCommand anyAnticipation(Random random, BudgetId budget, Label decision, LocalDate on) {
        return random.nextBoolean()
                ? new AnticipateBudget(budget, new YearAmount(random.nextLong(2_000)), null, decision, on)
                : new AnticipateBudget(budget, null, 1 + random.nextInt(120), decision, on);
    }

    private static BudgetCommand anyRefund(Random random, MunicipalityCode municipality, LocalDate on) {
        var refund = new UUID(3, random.nextInt(60));
        var amount = new Amount(random.nextLong(1, 40));
        return new BookRefund(
                anyArrangement(random, municipality), refund, anyMonth(random), amount, on, DAAN, AUTHORITY);
    }

    private static BudgetCommand anyPolicy(Random random, BudgetId budget) {
        var laws = LAWS.subList(0, random.nextInt(LAWS.size() + 1));
        var authority = new Label("authority " + random.nextInt(3));
        return new AllowOverrun(budget, authority, laws, new Ceiling(random.nextLong(1_000)), DAAN);
    }

    private static BudgetCommand anyAsk(Random random, MunicipalityCode municipality, LocalDate appliesFrom) {
        var months = new TreeMap<YearMonth, Money>();
        for (var month = random.nextInt(5); month > 0; month--) {
            months.put(anyMonth(random), new Money(random.nextLong(400)));
        }
        return new ReserveForArrangement(
                anyEarmark(random, municipality),
                1 + random.nextInt(40),
                appliesFrom,
                months,
                anyDecision(random),
                anyEnd(random));
    }

    private static @Nullable Ended anyEnd(Random random) {
        return switch (random.nextInt(16)) {
            case 0 -> Ended.on(anyMonth(random).atEndOfMonth());
            case 1 -> Ended.erased();
            default -> null;
        };
    }

    private static BudgetCommand anyEnding(Random random, MunicipalityCode municipality) {
        return new LapseReservations(
                anyEarmark(random, municipality).household(), anyMonth(random).atDay(15));
    }

    private static BudgetCommand anyClaim(Random random, MunicipalityCode municipality) {
        var amount = new Amount(random.nextLong(1, 120));
        return new RealiseReservation(
                anyArrangement(random, municipality),
                new UUID(2, random.nextInt(60)),
                anyMonth(random),
                amount,
                DAAN,
                AUTHORITY);
    }

    private static Earmark anyEarmark(Random random, MunicipalityCode municipality) {
        var arrangement = anyArrangement(random, municipality);
        return new Earmark(
                new HouseholdId(municipality, new UUID(0, arrangement.uuid().getLeastSignificantBits() / 2)),
                arrangement,
                random.nextInt(5) == 0 ? null : new AgbCode("12345678"),
                // Most versions rest on the same law; now and then one moves.
                LAWS.get(random.nextInt(4) == 0 ? 1 : 0),
                new TaskField("6.71"),
                Objective.SELF_CARE,
                random.nextInt(5) == 0 ? LawfulGround.COURT_ORDER : null);
    }

    private static @Nullable Decided anyDecision(Random random) {
        return random.nextBoolean() ? null : new Decided(DAAN, null, new UUID(4, random.nextInt(3)));
    }

    private static ArrangementId anyArrangement(Random random, MunicipalityCode municipality) {
        return new ArrangementId(municipality, new UUID(1, random.nextInt(6)));
    }

    /** Around the turns of the years, so that months meet. */
    private static YearMonth anyMonth(Random random) {
        return YearMonth.of(2026 + random.nextInt(3), random.nextBoolean() ? 1 : 12);
    }

    static Money total(SortedMap<YearMonth, Money> months) {
        return months.values().stream().reduce(Money.NOTHING, Money::plus);
    }
}
