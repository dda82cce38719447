package nl.keerpunt.budget.purse;

import static java.time.LocalDate.parse;
import static nl.keerpunt.language.money.Money.euro;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.keerpunt.budget.budget.BudgetCommand;
import nl.keerpunt.budget.budget.BudgetCommand.*;
import nl.keerpunt.budget.budget.BudgetEvent;
import nl.keerpunt.budget.budget.BudgetEvent.*;
import nl.keerpunt.budget.budget.BudgetId;
import nl.keerpunt.budget.budget.Ceiling;
import nl.keerpunt.budget.budget.Earmark;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Objective;
import nl.keerpunt.language.law.TaskField;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.money.YearAmount;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.testing.Spec;
import org.jspecify.annotations.Nullable;

/** The small purse that the specs talk about: two years, two laws, guidance for one household. */
final class Examples {

    static final MunicipalityCode AMERSFOORT = new MunicipalityCode("0307");
    static final BudgetId B2026 = new BudgetId(AMERSFOORT, 2026);
    static final BudgetId B2027 = new BudgetId(AMERSFOORT, 2027);
    static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    static final YearMonth JANUARY = YearMonth.of(2027, 1);
    static final LegalBasis WMO = new LegalBasis("WMO");
    static final LegalBasis JEUGDWET = new LegalBasis("JEUGDWET");
    static final UUID LINE = new UUID(0, 9);
    static final ArrangementId GUIDANCE = new ArrangementId(AMERSFOORT, new UUID(0, 2));
    static final Earmark EARMARK = earmark(WMO);
    static final ProfessionalId DAAN = new ProfessionalId("daan");
    static final Label AUTHORITY = new Label("Mandaatregeling, art. 3");

    static final Spec<BudgetCommand, BudgetEvent, Purse> PURSE = new Spec<>(Purse::decide, Purse::evolve, Purse.EMPTY);

    static final BudgetEvent APPROPRIATED_2026 =
            new BudgetAppropriated(B2026, euro(1_000), null, "RB-2025-88", parse("2025-11-12"));
    static final BudgetEvent APPROPRIATED_2027 =
            new BudgetAppropriated(B2027, euro(1_000), null, "RB-2026-91", parse("2026-11-11"));
    static final BudgetEvent OVERRUN_ALLOWED = new OverrunAllowed(B2026, "College", List.of(WMO), euro(200), DAAN);
    static final BudgetEvent DECEMBER_600 =
            made(B2026, 1, months(DECEMBER, euro(600)), null, new Covered(euro(600), null));
    static final BudgetEvent REALISED_250 =
            new ReservationRealised(B2026, EARMARK, LINE, DECEMBER, euro(250), DAAN, AUTHORITY.value());

    private Examples() {}

    static BudgetCommand appropriate(BudgetId budget, Money amount, String councilDecision, LocalDate on) {
        return new AppropriateBudget(budget, new YearAmount(amount.cents()), new Label(councilDecision), on);
    }

    static BudgetCommand amend(BudgetId budget, Money change, String councilDecision, LocalDate on) {
        return new AmendBudget(budget, new YearAmount(change.cents()), new Label(councilDecision), on);
    }

    static BudgetCommand allow(BudgetId budget, String authority, List<LegalBasis> laws, Money ceiling) {
        return new AllowOverrun(budget, new Label(authority), laws, new Ceiling(ceiling.cents()), DAAN);
    }

    static BudgetCommand realise(ArrangementId arrangement, UUID claimLine, YearMonth month, Money amount) {
        return new RealiseReservation(arrangement, claimLine, month, new Amount(amount.cents()), DAAN, AUTHORITY);
    }

    static BudgetCommand ask(int version, SortedMap<YearMonth, Money> months) {
        return new ReserveForArrangement(EARMARK, version, parse("2026-11-01"), months, null);
    }

    static BudgetEvent made(
            BudgetId budget,
            int version,
            SortedMap<YearMonth, Money> changes,
            @Nullable String authority,
            @Nullable Covered answer) {
        return new ReservationMade(budget, EARMARK, version, parse("2026-11-01"), changes, authority, answer, null);
    }

    static Earmark other() {
        return earmark(new ArrangementId(AMERSFOORT, new UUID(0, 3)), WMO);
    }

    static Earmark earmark(LegalBasis legalBasis) {
        return earmark(GUIDANCE, legalBasis);
    }

    private static Earmark earmark(ArrangementId arrangement, LegalBasis legalBasis) {
        return new Earmark(
                new HouseholdId(AMERSFOORT, new UUID(0, 1)),
                arrangement,
                new AgbCode("12345678"),
                legalBasis,
                new TaskField("6.71"),
                Objective.SELF_CARE,
                null);
    }

    static SortedMap<YearMonth, Money> months() {
        return new TreeMap<>();
    }

    static SortedMap<YearMonth, Money> months(YearMonth month, Money amount) {
        var months = months();
        months.put(month, amount);
        return months;
    }

    static SortedMap<YearMonth, Money> months(YearMonth month, Money amount, YearMonth next, Money nextAmount) {
        var months = months(month, amount);
        months.put(next, nextAmount);
        return months;
    }
}
