package nl.keerpunt.household.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.household.access.Searches;
import nl.keerpunt.household.registration.HouseholdCommand.*;
import nl.keerpunt.household.staff.Professionals;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.platform.description.Refused;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.platform.write.Door;
import nl.keerpunt.platform.write.Door.Accepted;
import nl.keerpunt.platform.write.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Households", description = "People who share a home and a plan (huishoudens)")
@RequestMapping("/v1/households")
class HouseholdApi {

    /** @param team the access team (toegangsteam); default the caller's own */
    @Schema(name = "RegisterHousehold")
    record Register(
            @Nullable UUID id,
            @Nullable Team team,
            @PastOrPresent LocalDate on) {}

    private final Door door;
    private final Professionals professionals;

    HouseholdApi(Door door, Professionals professionals) {
        this.door = door;
        this.professionals = professionals;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "registerHousehold",
            summary = "Register a household (huishouden registreren)",
            description = "From then on an access team (toegangsteam) answers for it: the caller's own, or one that "
                    + "somebody here came in with."
                    + " Members, requests and a director are added to it afterwards.")
    @Refused({"TEAM_UNKNOWN", "ALREADY_REGISTERED", "HOUSEHOLD_ENDING", "HOUSEHOLD_ERASED"})
    ResponseEntity<Accepted> register(@RequestBody Register body, Write write) {
        var uuid = body.id() == null ? write.freshId() : body.id();
        var id = new HouseholdId(write.caller().municipality(), uuid);
        var team = body.team() == null ? Searches.ownTeam(write.caller()) : body.team();
        var command = new RegisterHousehold(
                id, team, body.on(), write.caller().professional(), isKnown(team, write.caller()));
        return door.made(write, uuid.toString(), "/v1/households/" + uuid, id, command);
    }

    /** The token's word is enough of the caller's own. */
    private boolean isKnown(Team team, Caller caller) {
        return team.value().equals(caller.team()) || professionals.isTeam(caller.municipality(), team);
    }
}
