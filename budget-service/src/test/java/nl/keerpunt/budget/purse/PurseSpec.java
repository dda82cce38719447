package nl.keerpunt.budget.purse;

import static java.time.LocalDate.parse;
import static nl.keerpunt.budget.purse.Examples.APPROPRIATED_2026;
import static nl.keerpunt.budget.purse.Examples.APPROPRIATED_2027;
import static nl.keerpunt.budget.purse.Examples.B2026;
import static nl.keerpunt.budget.purse.Examples.B2027;
import static nl.keerpunt.budget.purse.Examples.DECEMBER;
import static nl.keerpunt.budget.purse.Examples.DECEMBER_600;
import static nl.keerpunt.budget.purse.Examples.EARMARK;
import static nl.keerpunt.budget.purse.Examples.JANUARY;
import static nl.keerpunt.budget.purse.Examples.JEUGDWET;
import static nl.keerpunt.budget.purse.Examples.NOVEMBER;
import static nl.keerpunt.budget.purse.Examples.PURSE;
import static nl.keerpunt.budget.purse.Examples.REALISED_250;
import static nl.keerpunt.budget.purse.Examples.WMO;
import static nl.keerpunt.budget.purse.Examples.ask;
import static nl.keerpunt.budget.purse.Examples.earmark;
import static nl.keerpunt.budget.purse.Examples.made;
import static nl.keerpunt.budget.purse.Examples.months;
import static nl.keerpunt.language.money.Money.euro;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.UUID;
import nl.keerpunt.budget.budget.BudgetCommand.*;
import nl.keerpunt.budget.budget.BudgetEvent.*;
import nl.keerpunt.budget.budget.Earmark;
import nl.keerpunt.language.OutOfRange;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.money.Money;
import org.junit.jupiter.api.Test;

/** How the purse reserves for an arrangement. */
class PurseSpec {

    @Test
    void what_is_free_is_reserved() {
        PURSE.given(APPROPRIATED_2026).when(ask(1, months(DECEMBER, euro(600)))).then(DECEMBER_600);
    }

    @Test
    void the_last_cent_can_be_reserved() {
        PURSE.given(APPROPRIATED_2026)
                .when(ask(1, months(DECEMBER, euro(1_000))))
                .then(made(B2026, 1, months(DECEMBER, euro(1_000)), null, new Covered(euro(1_000), null)));
    }

    @Test
    void a_version_already_decided_on_is_not_decided_on_again() {
        PURSE.given(APPROPRIATED_2026, DECEMBER_600)
                .when(ask(1, months(DECEMBER, euro(700))))
                .then();
    }

    @Test
    void a_version_already_refused_is_not_decided_on_again() {
        PURSE.given(
                        new ReservationRefused(B2026, EARMARK, 2, Shortage.NOT_APPROPRIATED, euro(600), null),
                        APPROPRIATED_2026)
                .when(ask(1, months(DECEMBER, euro(600))))
                .then();
    }

    @Test
    void a_new_version_replaces_the_months_of_the_earlier_one() {
        PURSE.given(APPROPRIATED_2026, DECEMBER_600)
                .when(ask(2, months(NOVEMBER, euro(100), DECEMBER, euro(450))))
                .then(made(
                        B2026,
                        2,
                        months(NOVEMBER, euro(100), DECEMBER, euro(-150)),
                        null,
                        new Covered(euro(550), null)));
    }

    @Test
    void a_month_that_the_new_version_leaves_out_is_released() {
        PURSE.given(APPROPRIATED_2026, DECEMBER_600)
                .when(ask(2, months()))
                .then(made(B2026, 2, months(DECEMBER, euro(-600)), null, new Covered(Money.NOTHING, null)));
    }

    @Test
    void a_version_that_costs_the_same_is_answered_too() {
        PURSE.given(APPROPRIATED_2026, DECEMBER_600)
                .when(ask(2, months(DECEMBER, euro(600))))
                .then(made(B2026, 2, months(), null, new Covered(euro(600), null)));
    }

    @Test
    void what_was_realised_counts_towards_the_new_version() {
        PURSE.given(APPROPRIATED_2026, DECEMBER_600, REALISED_250)
                .when(ask(2, months(DECEMBER, euro(300))))
                .then(made(B2026, 2, months(DECEMBER, euro(-300)), null, new Covered(euro(300), null)));
    }

    @Test
    void what_was_realised_stays_when_the_new_version_costs_less() {
        PURSE.given(APPROPRIATED_2026, DECEMBER_600, REALISED_250)
                .when(ask(2, months(DECEMBER, euro(100))))
                .then(
                        made(B2026, 2, months(DECEMBER, euro(-350)), null, new Covered(euro(100), null)),
                        new ClaimBackChanged(B2026, EARMARK, 2, months(DECEMBER, euro(150))));
    }

