package nl.keerpunt.budget.purse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Map;
import java.util.stream.LongStream;
import nl.keerpunt.budget.budget.BudgetCommand.*;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Laws of the money of households that end, over any history. A failure names its seed; rerun that seed to reproduce
 * it.
 */
class EndedHouseholdProperties {

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothing_is_left_of_later_months_once_the_money_of_a_household_lapsed(long seed) {
        for (var step : Histories.of(seed)) {
            if (step.command() instanceof LapseReservations lapse) {
                step.after().reservations().values().stream()
                        .filter(each -> each.earmark().household().equals(lapse.household()))
                        .forEach(each -> assertThat(each.reserved().keySet())
                                .allMatch(month -> !month.isAfter(YearMonth.from(lapse.on()))));
            }
        }
    }

    /** Whatever is asked: no later month of a household that ends holds a cent more, and no month of an erased one. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_household_that_ended_never_gets_more_of_a_month_after_it(long seed) {
        for (var step : Histories.of(seed)) {
            if (step.command() instanceof ReserveForArrangement ask && ask.ended() != null) {
                var arrangement = ask.earmark().arrangement();
                held(step.after(), arrangement).forEach((month, amount) -> {
                    if (ask.ended().last() == null || month.isAfter(ask.ended().last())) {
                        var before = held(step.before(), arrangement).getOrDefault(month, Money.NOTHING);
                        assertThat(amount.exceeds(before)).as("%s", month).isFalse();
                    }
                });
            }
        }
    }

    private static Map<YearMonth, Money> held(Purse purse, ArrangementId arrangement) {
        var reservation = purse.reservations().get(arrangement);
        return reservation == null ? Map.of() : reservation.reserved();
    }
}
