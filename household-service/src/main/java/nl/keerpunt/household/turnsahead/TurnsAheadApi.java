package nl.keerpunt.household.turnsahead;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import nl.keerpunt.household.lifeturn.LifeTurns;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.platform.access.Access;
import nl.keerpunt.platform.input.Asked;
import nl.keerpunt.platform.problem.Absent;
import nl.keerpunt.platform.question.AsOf;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.platform.stored.Histories;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Households", description = "People who share a home and a plan (huishoudens)")
class TurnsAheadApi {

    private final Access access;
    private final Histories histories;
    private final LifeTurns turns;

    TurnsAheadApi(Access access, Histories histories, LifeTurns turns) {
        this.access = access;
        this.histories = histories;
        this.turns = turns;
    }

    @GetMapping("/v1/households/{id}/turns")
    @Operation(
            operationId = "listLifeTurns",
            summary = "List the ages ahead at which laws change for who lives in the household (levenswendingen)",
            description = "It is asked of a day, as it was known at a moment. With the turns comes the support that "
                    + "ends with one of them or runs over it, and whether it is decided what follows; what is not "
                    + "stays, also once the day has passed. It names nobody, but by an age and its day a date of "
                    + "birth can be counted back: each look leaves a line in the processing log.")
    ResponseEntity<TurnsAhead> list(@PathVariable UUID id, @Asked Ahead ahead, AsOf asOf, Caller caller) {
        var household = new HouseholdId(caller.municipality(), id);
        access.toRead(caller, household, "turns");
        var history = histories.of(household.key(), HouseholdEvent.class, asOf.position());
        if (history.isEmpty()) {
            throw new Absent();
        }
        var supports = SupportsAtTurns.of(asOf.validOn(), history, turns);
        return asOf.answer(
                TurnsAhead.of(asOf.told(), ahead.until(asOf.validOn()), supports),
                history.getLast().version());
    }
}
