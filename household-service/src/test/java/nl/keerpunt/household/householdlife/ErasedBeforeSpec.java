package nl.keerpunt.household.householdlife;

import static java.time.LocalDate.parse;
import static nl.keerpunt.household.vocabulary.QuietService.BUDGET;
import static nl.keerpunt.household.vocabulary.QuietService.PLAN;
import static nl.keerpunt.household.vocabulary.QuietService.PROVIDER;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.household.keeping.KeepingRules;
import nl.keerpunt.household.registration.HouseholdCommand;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.HouseholdEvent.*;
import nl.keerpunt.household.registration.KeepingCommand.*;
import nl.keerpunt.household.registration.KeepingEvent.*;
import nl.keerpunt.household.vocabulary.Ground;
import nl.keerpunt.household.vocabulary.HoldKind;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.testing.Spec;
import org.junit.jupiter.api.Test;

/** What was destroyed and came back with a restore goes again. */
class ErasedBeforeSpec {

    private static final HouseholdId ID = new HouseholdId(new MunicipalityCode("0307"), new UUID(0, 1));
    private static final UUID HOLD = new UUID(0, 3);
    private static final LocalDate DAY = parse("2026-09-01");
    private static final LocalDate TODAY = parse("2026-09-02");
    private static final EraseAgain ERASE_AGAIN = new EraseAgain(ID, TODAY, new KeepingRules(List.of()));

    private final HouseholdEvent registered = new HouseholdRegistered(ID, new Team("noord"), parse("2026-01-10"), null);
    private final HouseholdEvent begun = new HouseholdEndingBegun(ID, Ground.MISTAKE, DAY, DAY, List.of());
    private final HouseholdEvent begunAgain =
            new HouseholdEndingBegun(ID, Ground.ERASED_BEFORE, TODAY, TODAY, List.of());
    private final HouseholdEvent planQuiet = new ServiceQuietHeardOf(ID, PLAN);
    private final HouseholdEvent providerQuiet = new ServiceQuietHeardOf(ID, PROVIDER);
    private final HouseholdEvent budgetQuiet = new ServiceQuietHeardOf(ID, BUDGET);
    private final HouseholdEvent erased = new HouseholdErased(ID, Ground.MISTAKE, DAY);
    private final HouseholdEvent held = new HoldPlaced(ID, HOLD, HoldKind.OBJECTION, parse("2026-08-20"));
    private final HouseholdEvent lifted = new HoldLifted(ID, HOLD, TODAY);

    @Test
    void what_came_back_whole_begins_to_end() {
        given(registered).when(ERASE_AGAIN).then(begunAgain);
    }

    @Test
    void what_came_back_while_it_ended_goes_on() {
        given(registered, begun).when(ERASE_AGAIN).then();
    }

    @Test
    void what_is_erased_stays_so() {
        given(registered, begun, planQuiet, providerQuiet, budgetQuiet, erased)
                .when(ERASE_AGAIN)
                .then();
    }

    @Test
    void what_was_not_registered_yet_needs_no_erasing() {
        given().when(ERASE_AGAIN).then();
    }

    @Test
    void what_held_it_then_holds_it_no_more() {
        given(registered, held).when(ERASE_AGAIN).then(lifted, begunAgain);
    }

    @Test
    void when_nothing_but_a_hold_was_in_the_way_it_is_erased_at_once() {
        given(registered, begun, planQuiet, providerQuiet, budgetQuiet, held)
                .when(ERASE_AGAIN)
                .then(lifted, erased);
    }

    private static Spec<HouseholdCommand, HouseholdEvent, Household> given(HouseholdEvent... past) {
        return new Spec<>(Household::decide, Household::evolve, (Household) new Household.Unregistered()).given(past);
    }
}
