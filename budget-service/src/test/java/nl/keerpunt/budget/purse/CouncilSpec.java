package nl.keerpunt.budget.purse;

import static java.time.LocalDate.parse;
import static nl.keerpunt.budget.purse.Examples.APPROPRIATED_2026;
import static nl.keerpunt.budget.purse.Examples.B2026;
import static nl.keerpunt.budget.purse.Examples.B2027;
import static nl.keerpunt.budget.purse.Examples.DECEMBER;
import static nl.keerpunt.budget.purse.Examples.DECEMBER_600;
import static nl.keerpunt.budget.purse.Examples.EARMARK;
import static nl.keerpunt.budget.purse.Examples.OVERRUN_ALLOWED;
import static nl.keerpunt.budget.purse.Examples.PURSE;
import static nl.keerpunt.budget.purse.Examples.amend;
import static nl.keerpunt.budget.purse.Examples.appropriate;
import static nl.keerpunt.budget.purse.Examples.ask;
import static nl.keerpunt.budget.purse.Examples.made;
import static nl.keerpunt.budget.purse.Examples.months;
import static nl.keerpunt.language.money.Money.euro;
import static org.assertj.core.api.Assertions.assertThat;

import nl.keerpunt.budget.budget.BudgetEvent;
import nl.keerpunt.budget.budget.BudgetEvent.*;
import nl.keerpunt.budget.purse.Purse.Reason;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.money.YearAmount;
import org.junit.jupiter.api.Test;

/** What the council gives a year, and takes back. */
class CouncilSpec {

    @Test
    void the_council_gives_a_year_its_money() {
        PURSE.given()
                .when(appropriate(B2026, euro(1_000), "RB-2025-88", parse("2025-11-12")))
                .then(APPROPRIATED_2026);
    }

    @Test
    void the_same_decision_of_the_council_counts_once() {
        PURSE.given(APPROPRIATED_2026)
                .when(appropriate(B2026, euro(1_000), "RB-2025-88", parse("2025-11-12")))
                .then();
    }

    @Test
    void a_year_has_one_first_decision() {
        PURSE.given(APPROPRIATED_2026)
                .when(appropriate(B2026, euro(1_000), "RB-2025-89", parse("2025-11-12")))
                .isRefused(Reason.ALREADY_APPROPRIATED);
    }

    @Test
    void a_decision_of_the_council_has_one_amount() {
        PURSE.given(APPROPRIATED_2026)
                .when(appropriate(B2026, euro(1_001), "RB-2025-88", parse("2025-11-12")))
                .isRefused(Reason.COUNCIL_DECISION_ALREADY_RECORDED);
    }

    @Test
    void an_appropriation_is_more_than_nothing() {
        PURSE.given()
                .when(appropriate(B2026, Money.NOTHING, "RB-2025-88", parse("2025-11-12")))
                .isRefused(Reason.AMOUNT_NOT_POSITIVE);
    }

    @Test
    void the_council_may_take_back_what_is_free() {
        PURSE.given(APPROPRIATED_2026, DECEMBER_600)
                .when(amend(B2026, euro(-400), "RB-2026-10", parse("2026-04-01")))
                .then(new BudgetAmended(B2026, euro(-400), "RB-2026-10", parse("2026-04-01")));
    }

    @Test
    void what_the_council_takes_back_below_what_is_reserved_is_an_overrun_for_all_to_see() {
        var cut = new BudgetAmended(B2026, euro(-500), "RB-2026-10", parse("2026-04-01"));

        PURSE.given(APPROPRIATED_2026, DECEMBER_600)
                .when(amend(B2026, euro(-500), "RB-2026-10", parse("2026-04-01")))
                .then(cut);
        assertThat(PURSE.given(APPROPRIATED_2026, DECEMBER_600, cut)
                        .state()
                        .budget(B2026)
                        .free())
                .isEqualTo(euro(-100));
    }

    @Test
    void a_year_that_was_cut_below_what_is_reserved_bears_nothing_more() {
        PURSE.given(
                        APPROPRIATED_2026,
                        DECEMBER_600,
                        new BudgetAmended(B2026, euro(-500), "RB-2026-10", parse("2026-04-01")))
                .when(ask(2, months(DECEMBER, euro(601))))
                .then(new ReservationRefused(B2026, EARMARK, 2, Shortage.NOT_ENOUGH_LEFT, euro(101), null));
    }

    @Test
    void the_council_may_take_back_all_that_it_gave() {
        PURSE.given(APPROPRIATED_2026)
                .when(amend(B2026, euro(-1_000), "RB-2026-10", parse("2026-04-01")))
                .then(new BudgetAmended(B2026, euro(-1_000), "RB-2026-10", parse("2026-04-01")));
    }

    @Test
    void the_council_cannot_take_back_more_than_it_gave() {
        PURSE.given(APPROPRIATED_2026)
                .when(amend(B2026, new Money(-100_001), "RB-2026-10", parse("2026-04-01")))
                .isRefused(Reason.BELOW_NOTHING);
    }

    @Test
    void a_year_holds_no_more_than_a_hundred_milliard_euros() {
        PURSE.given(APPROPRIATED_2026)
                .when(amend(B2026, new Money(YearAmount.MOST_CENTS - 99_999), "RB-2026-10", parse("2026-04-01")))
                .isRefused(Reason.MORE_THAN_A_YEAR_HOLDS);
    }

    @Test
    void more_money_is_welcome_also_when_it_does_not_make_up_for_the_overrun() {
        PURSE.given(APPROPRIATED_2026, OVERRUN_ALLOWED, overrun1200())
                .when(amend(B2026, euro(50), "RB-2026-10", parse("2026-04-01")))
                .then(new BudgetAmended(B2026, euro(50), "RB-2026-10", parse("2026-04-01")));
    }

    @Test
    void the_same_amendment_counts_once() {
        PURSE.given(APPROPRIATED_2026, new BudgetAmended(B2026, euro(50), "RB-2026-10", parse("2026-04-01")))
                .when(amend(B2026, euro(50), "RB-2026-10", parse("2026-04-01")))
                .then();
    }

    @Test
    void the_decision_that_appropriated_cannot_amend() {
        PURSE.given(APPROPRIATED_2026)
                .when(amend(B2026, euro(1_000), "RB-2025-88", parse("2026-04-01")))
                .isRefused(Reason.COUNCIL_DECISION_ALREADY_RECORDED);
    }

    @Test
    void an_amendment_changes_something() {
        PURSE.given(APPROPRIATED_2026)
                .when(amend(B2026, Money.NOTHING, "RB-2026-10", parse("2026-04-01")))
                .isRefused(Reason.CHANGE_IS_NOTHING);
    }

    @Test
    void what_was_never_appropriated_cannot_be_amended() {
        PURSE.given(APPROPRIATED_2026)
                .when(amend(B2027, euro(50), "RB-2026-10", parse("2026-04-01")))
                .isRefused(Reason.NOT_APPROPRIATED);
    }

    private static BudgetEvent overrun1200() {
        return made(B2026, 1, months(DECEMBER, euro(1_200)), "College", new Covered(euro(1_200), "College"));
    }
}
