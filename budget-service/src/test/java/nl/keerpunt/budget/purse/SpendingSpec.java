package nl.keerpunt.budget.purse;

import static nl.keerpunt.budget.purse.Examples.APPROPRIATED_2026;
import static nl.keerpunt.budget.purse.Examples.B2026;
import static nl.keerpunt.budget.purse.Examples.DECEMBER;
import static nl.keerpunt.budget.purse.Examples.DECEMBER_600;
import static nl.keerpunt.budget.purse.Examples.EARMARK;
import static nl.keerpunt.budget.purse.Examples.GUIDANCE;
import static nl.keerpunt.budget.purse.Examples.LINE;
import static nl.keerpunt.budget.purse.Examples.NOVEMBER;
import static nl.keerpunt.budget.purse.Examples.PURSE;
import static nl.keerpunt.budget.purse.Examples.REALISED_250;
import static nl.keerpunt.budget.purse.Examples.other;
import static nl.keerpunt.budget.purse.Examples.realise;
import static nl.keerpunt.language.money.Money.euro;

import nl.keerpunt.budget.budget.BudgetCommand;
import nl.keerpunt.budget.budget.BudgetEvent.*;
import nl.keerpunt.budget.purse.Purse.Reason;
import nl.keerpunt.language.money.Money;
import org.junit.jupiter.api.Test;

/** What is paid on claim lines. */
class SpendingSpec {

    @Test
    void an_accepted_claim_line_spends_what_was_reserved() {
        PURSE.given(APPROPRIATED_2026, DECEMBER_600).when(claim(euro(250))).then(REALISED_250);
    }

    @Test
    void a_claim_line_is_spent_once() {
        PURSE.given(APPROPRIATED_2026, DECEMBER_600, REALISED_250)
                .when(claim(euro(250)))
                .then();
    }

    @Test
    void a_claim_line_is_not_spent_for_another_amount() {
        PURSE.given(APPROPRIATED_2026, DECEMBER_600, REALISED_250)
                .when(claim(euro(251)))
                .isRefused(Reason.CLAIM_LINE_ALREADY_REALISED);
    }

    @Test
    void a_claim_line_is_not_spent_on_another_arrangement() {
        PURSE.given(APPROPRIATED_2026, DECEMBER_600, REALISED_250)
                .when(realise(other().arrangement(), LINE, DECEMBER, euro(250)))
                .isRefused(Reason.CLAIM_LINE_ALREADY_REALISED);
    }

    @Test
    void no_more_is_spent_in_a_month_than_is_reserved_in_it() {
        PURSE.given(APPROPRIATED_2026, DECEMBER_600)
                .when(claim(new Money(60_001)))
                .isRefused(Reason.MORE_THAN_RESERVED);
    }

    @Test
    void what_is_reserved_in_one_month_is_not_spent_in_another() {
        PURSE.given(APPROPRIATED_2026, DECEMBER_600)
                .when(realise(GUIDANCE, LINE, NOVEMBER, euro(1)))
                .isRefused(Reason.MORE_THAN_RESERVED);
    }

    @Test
    void an_arrangement_that_was_only_ever_refused_spends_nothing() {
        PURSE.given(new ReservationRefused(B2026, EARMARK, 1, Shortage.NOT_APPROPRIATED, euro(600), null))
                .when(claim(euro(1)))
                .isRefused(Reason.NOT_RESERVED);
    }

    @Test
    void an_arrangement_that_nobody_asked_for_spends_nothing() {
        PURSE.given(APPROPRIATED_2026).when(claim(euro(1))).isRefused(Reason.NOT_RESERVED);
    }

    @Test
    void a_claim_line_is_more_than_nothing() {
        PURSE.given(APPROPRIATED_2026, DECEMBER_600).when(claim(Money.NOTHING)).isRefused(Reason.AMOUNT_NOT_POSITIVE);
    }

    private static BudgetCommand claim(Money amount) {
        return realise(GUIDANCE, LINE, DECEMBER, amount);
    }
}
