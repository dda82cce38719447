package nl.keerpunt.household.erasure;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.PastOrPresent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.household.keeping.KeepingRules;
import nl.keerpunt.household.registration.Ground;
import nl.keerpunt.household.registration.HouseholdCommand;
import nl.keerpunt.household.registration.HouseholdCommand.EraseHousehold;
import nl.keerpunt.household.registration.HouseholdCommand.EraseLawRecord;
import nl.keerpunt.language.DutchCalendar;
import nl.keerpunt.language.HouseholdId;
import nl.keerpunt.language.LegalBasis;
import nl.keerpunt.platform.access.Standings;
import nl.keerpunt.platform.problem.BadInput;
import nl.keerpunt.platform.web.Door;
import nl.keerpunt.platform.web.Door.Accepted;
import nl.keerpunt.platform.web.Request;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ErasureApi {

    /**
     * @param on the day of the decision
     * @param endFirst whether what still runs is to be ended; default no
     * @param law when the record of that law alone goes, at once
     */
    record Erase(
            Ground ground,
            @PastOrPresent LocalDate on,
            @Nullable Boolean endFirst,
            @Nullable LegalBasis law) {

        Erase {
            if (ground == Ground.ERASED_BEFORE) {
                throw new BadInput("ground", "CONTRADICTORY", "ONLY_A_RESTORE_ERASES_AGAIN");
            }
            if (law != null && Boolean.TRUE.equals(endFirst)) {
                throw new BadInput("endFirst", "CONTRADICTORY", "LAW_RECORD_ENDS_NOTHING");
            }
        }
    }

    private final Door door;
    private final Standings standings;
    private final KeepingRules rules;
    private final Clock clock;

    ErasureApi(Door door, Standings standings, KeepingRules rules, Clock clock) {
        this.door = door;
        this.standings = standings;
        this.rules = rules;
        this.clock = clock;
    }

    @PostMapping("/v1/households/{id}/_erase")
    @Operation(
            summary = "Begin to destroy all that is personal about the household, for good, or what is of one law alone"
                    + " (dossier vernietigen)")
    ResponseEntity<Accepted> erase(@PathVariable UUID id, @RequestBody Erase body, Request request) {
        var household = new HouseholdId(request.caller().municipality(), id);
        standings.of(household); // An administrator reaches every household, if there is one, though not to read it.
        return door.send(request, id.toString(), household.key(), command(household, body));
    }

    private HouseholdCommand command(HouseholdId household, Erase body) {
        var today = LocalDate.now(clock.withZone(DutchCalendar.ZONE));
        var present = rules.on(today);
        return body.law() == null
                ? new EraseHousehold(
                        household, body.ground(), body.on(), today, Boolean.TRUE.equals(body.endFirst()), present)
                : new EraseLawRecord(household, body.law(), body.ground(), body.on(), today, present);
    }
}