    @Test
    void a_decision_over_two_years_answers_once() {
        PURSE.given(APPROPRIATED_2026, APPROPRIATED_2027)
                .when(ask(1, months(DECEMBER, euro(600), JANUARY, euro(400))))
                .then(
                        made(B2026, 1, months(DECEMBER, euro(600)), null, new Covered(euro(1_000), null)),
                        made(B2027, 1, months(JANUARY, euro(400)), null, null));
    }

    @Test
    void when_one_year_cannot_bear_its_part_no_year_is_reserved() {
        PURSE.given(APPROPRIATED_2026, APPROPRIATED_2027)
                .when(ask(1, months(DECEMBER, euro(600), JANUARY, new Money(100_001))))
                .then(new ReservationRefused(B2027, EARMARK, 1, Shortage.NOT_ENOUGH_LEFT, new Money(1), null));
    }

    @Test
    void the_first_year_that_lacks_is_the_one_named() {
        PURSE.given(APPROPRIATED_2026)
                .when(ask(1, months(DECEMBER, euro(1_001), JANUARY, euro(10))))
                .then(new ReservationRefused(B2026, EARMARK, 1, Shortage.NOT_ENOUGH_LEFT, euro(1), null));
    }

    @Test
    void a_year_without_an_appropriation_bears_nothing() {
        PURSE.given(APPROPRIATED_2026)
                .when(ask(1, months(JANUARY, euro(10))))
                .then(new ReservationRefused(B2027, EARMARK, 1, Shortage.NOT_APPROPRIATED, euro(10), null));
    }

    @Test
    void a_refused_version_leaves_the_earlier_one_reserved() {
        var refused = new ReservationRefused(B2026, earmark(JEUGDWET), 2, Shortage.NOT_ENOUGH_LEFT, euro(1), null);

        PURSE.given(APPROPRIATED_2026, DECEMBER_600, refused)
                .when(ask(3, months(DECEMBER, euro(600))))
                .then(made(B2026, 3, months(), null, new Covered(euro(600), null)));
    }

    @Test
    void an_arrangement_that_moves_to_another_law_takes_its_unspent_money_along() {
        var moved = earmark(JEUGDWET);

        PURSE.given(APPROPRIATED_2026, DECEMBER_600, REALISED_250)
                .when(new ReserveForArrangement(moved, 2, parse("2026-11-01"), months(DECEMBER, euro(600)), null))
                .then(
                        new ReservationReleased(B2026, EARMARK, 2, months(DECEMBER, euro(350))),
                        new ReservationMade(
                                B2026,
                                moved,
                                2,
                                parse("2026-11-01"),
                                months(DECEMBER, euro(350)),
                                null,
                                new Covered(euro(600), null),
                                null));
    }

    @Test
    void a_month_of_an_arrangement_does_not_cost_less_than_nothing() {
        assertThatThrownBy(() -> ask(1, months(DECEMBER, new Money(-1)))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_month_of_an_arrangement_costs_no_more_than_an_amount_holds() {
        assertThatThrownBy(() -> ask(1, months(DECEMBER, new Money(Amount.MOST_CENTS + 1))))
                .isInstanceOf(OutOfRange.class);
    }

    @Test
    void a_month_of_an_arrangement_is_one_that_the_platform_knows() {
        assertThatThrownBy(() -> ask(1, months(YearMonth.of(2200, 1), euro(1)))).isInstanceOf(OutOfRange.class);
    }

    @Test
    void what_no_purse_can_hold_is_refused_for_that() {
        PURSE.given(APPROPRIATED_2026)
                .when(new RefuseArrangement(EARMARK, 1, B2026, null))
                .then(new ReservationRefused(B2026, EARMARK, 1, Shortage.OUT_OF_RANGE, Money.NOTHING, null));
    }

    @Test
    void what_no_purse_can_hold_is_refused_once() {
        PURSE.given(
                        APPROPRIATED_2026,
                        new ReservationRefused(B2026, EARMARK, 1, Shortage.OUT_OF_RANGE, Money.NOTHING, null))
                .when(new RefuseArrangement(EARMARK, 1, B2026, null))
                .then();
    }

    @Test
    void versions_are_numbered_from_one() {
        assertThatThrownBy(() -> ask(0, months())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_arrangement_is_of_the_municipality_of_its_household() {
        var elsewhere = new ArrangementId(new MunicipalityCode("0310"), new UUID(0, 2));

        assertThatThrownBy(() -> new Earmark(
                        EARMARK.household(), elsewhere, EARMARK.provider(), WMO, EARMARK.taskField(), null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
