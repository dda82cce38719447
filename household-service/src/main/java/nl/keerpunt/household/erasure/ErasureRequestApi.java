package nl.keerpunt.household.erasure;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.household.keeping.KeepingGround;
import nl.keerpunt.household.registration.HouseholdCommand.GrantErasure;
import nl.keerpunt.household.registration.HouseholdCommand.RefuseErasure;
import nl.keerpunt.household.registration.HouseholdCommand.RequestErasure;
import nl.keerpunt.language.HouseholdId;
import nl.keerpunt.platform.access.Access;
import nl.keerpunt.platform.access.Standings;
import nl.keerpunt.platform.web.Door;
import nl.keerpunt.platform.web.Door.Accepted;
import nl.keerpunt.platform.web.Request;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/households/{id}/erasure-requests")
class ErasureRequestApi {

    record AskErasure(@Nullable UUID id, @PastOrPresent LocalDate on) {}

    record Grant(@PastOrPresent LocalDate on) {}

    /** @param ground why the record is kept (GDPR, art. 17(3)) */
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
    @Operation(summary = "Record that a resident asks for destruction of the record (vernietigingsverzoek)")
    ResponseEntity<Accepted> ask(@PathVariable UUID id, @RequestBody AskErasure body, Request request) {
        var household = new HouseholdId(request.caller().municipality(), id);
        access.toChange(request, household, "erasure-requests");
        var asked = body.id() == null ? request.freshId() : body.id();
        return door.send(request, asked.toString(), household.key(), new RequestErasure(household, asked, body.on()));
    }

    @PostMapping("/{asked}/_grant")
    @Operation(summary = "Decide that the record may be destroyed as the resident asked (verzoek inwilligen)")
    ResponseEntity<Accepted> grant(
            @PathVariable UUID id, @PathVariable UUID asked, @RequestBody Grant body, Request request) {
        var household = anyones(request, id);
        return door.send(request, asked.toString(), household.key(), new GrantErasure(household, asked, body.on()));
    }

    @PostMapping("/{asked}/_refuse")
    @Operation(summary = "Decide that the record is kept, on a ground that the resident hears (verzoek afwijzen)")
    ResponseEntity<Accepted> refuse(
            @PathVariable UUID id, @PathVariable UUID asked, @RequestBody Refuse body, Request request) {
        var household = anyones(request, id);
        var command = new RefuseErasure(household, asked, body.on(), body.ground());
        return door.send(request, asked.toString(), household.key(), command);
    }

    /** An administrator reaches every household, if there is one, though not to read it. */
    private HouseholdId anyones(Request request, UUID id) {
        var household = new HouseholdId(request.caller().municipality(), id);
        standings.of(household);
        return household;
    }
}
