package nl.keerpunt.budget.purse;

import static java.time.LocalDate.parse;
import static nl.keerpunt.budget.purse.Examples.APPROPRIATED_2026;
import static nl.keerpunt.budget.purse.Examples.APPROPRIATED_2027;
import static nl.keerpunt.budget.purse.Examples.B2026;
import static nl.keerpunt.budget.purse.Examples.B2027;
import static nl.keerpunt.budget.purse.Examples.EARMARK;
import static nl.keerpunt.budget.purse.Examples.JANUARY;
import static nl.keerpunt.budget.purse.Examples.PURSE;
import static nl.keerpunt.budget.purse.Examples.amend;
import static nl.keerpunt.budget.purse.Examples.appropriate;
import static nl.keerpunt.budget.purse.Examples.ask;
import static nl.keerpunt.budget.purse.Examples.made;
import static nl.keerpunt.budget.purse.Examples.months;
import static nl.keerpunt.language.money.Money.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.keerpunt.budget.budget.BudgetCommand;
import nl.keerpunt.budget.budget.BudgetCommand.*;
import nl.keerpunt.budget.budget.BudgetEvent;
import nl.keerpunt.budget.budget.BudgetEvent.*;
import nl.keerpunt.budget.budget.BudgetId;
import nl.keerpunt.budget.purse.Purse.Reason;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.money.YearAmount;
import nl.keerpunt.language.words.Label;
import org.junit.jupiter.api.Test;

/** What may be reserved until the council appropriates a year. */
class ProvisionalBudgetSpec {

    private static final LocalDate ON = parse("2026-10-01");

    @Test
    void a_year_that_is_not_appropriated_yet_gets_a_provisional_budget() {
        PURSE.given()
                .when(anticipate(euro(900), "RB-2026-70"))
                .then(new BudgetAnticipated(B2027, euro(900), euro(900), null, "RB-2026-70", ON));
    }

    @Test
    void it_may_be_a_percentage_of_what_the_year_before_has_by_then() {
        PURSE.given(APPROPRIATED_2026, new BudgetAmended(B2026, new Money(-1), "RB-2026-10", parse("2026-04-01")))
                .when(anticipate(50, "RB-2026-70"))
                .then(new BudgetAnticipated(B2027, new Money(50_000), new Money(50_000), 50, "RB-2026-70", ON));
    }

    @Test
    void a_percentage_of_a_year_that_is_not_appropriated_is_of_nothing() {
        PURSE.given(anticipated(B2026, euro(900), euro(900)))
                .when(anticipate(50, "RB-2026-70"))
                .isRefused(Reason.YEAR_BEFORE_NOT_APPROPRIATED);
    }

    @Test
    void what_the_year_before_gets_or_loses_later_does_not_count() {
        PURSE.given(
                        APPROPRIATED_2026,
                        new BudgetAnticipated(B2027, euro(500), euro(500), 50, "RB-2026-70", ON),
                        new BudgetAmended(B2026, euro(200), "RB-2026-90", ON))
                .when(anticipate(50, "RB-2026-70"))
                .then();
    }

    @Test
    void arrangements_are_judged_against_it() {
        PURSE.given(anticipated(B2027, euro(900), euro(900)))
                .when(ask(1, months(JANUARY, euro(900))))
                .then(made(B2027, 1, months(JANUARY, euro(900)), null, new Covered(euro(900), null)));
    }

    @Test
    void it_bears_no_more_than_there_is() {
        PURSE.given(anticipated(B2027, euro(900), euro(900)))
                .when(ask(1, months(JANUARY, euro(901))))
                .then(new ReservationRefused(B2027, EARMARK, 1, Shortage.NOT_ENOUGH_LEFT, euro(1), null));
    }

    @Test
    void a_later_decision_replaces_it() {
        PURSE.given(anticipated(B2027, euro(900), euro(900)))
                .when(anticipate(euro(700), "RB-2026-71"))
                .then(new BudgetAnticipated(B2027, euro(700), euro(-200), null, "RB-2026-71", ON));
    }

    @Test
    void an_amount_of_nothing_withdraws_it_also_when_something_is_reserved() {
        PURSE.given(
                        anticipated(B2027, euro(900), euro(900)),
                        made(B2027, 1, months(JANUARY, euro(600)), null, new Covered(euro(600), null)))
                .when(anticipate(Money.NOTHING, "RB-2026-71"))
                .then(new BudgetAnticipated(B2027, Money.NOTHING, euro(-900), null, "RB-2026-71", ON));
    }

