package nl.keerpunt.household.erasure;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.household.registration.KeepingCommand.*;
import nl.keerpunt.household.vocabulary.KeepingGround;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.platform.access.Access;
import nl.keerpunt.platform.access.Standings;
import nl.keerpunt.platform.description.Refused;
import nl.keerpunt.platform.write.Door;
import nl.keerpunt.platform.write.Door.Accepted;
import nl.keerpunt.platform.write.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Erasures", description = "How long records are kept, and how they are destroyed (bewaren en vernietigen)")
@RequestMapping("/v1/households/{id}/erasure-requests")
class ErasureRequestApi {

    @Schema(name = "RequestErasure")
    record AskErasure(@Nullable UUID id, @PastOrPresent LocalDate on) {}

    @Schema(name = "GrantErasure")
    record Grant(@PastOrPresent LocalDate on) {}

    /** @param ground why the record is kept (GDPR, art. 17(3)) */
    @Schema(name = "RefuseErasure")
    record Refuse(@PastOrPresent LocalDate on, KeepingGround ground) {}

    private final Door door;
    private final Access access;
    private final Standings standings;

    ErasureRequestApi(Door door, Access access, Standings standings) {
        this.door = door;
        this.access = access;
        this.standings = standings;
    }

    @PostMapping
    @Operation(
            operationId = "requestErasure",
            summary = "Record that a resident asks for destruction of the record (vernietigingsverzoek)",
            description = "A right of residents (GDPR, art. 17; AVG). An administrator decides on it; nothing is "
                    + "destroyed by it alone.")
    @Refused({"ALREADY_RECORDED", "BEFORE_REGISTRATION"})
    ResponseEntity<Accepted> ask(@PathVariable UUID id, @RequestBody AskErasure body, Write write) {
        var household = new HouseholdId(write.caller().municipality(), id);
        access.toChange(write, household, "erasure-requests");
        var asked = body.id() == null ? write.freshId() : body.id();
        return door.send(write, asked.toString(), household, new RequestErasure(household, asked, body.on()));
    }

    @PostMapping("/{asked}/_grant")
    @Operation(
            operationId = "grantErasure",
            summary = "Decide that the record may be destroyed as the resident asked (verzoek inwilligen)",
            description = "The latest decision counts, until a record goes on it.")
    @Refused({"NOT_REQUESTED", "ALREADY_DECIDED", "BEFORE_REQUEST", "HOUSEHOLD_ENDING", "HOUSEHOLD_ERASED"})
    ResponseEntity<Accepted> grant(
            @PathVariable UUID id, @PathVariable UUID asked, @RequestBody Grant body, Write write) {
        var household = anyones(write, id);
        return door.send(write, asked.toString(), household, new GrantErasure(household, asked, body.on()));
    }

    @PostMapping("/{asked}/_refuse")
    @Operation(
            operationId = "refuseErasure",
            summary = "Decide that the record is kept, on a ground that the resident hears (verzoek afwijzen)",
            description = "The letter that tells so, with how to object, is shown by getErasure.")
    @Refused({"NOT_REQUESTED", "ALREADY_DECIDED", "BEFORE_REQUEST", "HOUSEHOLD_ENDING", "HOUSEHOLD_ERASED"})
    ResponseEntity<Accepted> refuse(
            @PathVariable UUID id, @PathVariable UUID asked, @RequestBody Refuse body, Write write) {
        var household = anyones(write, id);
        var command = new RefuseErasure(household, asked, body.on(), body.ground());
        return door.send(write, asked.toString(), household, command);
    }

    /** An administrator reaches every household, if there is one, though not to read it. */
    private HouseholdId anyones(Write write, UUID id) {
        var household = new HouseholdId(write.caller().municipality(), id);
        standings.of(household);
        return household;
    }
}
