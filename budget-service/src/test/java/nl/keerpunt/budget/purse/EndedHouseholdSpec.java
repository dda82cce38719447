package nl.keerpunt.budget.purse;

import static java.time.LocalDate.parse;
import static nl.keerpunt.budget.purse.Examples.APPROPRIATED_2026;
import static nl.keerpunt.budget.purse.Examples.APPROPRIATED_2027;
import static nl.keerpunt.budget.purse.Examples.B2026;
import static nl.keerpunt.budget.purse.Examples.B2027;
import static nl.keerpunt.budget.purse.Examples.DECEMBER;
import static nl.keerpunt.budget.purse.Examples.EARMARK;
import static nl.keerpunt.budget.purse.Examples.JANUARY;
import static nl.keerpunt.budget.purse.Examples.LINE;
import static nl.keerpunt.budget.purse.Examples.NOVEMBER;
import static nl.keerpunt.budget.purse.Examples.PURSE;
import static nl.keerpunt.budget.purse.Examples.made;
import static nl.keerpunt.budget.purse.Examples.months;
import static nl.keerpunt.budget.purse.Examples.realise;
import static nl.keerpunt.language.money.Money.euro;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.UUID;
import nl.keerpunt.budget.budget.BudgetCommand;
import nl.keerpunt.budget.budget.BudgetCommand.*;
import nl.keerpunt.budget.budget.BudgetEvent;
import nl.keerpunt.budget.budget.BudgetEvent.*;
import nl.keerpunt.budget.budget.Ended;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.testing.Spec;
import org.junit.jupiter.api.Test;

/** A household's record ends on 27 November 2026, and is then destroyed. */
class EndedHouseholdSpec {

    private static final LocalDate DAY = parse("2026-11-27");
    private static final Ended ENDING = Ended.on(DAY);
    private static final SortedMap<YearMonth, Money> NOVEMBER_AND_DECEMBER =
            months(NOVEMBER, euro(100), DECEMBER, euro(100));

    private static final Spec<BudgetCommand, BudgetEvent, Purse> COVERED = PURSE.given(
            APPROPRIATED_2026,
            APPROPRIATED_2027,
            made(B2026, 1, NOVEMBER_AND_DECEMBER, null, new Covered(euro(300), null)),
            made(B2027, 1, months(JANUARY, euro(100)), null, null));

    @Test
    void what_nobody_released_of_later_months_lapses_year_by_year() {
        COVERED.when(new LapseReservations(EARMARK.household(), DAY))
                .then(
                        new ReservationLapsed(B2026, EARMARK, DAY, months(DECEMBER, euro(100))),
                        new ReservationLapsed(B2027, EARMARK, DAY, months(JANUARY, euro(100))));
    }

    @Test
    void nothing_lapses_twice() {
        COVERED.given(lapsed(), lapsedNextYear())
                .when(new LapseReservations(EARMARK.household(), DAY))
                .then();
    }

    @Test
    void nothing_of_another_household_lapses() {
        var other = new HouseholdId(EARMARK.household().municipality(), new UUID(0, 77));

        COVERED.when(new LapseReservations(other, DAY)).then();
    }

    @Test
    void the_month_of_the_day_itself_does_not_lapse() {
        COVERED.when(new LapseReservations(EARMARK.household(), parse("2026-12-01")))
                .then(new ReservationLapsed(B2027, EARMARK, parse("2026-12-01"), months(JANUARY, euro(100))));
    }

    @Test
    void what_was_paid_of_a_later_month_stays_paid() {
        COVERED.given(realised(DECEMBER, euro(40)), lapsedNextYear())
                .when(new LapseReservations(EARMARK.household(), DAY))
                .then(new ReservationLapsed(B2026, EARMARK, DAY, months(DECEMBER, euro(60))));
    }

    @Test
    void what_was_delivered_until_that_month_can_still_be_claimed() {
        COVERED.given(lapsed(), lapsedNextYear())
                .when(realise(EARMARK.arrangement(), LINE, NOVEMBER, euro(100)))
                .then(realised(NOVEMBER, euro(100)));
    }

    @Test
    void what_lapsed_cannot_be_claimed() {
        COVERED.given(lapsed(), lapsedNextYear())
                .when(realise(EARMARK.arrangement(), LINE, DECEMBER, euro(1)))
                .isRefused(Purse.Reason.MORE_THAN_RESERVED);
    }