    @Test
    void a_year_whose_provisional_budget_was_withdrawn_is_not_appropriated() {
        PURSE.given(
                        anticipated(B2027, euro(900), euro(900)),
                        new BudgetAnticipated(B2027, Money.NOTHING, euro(-900), null, "RB-2026-71", ON))
                .when(ask(1, months(JANUARY, euro(1))))
                .then(new ReservationRefused(B2027, EARMARK, 1, Shortage.NOT_APPROPRIATED, euro(1), null));
    }

    @Test
    void a_year_without_one_has_nothing_to_withdraw() {
        PURSE.given().when(anticipate(Money.NOTHING, "RB-2026-71")).isRefused(Reason.CHANGE_IS_NOTHING);
    }

    @Test
    void it_is_not_below_nothing() {
        PURSE.given().when(anticipate(new Money(-1), "RB-2026-71")).isRefused(Reason.BELOW_NOTHING);
    }

    @Test
    void a_percentage_leads_to_no_more_than_a_year_holds() {
        PURSE.given(new BudgetAppropriated(B2026, new Money(YearAmount.MOST_CENTS), null, "RB-2025-88", ON))
                .when(anticipate(101, "RB-2026-70"))
                .isRefused(Reason.MORE_THAN_A_YEAR_HOLDS);
    }

    @Test
    void the_same_decision_counts_once() {
        PURSE.given(anticipated(B2027, euro(900), euro(900)))
                .when(anticipate(euro(900), "RB-2026-70"))
                .then();
    }

    @Test
    void the_same_decision_has_one_amount() {
        PURSE.given(anticipated(B2027, euro(900), euro(900)))
                .when(anticipate(euro(901), "RB-2026-70"))
                .isRefused(Reason.COUNCIL_DECISION_ALREADY_RECORDED);
    }

    @Test
    void the_appropriation_comes_in_its_place() {
        PURSE.given(anticipated(B2027, euro(900), euro(900)))
                .when(appropriate(B2027, euro(1_000), "RB-2026-91", ON))
                .then(new BudgetAppropriated(B2027, euro(1_000), euro(900), "RB-2026-91", ON));
    }

    @Test
    void an_appropriation_of_less_than_is_reserved_is_recorded_all_the_same() {
        var lower = new BudgetAppropriated(B2027, euro(500), euro(900), "RB-2026-91", ON);
        var reserved = made(B2027, 1, months(JANUARY, euro(600)), null, new Covered(euro(600), null));

        PURSE.given(anticipated(B2027, euro(900), euro(900)), reserved)
                .when(appropriate(B2027, euro(500), "RB-2026-91", ON))
                .then(lower);
        assertThat(PURSE.given(anticipated(B2027, euro(900), euro(900)), reserved, lower)
                        .state()
                        .budget(B2027)
                        .free())
                .isEqualTo(euro(-100));
    }

    @Test
    void the_decision_that_anticipated_cannot_appropriate() {
        PURSE.given(anticipated(B2027, euro(900), euro(900)))
                .when(appropriate(B2027, euro(900), "RB-2026-70", ON))
                .isRefused(Reason.COUNCIL_DECISION_ALREADY_RECORDED);
    }

    @Test
    void what_is_appropriated_is_not_anticipated_any_more() {
        PURSE.given(APPROPRIATED_2027).when(anticipate(euro(900), "RB-2026-70")).isRefused(Reason.ALREADY_APPROPRIATED);
    }

    @Test
    void what_is_anticipated_only_is_not_amended() {
        PURSE.given(anticipated(B2027, euro(900), euro(900)))
                .when(amend(B2027, euro(1), "RB-2026-91", ON))
                .isRefused(Reason.NOT_APPROPRIATED);
    }

    @Test
    void it_is_named_by_an_amount_or_a_percentage() {
        assertThatThrownBy(() -> new AnticipateBudget(B2027, null, null, new Label("RB-2026-70"), ON))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AnticipateBudget(B2027, new YearAmount(1), 50, new Label("RB-2026-70"), ON))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static BudgetCommand anticipate(Money amount, String councilDecision) {
        return new AnticipateBudget(B2027, new YearAmount(amount.cents()), null, new Label(councilDecision), ON);
    }

    private static BudgetCommand anticipate(int percentage, String councilDecision) {
        return new AnticipateBudget(B2027, null, percentage, new Label(councilDecision), ON);
    }

    private static BudgetEvent anticipated(BudgetId budget, Money amount, Money change) {
        return new BudgetAnticipated(budget, amount, change, null, "RB-2026-70", ON);
    }
}
