package nl.keerpunt.budget.purse;

import static java.time.LocalDate.parse;
import static nl.keerpunt.budget.purse.Examples.APPROPRIATED_2026;
import static nl.keerpunt.budget.purse.Examples.APPROPRIATED_2027;
import static nl.keerpunt.budget.purse.Examples.AUTHORITY;
import static nl.keerpunt.budget.purse.Examples.B2026;
import static nl.keerpunt.budget.purse.Examples.B2027;
import static nl.keerpunt.budget.purse.Examples.DAAN;
import static nl.keerpunt.budget.purse.Examples.DECEMBER;
import static nl.keerpunt.budget.purse.Examples.DECEMBER_600;
import static nl.keerpunt.budget.purse.Examples.EARMARK;
import static nl.keerpunt.budget.purse.Examples.GUIDANCE;
import static nl.keerpunt.budget.purse.Examples.JANUARY;
import static nl.keerpunt.budget.purse.Examples.JEUGDWET;
import static nl.keerpunt.budget.purse.Examples.LINE;
import static nl.keerpunt.budget.purse.Examples.PURSE;
import static nl.keerpunt.budget.purse.Examples.REALISED_250;
import static nl.keerpunt.budget.purse.Examples.ask;
import static nl.keerpunt.budget.purse.Examples.earmark;
import static nl.keerpunt.budget.purse.Examples.made;
import static nl.keerpunt.budget.purse.Examples.months;
import static nl.keerpunt.language.money.Money.euro;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.keerpunt.budget.budget.BudgetCommand;
import nl.keerpunt.budget.budget.BudgetCommand.*;
import nl.keerpunt.budget.budget.BudgetEvent;
import nl.keerpunt.budget.budget.BudgetEvent.*;
import nl.keerpunt.budget.purse.Purse.Reason;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.testing.Spec;
import org.junit.jupiter.api.Test;

/** What was paid without being owed, and comes back. */
class RefundSpec {

    private static final UUID REFUND = new UUID(0, 11);
    private static final BudgetEvent STOPPED =
            made(B2026, 2, months(DECEMBER, euro(-350)), null, new Covered(euro(100), null));
    private static final BudgetEvent TO_CLAIM_BACK_150 =
            new ClaimBackChanged(B2026, EARMARK, 2, months(DECEMBER, euro(150)));
    private static final BudgetEvent REFUNDED_150 =
            new RefundBooked(B2026, EARMARK, REFUND, DECEMBER, euro(150), parse("2027-02-01"), DAAN, AUTHORITY.value());

    @Test
    void what_was_paid_and_is_not_owed_any_more_is_to_be_claimed_back() {
        PURSE.given(APPROPRIATED_2026, DECEMBER_600, REALISED_250)
                .when(ask(2, months(DECEMBER, euro(100))))
                .then(STOPPED, TO_CLAIM_BACK_150);
    }

    @Test
    void what_is_owed_again_is_not_to_be_claimed_back() {
        given150ToClaimBack()
                .when(ask(3, months(DECEMBER, euro(240))))
                .then(
                        made(B2026, 3, months(), null, new Covered(euro(240), null)),
                        new ClaimBackChanged(B2026, EARMARK, 3, months(DECEMBER, euro(-140))));
    }

    @Test
    void a_year_of_which_only_that_changes_is_told_too() {
        PURSE.given(
                        APPROPRIATED_2026,
                        APPROPRIATED_2027,
                        made(B2027, 1, months(JANUARY, euro(250)), null, new Covered(euro(250), null)),
                        new ReservationRealised(B2027, EARMARK, LINE, JANUARY, euro(250), DAAN, AUTHORITY.value()))
                .when(ask(2, months(DECEMBER, euro(10))))
                .then(
                        made(B2026, 2, months(DECEMBER, euro(10)), null, new Covered(euro(10), null)),
                        new ClaimBackChanged(B2027, EARMARK, 2, months(JANUARY, euro(250))));
    }

