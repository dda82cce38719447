package nl.keerpunt.household.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.household.registration.SafetyCommand;
import nl.keerpunt.household.registration.SafetyCommand.*;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.platform.access.Access;
import nl.keerpunt.platform.description.Refused;
import nl.keerpunt.platform.write.Door;
import nl.keerpunt.platform.write.Door.Accepted;
import nl.keerpunt.platform.write.Write;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Safety", description = "Whether anything about a household may go out (veiligheidsvlag)")
@RequestMapping("/v1/households/{id}")
class SafetyApi {

    @Schema(name = "SetSafetyFlag")
    record Flag(@PastOrPresent LocalDate on, Words reason) {}

    @Schema(name = "LiftSafetyFlag")
    record Lift(@PastOrPresent LocalDate on, Words reason) {}

    private final Door door;
    private final Access access;

    SafetyApi(Door door, Access access) {
        this.door = door;
        this.access = access;
    }

    @PostMapping("/_setsafetyflag")
    @Operation(
            operationId = "setSafetyFlag",
            summary = "Let nothing about the household go out any more (veiligheidsvlag zetten)",
            description = "By its director or whoever answers in their place. Until it is lifted no letter is made, no "
                    + "file is given, and who looked is told to nobody; professionals go on as before, and see it.")
    @Refused({"DIRECTOR_ONLY", "ALREADY_FLAGGED", "BEFORE_REGISTRATION", "HOUSEHOLD_ENDING", "HOUSEHOLD_ERASED"})
    ResponseEntity<Accepted> set(@PathVariable UUID id, @RequestBody Flag body, Write write) {
        var household = answeredFor(write, id);
        return send(write, new SetSafetyFlag(household, body.on(), Personal.of(household, body.reason())));
    }

    @PostMapping("/_liftsafetyflag")
    @Operation(
            operationId = "liftSafetyFlag",
            summary = "Let what is about the household go out again (veiligheidsvlag opheffen)",
            description = "By its director or whoever answers in their place. A flag that was set by mistake is lifted "
                    + "on the day on which it was set.")
    @Refused({"DIRECTOR_ONLY", "NOT_FLAGGED", "BEFORE_FLAG", "HOUSEHOLD_ENDING", "HOUSEHOLD_ERASED"})
    ResponseEntity<Accepted> lift(@PathVariable UUID id, @RequestBody Lift body, Write write) {
        var household = answeredFor(write, id);
        return send(write, new LiftSafetyFlag(household, body.on(), Personal.of(household, body.reason())));
    }

    private HouseholdId answeredFor(Write write, UUID id) {
        var household = new HouseholdId(write.caller().municipality(), id);
        access.toAnswer(write, household);
        return household;
    }

    private ResponseEntity<Accepted> send(Write write, SafetyCommand command) {
        return door.send(write, command.household().uuid().toString(), command.household(), command);
    }
}
