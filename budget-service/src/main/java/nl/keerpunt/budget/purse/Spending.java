package nl.keerpunt.budget.purse;

import static nl.keerpunt.budget.purse.Purse.Reason.AMOUNT_NOT_POSITIVE;
import static nl.keerpunt.budget.purse.Purse.Reason.AUTHORITY_MISSING;
import static nl.keerpunt.budget.purse.Purse.Reason.CLAIM_LINE_ALREADY_REALISED;
import static nl.keerpunt.budget.purse.Purse.Reason.MORE_THAN_RESERVED;
import static nl.keerpunt.budget.purse.Purse.Reason.MORE_THAN_TO_CLAIM_BACK;
import static nl.keerpunt.budget.purse.Purse.Reason.NOT_RESERVED;
import static nl.keerpunt.budget.purse.Purse.Reason.REFUND_ALREADY_BOOKED;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.keerpunt.budget.budget.BudgetCommand.*;
import nl.keerpunt.budget.budget.BudgetEvent;
import nl.keerpunt.budget.budget.BudgetEvent.*;
import nl.keerpunt.budget.budget.BudgetId;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.words.Label;
import org.jspecify.annotations.Nullable;

/**
 * Money that is paid, or comes back. Each amount counts once under its own identifier, however often it is sent.
 */
record Spending(ArrangementId arrangement, YearMonth month, Money amount) {

    Spending {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("what is paid or comes back is not below nothing");
        }
    }

    static List<BudgetEvent> realise(RealiseReservation realise, Purse purse) {
        var asked = new Spending(
                realise.arrangement(), realise.month(), realise.amount().money());
        var earlier = purse.realised().get(realise.claimLine());
        if (asked.equals(earlier)) {
            return List.of();
        }
        if (earlier != null) {
            throw new Refusal(CLAIM_LINE_ALREADY_REALISED);
        }
        var authority = named(realise.authority());
        var reservation = asked.reservation(purse);
        var reserved = reservation.month(realise.month()).reserved();
        if (asked.amount().exceeds(reserved)) {
            throw new Refusal(MORE_THAN_RESERVED, Map.of("reserved", reserved));
        }
        return List.of(new ReservationRealised(
                asked.budget(),
                reservation.earmark(),
                realise.claimLine(),
                realise.month(),
                asked.amount(),
                realise.decidedBy(),
                authority));
    }

    static List<BudgetEvent> refund(BookRefund refund, Purse purse) {
        var asked = new Spending(
                refund.arrangement(), refund.month(), refund.amount().money());
        var earlier = purse.refunds().get(refund.refund());
        if (asked.equals(earlier)) {
            return List.of();
        }
        if (earlier != null) {
            throw new Refusal(REFUND_ALREADY_BOOKED);
        }
        var authority = named(refund.authority());
        var month = asked.reservation(purse).month(refund.month());
        if (asked.amount().exceeds(month.toClaimBack())) {
            throw new Refusal(MORE_THAN_TO_CLAIM_BACK, Map.of("toClaimBack", month.toClaimBack()));
        }
        return month.paidBack(asked.amount()).entrySet().stream()
                .<BudgetEvent>map(part -> new RefundBooked(
                        asked.budget(),
                        part.getKey(),
                        refund.refund(),
                        refund.month(),
                        part.getValue(),
                        refund.on(),
                        refund.decidedBy(),
                        authority))
                .toList();
    }

    /** What was asked before authorities were named may come again; nothing new is decided without one. */
    private static String named(@Nullable Label authority) {
        if (authority == null) {
            throw new Refusal(AUTHORITY_MISSING);
        }
        return authority.value();
    }

    private Reservation reservation(Purse purse) {
        if (!amount.isPositive()) {
            throw new Refusal(AMOUNT_NOT_POSITIVE);
        }
        return Optional.ofNullable(purse.reservations().get(arrangement))
                .filter(Reservation::isHeld)
                .orElseThrow(() -> new Refusal(NOT_RESERVED));
    }

    private BudgetId budget() {
        return new BudgetId(arrangement.municipality(), month.getYear());
    }

    Spending plus(Money more) {
        return new Spending(arrangement, month, amount.plus(more));
    }
}
