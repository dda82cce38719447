package nl.keerpunt.budget.budget;

import static nl.keerpunt.budget.budget.Purse.Reason.ALREADY_APPROPRIATED;
import static nl.keerpunt.budget.budget.Purse.Reason.AMOUNT_NOT_POSITIVE;
import static nl.keerpunt.budget.budget.Purse.Reason.BELOW_WHAT_IS_RESERVED;
import static nl.keerpunt.budget.budget.Purse.Reason.CEILING_NEGATIVE;
import static nl.keerpunt.budget.budget.Purse.Reason.CHANGE_IS_NOTHING;
import static nl.keerpunt.budget.budget.Purse.Reason.CLAIM_LINE_ALREADY_REALISED;
import static nl.keerpunt.budget.budget.Purse.Reason.COUNCIL_DECISION_ALREADY_RECORDED;
import static nl.keerpunt.budget.budget.Purse.Reason.MORE_THAN_RESERVED;
import static nl.keerpunt.budget.budget.Purse.Reason.NOT_APPROPRIATED;
import static nl.keerpunt.budget.budget.Purse.Reason.NOT_RESERVED;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.keerpunt.budget.budget.BudgetCommand.AllowOverrun;
import nl.keerpunt.budget.budget.BudgetCommand.AmendBudget;
import nl.keerpunt.budget.budget.BudgetCommand.AppropriateBudget;
import nl.keerpunt.budget.budget.BudgetCommand.RealiseReservation;
import nl.keerpunt.budget.budget.BudgetCommand.ReserveForArrangement;
import nl.keerpunt.budget.budget.BudgetEvent.BudgetAmended;
import nl.keerpunt.budget.budget.BudgetEvent.BudgetAppropriated;
import nl.keerpunt.budget.budget.BudgetEvent.OverrunAllowed;
import nl.keerpunt.budget.budget.BudgetEvent.ReservationMade;
import nl.keerpunt.budget.budget.BudgetEvent.ReservationRealised;
import nl.keerpunt.budget.budget.BudgetEvent.ReservationRefused;
import nl.keerpunt.budget.budget.BudgetEvent.ReservationReleased;
import nl.keerpunt.contract.MonthAmount;
import nl.keerpunt.language.ArrangementId;
import nl.keerpunt.language.Money;
import nl.keerpunt.language.Refusal;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * The one purse of a municipality: its budgets of all years, decided on together. All its rules are in {@link #decide}.
 *
 * <p>Its maps are persistent: every decision of the municipality leads to a new purse, and copying them each time would
 * make a year's work quadratic. Two events of different years may be evolved in either order.
 *
 * @param realised the claim lines that were spent, each as it was asked
 */
record Purse(
        PMap<BudgetId, YearBudget> budgets,
        PMap<ArrangementId, Reservation> reservations,
        PMap<UUID, RealiseReservation> realised) {

    static final Purse EMPTY = new Purse(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty());

    enum Reason {
        AMOUNT_NOT_POSITIVE,
        CHANGE_IS_NOTHING,
        ALREADY_APPROPRIATED,
        NOT_APPROPRIATED,
        COUNCIL_DECISION_ALREADY_RECORDED,
        BELOW_WHAT_IS_RESERVED,
        CEILING_NEGATIVE,
        NOT_RESERVED,
        MORE_THAN_RESERVED,
        CLAIM_LINE_ALREADY_REALISED
    }

    static List<BudgetEvent> decide(BudgetCommand command, Purse purse) {
        return switch (command) {
            case AppropriateBudget appropriate -> appropriate(appropriate, purse.budget(appropriate.budget()));
            case AmendBudget amend -> amend(amend, purse.budget(amend.budget()));
            case AllowOverrun allow -> allow(allow, purse.budget(allow.budget()));
            case ReserveForArrangement reserve -> reserve(reserve, purse);
            case RealiseReservation realise -> realise(realise, purse);
        };
    }

    static Purse evolve(Purse purse, BudgetEvent event) {
        var budget = purse.budget(event.budget());
        return switch (event) {
            case BudgetAppropriated given -> purse.with(event, budget.decided(given.councilDecision(), given.amount()));
            case BudgetAmended amended ->
                purse.with(event, budget.decided(amended.councilDecision(), amended.change()));
            case OverrunAllowed allowed -> purse.with(event, budget.allowing(allowed));
            case ReservationMade made ->
                purse.with(event, budget.reserving(MonthAmount.total(made.changes())))
                        .with(purse.reservation(made.earmark()).made(made));
            case ReservationReleased released ->
                purse.with(event, budget.releasing(MonthAmount.total(released.released())))
                        .with(purse.reservation(released.earmark()).released(released));
            case ReservationRefused refused ->
                purse.with(purse.reservation(refused.earmark()).refused(refused));
            case ReservationRealised spent ->
                purse.with(event, budget.realising(spent.amount()))
                        .with(purse.reservation(spent.earmark()).realised(spent))
                        .with(spent);
        };
    }

    YearBudget budget(BudgetId id) {
        return budgets.getOrDefault(id, YearBudget.NOTHING);
    }

    private static List<BudgetEvent> appropriate(AppropriateBudget appropriate, YearBudget budget) {
        if (!appropriate.amount().isPositive()) {
            throw new Refusal(AMOUNT_NOT_POSITIVE);
        }
        if (isRecorded(appropriate.councilDecision(), appropriate.amount(), budget)) {
            return List.of();
        }
        if (budget.isAppropriated()) {
            throw new Refusal(ALREADY_APPROPRIATED);
        }
        return List.of(new BudgetAppropriated(
                appropriate.budget(), appropriate.amount(), appropriate.councilDecision(), appropriate.on()));
    }

    private static List<BudgetEvent> amend(AmendBudget amend, YearBudget budget) {
        if (amend.change().isNothing()) {
            throw new Refusal(CHANGE_IS_NOTHING);
        }
        if (isRecorded(amend.councilDecision(), amend.change(), budget)) {
            return List.of();
        }
        if (!budget.isAppropriated()) {
            throw new Refusal(NOT_APPROPRIATED);
        }
        // More money is welcome also when it does not yet make up for an overrun.
        if (amend.change().isNegative() && budget.free().plus(amend.change()).isNegative()) {
            throw new Refusal(
                    BELOW_WHAT_IS_RESERVED,
                    Map.of("reserved", budget.reserved(), "realised", budget.realised(), "free", budget.free()));
        }
        return List.of(new BudgetAmended(amend.budget(), amend.change(), amend.councilDecision(), amend.on()));
    }

    /** A decision of the council counts once, however often it is sent. */
    private static boolean isRecorded(String councilDecision, Money amount, YearBudget budget) {
        if (!budget.councilDecisions().containsKey(councilDecision)) {
            return false;
        }
        if (!amount.equals(budget.councilDecisions().get(councilDecision))) {
            throw new Refusal(COUNCIL_DECISION_ALREADY_RECORDED);
        }
        return true;
    }

    private static List<BudgetEvent> allow(AllowOverrun allow, YearBudget budget) {
        if (allow.ceiling().isNegative()) {
            throw new Refusal(CEILING_NEGATIVE);
        }
        var allowed = new OverrunAllowed(allow.budget(), allow.authority(), allow.legalBases(), allow.ceiling());
        return allowed.equals(budget.overrun()) ? List.of() : List.of(allowed);
    }

    private static List<BudgetEvent> reserve(ReserveForArrangement reserve, Purse purse) {
        var before = purse.reservation(reserve.earmark());
        return reserve.version() <= before.decided()
                ? List.of() // Kafka delivers at least once, and the terms of an older version are history.
                : Cover.of(reserve, before, purse).events();
    }

    private static List<BudgetEvent> realise(RealiseReservation realise, Purse purse) {
        if (!realise.amount().isPositive()) {
            throw new Refusal(AMOUNT_NOT_POSITIVE);
        }
        var earlier = Optional.ofNullable(purse.realised.get(realise.claimLine()));
        if (earlier.isPresent()) {
            return again(realise, earlier.get());
        }
        var reservation = Optional.ofNullable(purse.reservations.get(realise.arrangement()))
                .filter(Reservation::isHeld)
                .orElseThrow(() -> new Refusal(NOT_RESERVED));
        var reserved = reservation.month(realise.month()).reserved();
        if (realise.amount().exceeds(reserved)) {
            throw new Refusal(MORE_THAN_RESERVED, Map.of("reserved", reserved));
        }
        var budget = new BudgetId(realise.municipality(), realise.month().getYear());
        return List.of(new ReservationRealised(
                budget, reservation.earmark(), realise.claimLine(), realise.month(), realise.amount()));
    }

    private static List<BudgetEvent> again(RealiseReservation realise, RealiseReservation earlier) {
        if (!realise.equals(earlier)) {
            throw new Refusal(CLAIM_LINE_ALREADY_REALISED);
        }
        return List.of();
    }

    private Reservation reservation(Earmark earmark) {
        return reservations.getOrDefault(earmark.arrangement(), Reservation.first(earmark));
    }

    private Purse with(BudgetEvent event, YearBudget budget) {
        return new Purse(budgets.plus(event.budget(), budget), reservations, realised);
    }

    private Purse with(Reservation reservation) {
        return new Purse(budgets, reservations.plus(reservation.earmark().arrangement(), reservation), realised);
    }

    private Purse with(ReservationRealised event) {
        var asked =
                new RealiseReservation(event.earmark().arrangement(), event.claimLine(), event.month(), event.amount());
        return new Purse(budgets, reservations, realised.plus(event.claimLine(), asked));
    }
}
