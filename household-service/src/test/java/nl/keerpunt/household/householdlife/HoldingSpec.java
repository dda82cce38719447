package nl.keerpunt.household.householdlife;

import static java.time.LocalDate.parse;
import static nl.keerpunt.household.householdlife.AtItsEnd.*;
import static nl.keerpunt.household.vocabulary.QuietService.BUDGET;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.household.householdlife.KeptRecord.Holding;
import nl.keerpunt.household.registration.KeepingCommand.*;
import nl.keerpunt.household.registration.KeepingEvent.*;
import nl.keerpunt.household.registration.Reason;
import nl.keerpunt.household.vocabulary.Ground;
import nl.keerpunt.household.vocabulary.HoldKind;
import org.junit.jupiter.api.Test;

/** What keeps a record from being destroyed. */
class HoldingSpec {

    @Test
    void what_is_held_is_not_begun() {
        given(registered, held).when(erase(Ground.MISTAKE)).isRefused(Reason.HELD);
        given(registered, held, lifted).when(erase(Ground.MISTAKE)).then(begun);
        assertThat(facts(erase(Ground.MISTAKE), registered, held))
                .isEqualTo(Map.of("holds", List.of(new Holding(HOLD, HoldKind.OBJECTION, parse("2026-08-20")))));
    }

    @Test
    void a_hold_placed_meanwhile_stops_the_last_step_until_it_is_lifted() {
        given(registered, begun, planQuiet)
                .when(new PlaceHold(ID, HOLD, HoldKind.OBJECTION, parse("2026-08-20")))
                .then(held);
        given(registered, begun, planQuiet, held, providerQuiet)
                .when(new HearQuiet(ID, BUDGET))
                .then(budgetQuiet);
        given(registered, begun, planQuiet, held, providerQuiet, budgetQuiet)
                .when(new LiftHold(ID, HOLD, TODAY))
                .then(lifted, erased);
    }

    @Test
    void of_two_holds_the_last_lifted_lets_it_go() {
        var other = new UUID(0, 9);
        given(
                        registered,
                        begun,
                        planQuiet,
                        held,
                        new HoldPlaced(ID, other, HoldKind.CLAIM, DAY),
                        providerQuiet,
                        budgetQuiet)
                .when(new LiftHold(ID, HOLD, TODAY))
                .then(lifted);
    }

    @Test
    void a_hold_is_placed_and_lifted_once() {
        given(registered, held)
                .when(new PlaceHold(ID, HOLD, HoldKind.OBJECTION, parse("2026-08-20")))
                .then();
        given(registered, held)
                .when(new PlaceHold(ID, HOLD, HoldKind.CLAIM, parse("2026-08-20")))
                .isRefused(Reason.ALREADY_HELD);
        given(registered, held)
                .when(new LiftHold(ID, HOLD, parse("2026-08-19")))
                .isRefused(Reason.BEFORE_HOLD);
        given(registered, held, lifted).when(new LiftHold(ID, HOLD, TODAY)).then();
        given(registered, held, lifted).when(new LiftHold(ID, HOLD, DAY)).isRefused(Reason.ALREADY_LIFTED);
        given(registered).when(new LiftHold(ID, HOLD, DAY)).isRefused(Reason.NOT_HELD);
        given(registered, erased).when(new LiftHold(ID, HOLD, DAY)).isRefused(Reason.HOUSEHOLD_ERASED);
        given().when(new PlaceHold(ID, HOLD, HoldKind.CLAIM, DAY)).isRefused(Reason.NOT_REGISTERED);
    }
}
