package nl.keerpunt.household.erasure;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.household.registration.KeepingCommand.*;
import nl.keerpunt.household.vocabulary.HoldKind;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.platform.access.Access;
import nl.keerpunt.platform.access.Standings;
import nl.keerpunt.platform.description.Refused;
import nl.keerpunt.platform.write.Door;
import nl.keerpunt.platform.write.Door.Accepted;
import nl.keerpunt.platform.write.Write;
import nl.keerpunt.token.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Erasures", description = "How long records are kept, and how they are destroyed (bewaren en vernietigen)")
@RequestMapping("/v1/households/{id}/holds")
class HoldApi {

    @Schema(name = "PlaceHold")
    record Place(
            @Nullable UUID id, HoldKind kind, @PastOrPresent LocalDate on) {}

    @Schema(name = "LiftHold")
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
    @Operation(
            operationId = "placeHold",
            summary = "Keep the record from being destroyed: objection, appeal or claim (vernietiging blokkeren)",
            description = "A destruction that has begun waits before its last step until every hold is lifted.")
    @Refused({"ALREADY_HELD", "BEFORE_REGISTRATION"})
    ResponseEntity<Accepted> place(@PathVariable UUID id, @RequestBody Place body, Write write) {
        var household = reached(write, id, "holds");
        var hold = body.id() == null ? write.freshId() : body.id();
        var command = new PlaceHold(household, hold, body.kind(), body.on());
        return door.send(write, hold.toString(), household, command);
    }

    @PostMapping("/{hold}/_lift")
    @Operation(
            operationId = "liftHold",
            summary = "Lift a hold: a destruction that waited for it goes on (blokkade opheffen)",
            description = "When it was the last that the destruction waited for, the record is destroyed by this.")
    @Refused({"NOT_HELD", "ALREADY_LIFTED", "BEFORE_HOLD"})
    ResponseEntity<Accepted> lift(@PathVariable UUID id, @PathVariable UUID hold, @RequestBody Lift body, Write write) {
        var household = reached(write, id, "_lift");
        return door.send(write, hold.toString(), household, new LiftHold(household, hold, body.on()));
    }

    private HouseholdId reached(Write write, UUID id, String operation) {
        var household = new HouseholdId(write.caller().municipality(), id);
        if (write.caller().is(Role.ADMINISTRATOR)) {
            standings.of(household);
        } else {
            access.toChange(write, household, operation);
        }
        return household;
    }
}
