package nl.keerpunt.budget.purse;

import java.util.List;
import java.util.UUID;
import nl.keerpunt.budget.budget.BudgetCommand;
import nl.keerpunt.budget.budget.BudgetCommand.*;
import nl.keerpunt.budget.budget.BudgetEvent;
import nl.keerpunt.budget.budget.BudgetEvent.*;
import nl.keerpunt.budget.budget.BudgetId;
import nl.keerpunt.budget.budget.Earmark;
import nl.keerpunt.contract.MonthAmount;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.money.Money;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * The one purse of a municipality: its budgets of all years, decided on together. Its rules are in {@link #decide}:
 * what the council decides ({@link Council}), how an arrangement is covered ({@link Cover}), and what is paid and
 * comes back ({@link Spending}).
 *
 * <p>Its maps are persistent: every decision of the municipality leads to a new purse, and copying them each time would
 * make a year's work quadratic. Two events of different years may be evolved in either order.
 *
 * @param realised the claim lines that were spent, each as it was asked
 * @param refunds the refunds that were booked, each as it was asked
 */
public record Purse(
        PMap<BudgetId, YearBudget> budgets,
        PMap<ArrangementId, Reservation> reservations,
        PMap<UUID, Spending> realised,
        PMap<UUID, Spending> refunds) {

    static final Purse EMPTY =
            new Purse(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty());

    enum Reason {
        AMOUNT_NOT_POSITIVE,
        CHANGE_IS_NOTHING,
        ALREADY_APPROPRIATED,
        NOT_APPROPRIATED,
        YEAR_BEFORE_NOT_APPROPRIATED,
        COUNCIL_DECISION_ALREADY_RECORDED,
        BELOW_NOTHING,
        MORE_THAN_A_YEAR_HOLDS,
        AUTHORITY_MISSING,
        NOT_RESERVED,
        MORE_THAN_RESERVED,
        CLAIM_LINE_ALREADY_REALISED,
        MORE_THAN_TO_CLAIM_BACK,
        REFUND_ALREADY_BOOKED
    }

    static List<BudgetEvent> decide(BudgetCommand command, Purse purse) {
        return switch (command) {
            case CouncilCommand council ->
                Council.decide(council, purse.budget(council.budget()), purse.yearBefore(council.budget()));
            case AllowOverrun allow -> allow(allow, purse.budget(allow.budget()));
            case ReserveForArrangement reserve -> reserve(reserve, purse);
            case RefuseArrangement refuse -> refuse(refuse, purse);
            case LapseReservations lapse -> lapse(lapse, purse);
            case RealiseReservation realise -> Spending.realise(realise, purse);
            case BookRefund refund -> Spending.refund(refund, purse);
        };
    }

    static Purse evolve(Purse purse, BudgetEvent event) {
        var budget = purse.budget(event.budget());
        return switch (event) {
            case BudgetAnticipated anticipated -> purse.with(event, budget.anticipated(anticipated));
            case BudgetAppropriated given -> purse.with(event, budget.appropriated(given));
            case BudgetAmended amended -> purse.with(event, budget.amended(amended));
            case OverrunAllowed allowed -> purse.with(event, budget.allowing(allowed));
            case ReservationMade made ->
                purse.with(event, budget.reserving(MonthAmount.total(made.changes())))
                        .with(purse.reservation(made.earmark()).made(made));
            case ReservationReleased released ->
                purse.with(event, budget.releasing(MonthAmount.total(released.released())))
                        .with(purse.reservation(released.earmark()).released(released));
            case ReservationLapsed lapsed ->
                purse.with(event, budget.releasing(MonthAmount.total(lapsed.lapsed())))
                        .with(purse.reservation(lapsed.earmark()).lapsed(lapsed));
            case ReservationRefused refused ->
                purse.with(purse.reservation(refused.earmark()).refusing(refused));
            case ReservationRealised spent ->
                purse.with(event, budget.realising(spent.amount()))
                        .with(purse.reservation(spent.earmark()).realised(spent))
                        .with(spent);
            case ClaimBackChanged changed ->
                purse.with(purse.reservation(changed.earmark()).claimingBack(changed));
            case RefundBooked refund ->
                purse.with(event, budget.refunding(refund.amount()))
                        .with(purse.reservation(refund.earmark()).refunded(refund))
                        .with(refund);
        };
    }

    YearBudget budget(BudgetId id) {
        return budgets.getOrDefault(id, YearBudget.NOTHING);
    }

    private YearBudget yearBefore(BudgetId id) {
        return id.year() == BudgetId.FIRST_YEAR
                ? YearBudget.NOTHING
                : budget(new BudgetId(id.municipality(), id.year() - 1));
    }

    private static List<BudgetEvent> allow(AllowOverrun allow, YearBudget budget) {
        var allowed = new OverrunAllowed(
                allow.budget(),
                allow.authority().value(),
                allow.legalBases(),
                allow.ceiling().money(),
                allow.decidedBy());
        return allowed.isSameAs(budget.overrun()) ? List.of() : List.of(allowed);
    }

    /** Kafka delivers at least once, and the terms of an older version are history. */
    private boolean hasDecided(Earmark earmark, int version) {
        return version <= reservation(earmark).decided();
    }

    private static List<BudgetEvent> reserve(ReserveForArrangement reserve, Purse purse) {
        if (purse.hasDecided(reserve.earmark(), reserve.version())) {
            return List.of();
        }
        var before = purse.reservation(reserve.earmark());
        return Cover.of(before.resting(reserve), before, purse).events();
    }

    private static List<BudgetEvent> refuse(RefuseArrangement refuse, Purse purse) {
        return purse.hasDecided(refuse.earmark(), refuse.version())
                ? List.of()
                : List.of(new ReservationRefused(
                        refuse.budget(),
                        refuse.earmark(),
                        refuse.version(),
                        Shortage.OUT_OF_RANGE,
                        Money.NOTHING,
                        refuse.decided()));
    }

    private static List<BudgetEvent> lapse(LapseReservations lapse, Purse purse) {
        return purse.reservations.values().stream()
                .filter(reservation -> reservation.earmark().household().equals(lapse.household()))
                .flatMap(reservation -> reservation.lapsing(lapse.on()).stream())
                .toList();
    }

    private Reservation reservation(Earmark earmark) {
        return reservations.getOrDefault(earmark.arrangement(), Reservation.first(earmark));
    }

    private Purse with(BudgetEvent event, YearBudget budget) {
        return new Purse(budgets.plus(event.budget(), budget), reservations, realised, refunds);
    }

    private Purse with(Reservation reservation) {
        return new Purse(
                budgets, reservations.plus(reservation.earmark().arrangement(), reservation), realised, refunds);
    }

    private Purse with(ReservationRealised event) {
        var asked = new Spending(event.earmark().arrangement(), event.month(), event.amount());
        return new Purse(budgets, reservations, realised.plus(event.claimLine(), asked), refunds);
    }

    /** A refund of what was paid for several things is booked in as many parts. */
    private Purse with(RefundBooked event) {
        var none = new Spending(event.earmark().arrangement(), event.month(), Money.NOTHING);
        var asked = refunds.getOrDefault(event.refund(), none).plus(event.amount());
        return new Purse(budgets, reservations, realised, refunds.plus(event.refund(), asked));
    }
}
