package nl.keerpunt.budget.budget;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.keerpunt.language.Command;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.OutOfRange;
import nl.keerpunt.language.WithoutWords;
import nl.keerpunt.language.calendar.Days;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LawfulGround;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.money.YearAmount;
import nl.keerpunt.language.words.Label;
import org.jspecify.annotations.Nullable;

/** Everything a caller may ask of the one purse of a municipality (budget sociaal domein). */
public sealed interface BudgetCommand extends Command {

    MunicipalityCode municipality();

    /** The year whose version the caller decided on and is told; a decision may reach further. */
    BudgetId budget();

    @Override
    default String history() {
        return municipality().value();
    }

    /** A decision of the council on one year. */
    sealed interface CouncilCommand extends BudgetCommand {

        Label councilDecision();

        @Override
        default MunicipalityCode municipality() {
            return budget().municipality();
        }
    }

    /**
     * What may be reserved until the council appropriates a year (voorlopige begroting): an amount, or a percentage of
     * what the year before has. It replaces an earlier one; an amount of nothing withdraws it.
     */
    record AnticipateBudget(
            BudgetId budget,
            @Nullable YearAmount amount,
            @Nullable Integer percentage,
            Label councilDecision,
            LocalDate on)
            implements CouncilCommand {

        public AnticipateBudget {
            if ((amount == null) == (percentage == null)) {
                throw new IllegalArgumentException("a provisional budget is an amount or a percentage");
            }
        }
    }

    /** The council's first decision on a year (raadsbesluit). */
    record AppropriateBudget(BudgetId budget, YearAmount amount, Label councilDecision, LocalDate on)
            implements CouncilCommand {}

    /** A later decision of the council, upward or downward (begrotingswijziging). */
    record AmendBudget(BudgetId budget, YearAmount change, Label councilDecision, LocalDate on)
            implements CouncilCommand {}

    /**
     * The policy on spending beyond the budget (overschrijding): for support that those laws require, up to that
     * ceiling, by that authority. It replaces an earlier policy; without laws nothing more may be overrun.
     */
    record AllowOverrun(
            BudgetId budget, Label authority, List<LegalBasis> legalBases, Ceiling ceiling, ProfessionalId decidedBy)
            implements BudgetCommand {

        public AllowOverrun {
            legalBases = legalBases.stream().distinct().toList();
        }

        @Override
        public MunicipalityCode municipality() {
            return budget.municipality();
        }
    }

    /**
     * What a version of an arrangement costs, month by month (verplichting); it replaces earlier versions.
     *
     * @param decided null where nothing new was decided: then it rests on what was decided before, whatever ground the
     *     earmark names
     * @param ended null as long as the household's record goes on
     */
    record ReserveForArrangement(
            Earmark earmark,
            int version,
            LocalDate appliesFrom,
            SortedMap<YearMonth, Money> months,
            @Nullable Decided decided,
            @Nullable Ended ended)
            implements BudgetCommand, Earmarked, WithoutWords {

        public ReserveForArrangement(
                Earmark earmark,
                int version,
                LocalDate appliesFrom,
                SortedMap<YearMonth, Money> months,
                @Nullable Decided decided) {
            this(earmark, version, appliesFrom, months, decided, null);
        }

        public ReserveForArrangement {
            requireVersion(version);
            Days.known(appliesFrom);
            months.forEach(ReserveForArrangement::requireBounds);
            months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
        }

        public ReserveForArrangement resting(@Nullable LawfulGround ground, @Nullable Decided on) {
            return new ReserveForArrangement(earmark.on(ground), version, appliesFrom, months, on, ended);
        }

        public ReserveForArrangement knowing(Ended end) {
            return new ReserveForArrangement(earmark, version, appliesFrom, months, decided, end);
        }

        public Money owes(YearMonth month) {
            return months.getOrDefault(month, Money.NOTHING);
        }

        private static void requireBounds(YearMonth month, Money amount) {
            Days.known(month);
            if (amount.isNegative() || amount.cents() > Amount.MOST_CENTS) {
                throw new OutOfRange("a month of an arrangement costs 0 to 1000000000000 euro cents");
            }
        }

        @Override
        public BudgetId budget() {
            return new BudgetId(municipality(), appliesFrom.getYear());
        }

        @Override
        public MunicipalityCode municipality() {
            return earmark.arrangement().municipality();
        }
    }

    /** A version asks what no purse can hold; the refusal is recorded in that year. */
    record RefuseArrangement(
            Earmark earmark,
            int version,
            BudgetId budget,
            @Nullable Decided decided) implements BudgetCommand, Earmarked, WithoutWords {

        public RefuseArrangement {
            requireVersion(version);
        }

        @Override
        public MunicipalityCode municipality() {
            return budget.municipality();
        }
    }

    /**
     * The household's record ends on that day: what nobody released of later months becomes free (vrijval). What was
     * delivered until then may still be claimed, so the months up to that day's stay reserved.
     */
    record LapseReservations(HouseholdId household, LocalDate on)
            implements BudgetCommand, ConcernsHousehold, WithoutWords {

        @Override
        public BudgetId budget() {
            return BudgetId.nearest(municipality(), on.getYear());
        }

        @Override
        public MunicipalityCode municipality() {
            return household.municipality();
        }
    }

    /**
     * A claim line was accepted: what was reserved in that month is spent (realisatie).
     *
     * @param authority on what whoever decides may do so; null in a request of before it was asked for
     */
    record RealiseReservation(
            ArrangementId arrangement,
            UUID claimLine,
            YearMonth month,
            Amount amount,
            ProfessionalId decidedBy,
            @Nullable Label authority)
            implements BudgetCommand {

        @Override
        public BudgetId budget() {
            return new BudgetId(municipality(), month.getYear());
        }

        @Override
        public MunicipalityCode municipality() {
            return arrangement.municipality();
        }
    }

    /**
     * What was paid for a month without being owed came back (terugbetaling).
     *
     * @param refund its own identifier: of the provider's credit line, or of the payment
     * @param authority on what whoever decides may do so; null in a request of before it was asked for
     */
    record BookRefund(
            ArrangementId arrangement,
            UUID refund,
            YearMonth month,
            Amount amount,
            LocalDate on,
            ProfessionalId decidedBy,
            @Nullable Label authority)
            implements BudgetCommand {

        @Override
        public BudgetId budget() {
            return new BudgetId(municipality(), month.getYear());
        }

        @Override
        public MunicipalityCode municipality() {
            return arrangement.municipality();
        }
    }

    private static void requireVersion(int version) {
        if (version < 1) {
            throw new OutOfRange("the versions of an arrangement are numbered from 1");
        }
    }
}