    @Test
    void what_was_paid_under_another_law_is_claimed_back_there_the_last_first() {
        var moved = earmark(JEUGDWET);

        PURSE.given(
                        APPROPRIATED_2026,
                        DECEMBER_600,
                        REALISED_250,
                        new ReservationReleased(B2026, EARMARK, 2, months(DECEMBER, euro(350))),
                        new ReservationMade(
                                B2026, moved, 2, parse("2026-11-01"), months(DECEMBER, euro(350)), null, null, null),
                        new ReservationRealised(
                                B2026, moved, new UUID(0, 10), DECEMBER, euro(100), DAAN, AUTHORITY.value()))
                .when(new ReserveForArrangement(moved, 3, parse("2026-11-01"), months(DECEMBER, euro(200)), null))
                .then(
                        new ReservationMade(
                                B2026,
                                moved,
                                3,
                                parse("2026-11-01"),
                                months(DECEMBER, euro(-250)),
                                null,
                                new Covered(euro(200), null),
                                null),
                        new ClaimBackChanged(B2026, moved, 3, months(DECEMBER, euro(100))),
                        new ClaimBackChanged(B2026, EARMARK, 3, months(DECEMBER, euro(50))));
    }

    @Test
    void what_comes_back_is_free_again() {
        given150ToClaimBack().when(refund(euro(150))).then(REFUNDED_150);
        assertThat(PURSE.given(APPROPRIATED_2026, DECEMBER_600, REALISED_250, STOPPED, TO_CLAIM_BACK_150, REFUNDED_150)
                        .state()
                        .budget(B2026)
                        .free())
                .isEqualTo(euro(900));
    }

    @Test
    void a_refund_counts_once() {
        PURSE.given(APPROPRIATED_2026, DECEMBER_600, REALISED_250, STOPPED, TO_CLAIM_BACK_150, REFUNDED_150)
                .when(refund(euro(150)))
                .then();
    }

    @Test
    void a_refund_has_one_amount() {
        PURSE.given(APPROPRIATED_2026, DECEMBER_600, REALISED_250, STOPPED, TO_CLAIM_BACK_150, REFUNDED_150)
                .when(refund(euro(149)))
                .isRefused(Reason.REFUND_ALREADY_BOOKED);
    }

    @Test
    void no_more_comes_back_than_is_to_be_claimed_back() {
        given150ToClaimBack().when(refund(new Money(15_001))).isRefused(Reason.MORE_THAN_TO_CLAIM_BACK);
    }

    @Test
    void what_is_owed_does_not_come_back() {
        PURSE.given(APPROPRIATED_2026, DECEMBER_600, REALISED_250)
                .when(refund(euro(1)))
                .isRefused(Reason.MORE_THAN_TO_CLAIM_BACK);
    }

    @Test
    void a_refund_is_more_than_nothing() {
        given150ToClaimBack().when(refund(Money.NOTHING)).isRefused(Reason.AMOUNT_NOT_POSITIVE);
    }

    @Test
    void an_arrangement_that_nobody_asked_for_pays_nothing_back() {
        PURSE.given(APPROPRIATED_2026).when(refund(euro(1))).isRefused(Reason.NOT_RESERVED);
    }

    @Test
    void a_refund_of_what_was_paid_under_two_laws_is_booked_under_both() {
        var moved = earmark(JEUGDWET);

        PURSE.given(
                        APPROPRIATED_2026,
                        DECEMBER_600,
                        REALISED_250,
                        new ReservationRealised(
                                B2026, moved, new UUID(0, 10), DECEMBER, euro(100), DAAN, AUTHORITY.value()),
                        new ClaimBackChanged(B2026, moved, 3, months(DECEMBER, euro(100))),
                        new ClaimBackChanged(B2026, EARMARK, 3, months(DECEMBER, euro(50))))
                .when(refund(euro(120)))
                .then(
                        new RefundBooked(
                                B2026,
                                moved,
                                REFUND,
                                DECEMBER,
                                euro(100),
                                parse("2027-02-01"),
                                DAAN,
                                AUTHORITY.value()),
                        new RefundBooked(
                                B2026,
                                EARMARK,
                                REFUND,
                                DECEMBER,
                                euro(20),
                                parse("2027-02-01"),
                                DAAN,
                                AUTHORITY.value()));
    }

    private static Spec<BudgetCommand, BudgetEvent, Purse> given150ToClaimBack() {
        return PURSE.given(APPROPRIATED_2026, DECEMBER_600, REALISED_250, STOPPED, TO_CLAIM_BACK_150);
    }

    private static BudgetCommand refund(Money amount) {
        return new BookRefund(
                GUIDANCE, REFUND, DECEMBER, new Amount(amount.cents()), parse("2027-02-01"), DAAN, AUTHORITY);
    }
}
