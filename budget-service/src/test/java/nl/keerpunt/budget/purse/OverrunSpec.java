package nl.keerpunt.budget.purse;

import static java.time.LocalDate.parse;
import static nl.keerpunt.budget.purse.Examples.APPROPRIATED_2026;
import static nl.keerpunt.budget.purse.Examples.B2026;
import static nl.keerpunt.budget.purse.Examples.B2027;
import static nl.keerpunt.budget.purse.Examples.DAAN;
import static nl.keerpunt.budget.purse.Examples.DECEMBER;
import static nl.keerpunt.budget.purse.Examples.EARMARK;
import static nl.keerpunt.budget.purse.Examples.JANUARY;
import static nl.keerpunt.budget.purse.Examples.JEUGDWET;
import static nl.keerpunt.budget.purse.Examples.OVERRUN_ALLOWED;
import static nl.keerpunt.budget.purse.Examples.PURSE;
import static nl.keerpunt.budget.purse.Examples.WMO;
import static nl.keerpunt.budget.purse.Examples.allow;
import static nl.keerpunt.budget.purse.Examples.ask;
import static nl.keerpunt.budget.purse.Examples.earmark;
import static nl.keerpunt.budget.purse.Examples.made;
import static nl.keerpunt.budget.purse.Examples.months;
import static nl.keerpunt.budget.purse.Examples.other;
import static nl.keerpunt.language.money.Money.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import nl.keerpunt.budget.budget.BudgetCommand;
import nl.keerpunt.budget.budget.BudgetCommand.*;
import nl.keerpunt.budget.budget.BudgetEvent;
import nl.keerpunt.budget.budget.BudgetEvent.*;
import nl.keerpunt.budget.budget.Ceiling;
import nl.keerpunt.language.OutOfRange;
import nl.keerpunt.language.money.Money;
import org.junit.jupiter.api.Test;

/** What may go beyond the budget, and on whose authority. */
class OverrunSpec {

    @Test
    void a_policy_names_who_allows_an_overrun_for_which_laws() {
        PURSE.given(APPROPRIATED_2026)
                .when(allow(B2026, "College", List.of(WMO, WMO), euro(200)))
                .then(OVERRUN_ALLOWED);
    }

    @Test
    void the_same_policy_again_changes_nothing() {
        PURSE.given(OVERRUN_ALLOWED)
                .when(allow(B2026, "College", List.of(WMO), euro(200)))
                .then();
    }

    @Test
    void a_policy_may_be_replaced_by_one_that_allows_nothing_more() {
        PURSE.given(OVERRUN_ALLOWED)
                .when(allow(B2026, "College", List.of(), Money.NOTHING))
                .then(new OverrunAllowed(B2026, "College", List.of(), Money.NOTHING, DAAN));
    }

    @Test
    void a_ceiling_is_not_below_nothing() {
        assertThat(new Ceiling(0).money()).isEqualTo(Money.NOTHING);
        assertThatThrownBy(() -> new Ceiling(-1)).isInstanceOf(OutOfRange.class);
        assertThatThrownBy(() -> new Ceiling(10_000_000_000_001L)).isInstanceOf(OutOfRange.class);
    }

    @Test
    void support_the_law_requires_goes_beyond_the_budget_on_a_named_authority() {
        PURSE.given(APPROPRIATED_2026, OVERRUN_ALLOWED)
                .when(ask(1, months(DECEMBER, euro(1_200))))
                .then(overrun1200());
    }

    @Test
    void an_overrun_stays_within_its_ceiling() {
        PURSE.given(APPROPRIATED_2026, OVERRUN_ALLOWED)
                .when(ask(1, months(DECEMBER, euro(1_230))))
                .then(new ReservationRefused(B2026, EARMARK, 1, Shortage.OVERRUN_CEILING, euro(30), null));
    }

    @Test
    void the_ceiling_is_for_all_arrangements_together() {
        PURSE.given(APPROPRIATED_2026, OVERRUN_ALLOWED, overrun1200())
                .when(askOther(months(DECEMBER, new Money(1))))
                .then(new ReservationRefused(B2026, other(), 1, Shortage.OVERRUN_CEILING, new Money(1), null));
    }

    @Test
    void a_law_that_the_policy_does_not_name_stays_within_the_budget() {
        PURSE.given(APPROPRIATED_2026, OVERRUN_ALLOWED)
                .when(new ReserveForArrangement(
                        earmark(JEUGDWET), 1, parse("2026-11-01"), months(DECEMBER, euro(1_001)), null))
                .then(new ReservationRefused(B2026, earmark(JEUGDWET), 1, Shortage.NOT_ENOUGH_LEFT, euro(1), null));
    }

    @Test
    void an_overrun_of_a_later_year_is_told_in_the_answer() {
        PURSE.given(APPROPRIATED_2026, new OverrunAllowed(B2027, "Raad", List.of(WMO), euro(100), DAAN))
                .when(ask(1, months(DECEMBER, euro(600), JANUARY, euro(100))))
                .then(
                        made(B2026, 1, months(DECEMBER, euro(600)), null, new Covered(euro(700), "Raad")),
                        made(B2027, 1, months(JANUARY, euro(100)), "Raad", null));
    }

    @Test
    void releasing_fits_also_while_the_year_is_overrun() {
        PURSE.given(
                        APPROPRIATED_2026,
                        OVERRUN_ALLOWED,
                        overrun1200(),
                        new OverrunAllowed(B2026, "College", List.of(), Money.NOTHING, DAAN))
                .when(ask(2, months(DECEMBER, euro(1_150))))
                .then(made(B2026, 2, months(DECEMBER, euro(-50)), null, new Covered(euro(1_150), null)));
    }

    private static BudgetEvent overrun1200() {
        return made(B2026, 1, months(DECEMBER, euro(1_200)), "College", new Covered(euro(1_200), "College"));
    }

    private static BudgetCommand askOther(SortedMap<YearMonth, Money> months) {
        return new ReserveForArrangement(other(), 1, parse("2026-11-01"), months, null);
    }
}