    @Test
    void the_arrangement_that_ends_with_its_household_is_released() {
        COVERED.when(ask(2, months(NOVEMBER, euro(40)), ENDING))
                .then(
                        made(
                                B2026,
                                2,
                                months(NOVEMBER, euro(-60), DECEMBER, euro(-100)),
                                null,
                                new Covered(euro(40), null)),
                        made(B2027, 2, months(JANUARY, euro(-100)), null, null));
    }

    /** The release can come after all, also once the record is gone. */
    @Test
    void what_lapsed_is_not_released_again() {
        COVERED.given(lapsed(), lapsedNextYear())
                .when(ask(2, months(NOVEMBER, euro(40)), Ended.erased()))
                .then(made(B2026, 2, months(NOVEMBER, euro(-60)), null, new Covered(euro(40), null)));
    }

    @Test
    void a_later_month_gets_nothing_more_while_the_household_ends() {
        COVERED.when(ask(2, months(NOVEMBER, euro(100), DECEMBER, new Money(10_001)), ENDING))
                .then(refused(2, Shortage.HOUSEHOLD_ENDING));
    }

    @Test
    void more_in_a_later_month_is_not_made_up_for_by_less_in_another() {
        COVERED.when(ask(2, months(DECEMBER, new Money(10_001)), ENDING)).then(refused(2, Shortage.HOUSEHOLD_ENDING));
    }

    /** It may have been decided before the day, and be read after it. */
    @Test
    void a_month_until_then_is_judged_as_ever_while_the_household_ends() {
        PURSE.given(APPROPRIATED_2026)
                .when(ask(2, months(NOVEMBER, euro(40)), ENDING))
                .then(made(B2026, 2, months(NOVEMBER, euro(40)), null, new Covered(euro(40), null)));
    }

    @Test
    void no_month_gets_anything_more_once_the_household_was_erased() {
        COVERED.when(ask(2, months(NOVEMBER, new Money(10_001)), Ended.erased()))
                .then(refused(2, Shortage.HOUSEHOLD_ERASED));
    }

    @Test
    void what_costs_the_same_is_answered_too() {
        PURSE.given(APPROPRIATED_2026, made(B2026, 1, NOVEMBER_AND_DECEMBER, null, new Covered(euro(200), null)))
                .when(ask(2, NOVEMBER_AND_DECEMBER, Ended.erased()))
                .then(made(B2026, 2, months(), null, new Covered(euro(200), null)));
    }

    @Test
    void money_under_another_law_is_no_more_money() {
        var moved = Examples.earmark(new LegalBasis("JEUGDWET"));
        var ask = new ReserveForArrangement(moved, 2, parse("2026-11-01"), months(DECEMBER, euro(100)), null, ENDING);

        PURSE.given(APPROPRIATED_2026, made(B2026, 1, months(DECEMBER, euro(100)), null, null))
                .when(ask)
                .then(
                        new ReservationReleased(B2026, EARMARK, 2, months(DECEMBER, euro(100))),
                        new BudgetEvent.ReservationMade(
                                B2026,
                                moved,
                                2,
                                parse("2026-11-01"),
                                months(DECEMBER, euro(100)),
                                null,
                                new Covered(euro(100), null),
                                null));
    }

    /** Whatever the council gave, it would not fit. */
    @Test
    void that_the_household_ends_is_said_before_what_a_year_lacks() {
        PURSE.given()
                .when(ask(1, months(NOVEMBER, euro(40), JANUARY, euro(40)), ENDING))
                .then(new ReservationRefused(B2027, EARMARK, 1, Shortage.HOUSEHOLD_ENDING, Money.NOTHING, null));
    }

    private static BudgetCommand ask(int version, SortedMap<YearMonth, Money> months, Ended ended) {
        return new ReserveForArrangement(EARMARK, version, parse("2026-11-01"), months, null, ended);
    }

    private static BudgetEvent refused(int version, Shortage reason) {
        return new ReservationRefused(B2026, EARMARK, version, reason, Money.NOTHING, null);
    }

    private static BudgetEvent lapsed() {
        return new ReservationLapsed(B2026, EARMARK, DAY, months(DECEMBER, euro(100)));
    }

    private static BudgetEvent lapsedNextYear() {
        return new ReservationLapsed(B2027, EARMARK, DAY, months(JANUARY, euro(100)));
    }

    private static BudgetEvent realised(YearMonth month, Money amount) {
        return new ReservationRealised(B2026, EARMARK, LINE, month, amount, Examples.DAAN, Examples.AUTHORITY.value());
    }
}
