package nl.keerpunt.household.erasure;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.household.keeping.HoldKind;
import nl.keerpunt.household.registration.HouseholdCommand.LiftHold;
import nl.keerpunt.household.registration.HouseholdCommand.PlaceHold;
import nl.keerpunt.language.HouseholdId;
import nl.keerpunt.platform.access.Access;
import nl.keerpunt.platform.access.Standings;
import nl.keerpunt.platform.web.Door;
import nl.keerpunt.platform.web.Door.Accepted;
import nl.keerpunt.platform.web.Request;
import nl.keerpunt.token.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/households/{id}/holds")
class HoldApi {

    record Place(
            @Nullable UUID id, HoldKind kind, @PastOrPresent LocalDate on) {}

    record Lift(@PastOrPresent LocalDate on) {}

    private final Door door;
    private final Access access;
    private final Standings standings;

    HoldApi(Door door, Access access, Standings standings) {
        this.door = door;
        this.access = access;
        this.standings = standings;
    }

    @PostMapping
    @Operation(summary = "Keep the record from being destroyed: objection, appeal or claim (vernietiging blokkeren)")
    ResponseEntity<Accepted> place(@PathVariable UUID id, @RequestBody Place body, Request request) {
        var household = reached(request, id, "holds");
        var hold = body.id() == null ? request.freshId() : body.id();
        var command = new PlaceHold(household, hold, body.kind(), body.on());
        return door.send(request, hold.toString(), household.key(), command);
    }

    @PostMapping("/{hold}/_lift")
    @Operation(summary = "Lift a hold: a destruction that waited for it goes on (blokkade opheffen)")
    ResponseEntity<Accepted> lift(
            @PathVariable UUID id, @PathVariable UUID hold, @RequestBody Lift body, Request request) {
        var household = reached(request, id, "_lift");
        return door.send(request, hold.toString(), household.key(), new LiftHold(household, hold, body.on()));
    }

    private HouseholdId reached(Request request, UUID id, String operation) {
        var household = new HouseholdId(request.caller().municipality(), id);
        if (request.caller().is(Role.ADMINISTRATOR)) {
            standings.of(household);
        } else {
            access.toChange(request, household, operation);
        }
        return household;
    }
}
