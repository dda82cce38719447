package nl.keerpunt.budget.budget;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.keerpunt.language.ArrangementId;
import nl.keerpunt.language.LegalBasis;
import nl.keerpunt.language.Money;
import nl.keerpunt.language.MunicipalityCode;

/** Everything a caller may ask of the one purse of a municipality (budget sociaal domein). */
public sealed interface BudgetCommand {

    MunicipalityCode municipality();

    /** The council's first decision on a year (raadsbesluit). */
    record AppropriateBudget(BudgetId budget, Money amount, String councilDecision, LocalDate on)
            implements BudgetCommand {

        public AppropriateBudget {
            requireName(councilDecision);
        }

        @Override
        public MunicipalityCode municipality() {
            return budget.municipality();
        }
    }

    /** A later decision of the council, upward or downward (begrotingswijziging). */
    record AmendBudget(BudgetId budget, Money change, String councilDecision, LocalDate on) implements BudgetCommand {

        public AmendBudget {
            requireName(councilDecision);
        }

        @Override
        public MunicipalityCode municipality() {
            return budget.municipality();
        }
    }

    /**
     * The policy on spending beyond the budget (overschrijding): for support that those laws require, up to that
     * ceiling, by that authority. It replaces an earlier policy; without laws nothing more may be overrun.
     */
    record AllowOverrun(BudgetId budget, String authority, List<LegalBasis> legalBases, Money ceiling)
            implements BudgetCommand {

        public AllowOverrun {
            requireName(authority);
            legalBases = legalBases.stream().distinct().toList();
        }

        @Override
        public MunicipalityCode municipality() {
            return budget.municipality();
        }
    }

    /** What a version of an arrangement costs, month by month (verplichting); it replaces earlier versions. */
    record ReserveForArrangement(
            Earmark earmark, int version, LocalDate appliesFrom, SortedMap<YearMonth, Money> months)
            implements BudgetCommand, Earmarked {

        public ReserveForArrangement {
            if (version < 1) {
                throw new IllegalArgumentException("the versions of an arrangement are numbered from 1");
            }
            if (months.values().stream().anyMatch(Money::isNegative)) {
                throw new IllegalArgumentException("an arrangement costs nothing or more in each month");
            }
            months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
        }

        @Override
        public MunicipalityCode municipality() {
            return earmark.arrangement().municipality();
        }
    }

    /** A claim line was accepted: what was reserved in that month is spent (realisatie). */
    record RealiseReservation(ArrangementId arrangement, UUID claimLine, YearMonth month, Money amount)
            implements BudgetCommand {

        @Override
        public MunicipalityCode municipality() {
            return arrangement.municipality();
        }
    }

    private static void requireName(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a decision of the council and an authority are known by a name");
        }
    }
}
