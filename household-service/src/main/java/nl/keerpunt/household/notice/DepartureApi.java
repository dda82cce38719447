package nl.keerpunt.household.notice;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.household.registration.LifeCommand.DecideResidence;
import nl.keerpunt.household.vocabulary.ResidenceOutcome;
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
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Notices", description = "What the registry of persons tells of people (BRP-berichten)")
class DepartureApi {

    @Schema(name = "DecideResidence")
    record Decide(ResidenceOutcome outcome, @PastOrPresent LocalDate on, Words reason) {}

    private final Door door;
    private final Access access;

    DepartureApi(Door door, Access access) {
        this.door = door;
        this.access = access;
    }

    @PostMapping("/v1/households/{id}/departures/{departure}/_decide")
    @Operation(
            operationId = "decideResidence",
            summary = "Decide which municipality answers for help under the Jeugdwet after a departure "
                    + "(woonplaatsbeginsel toepassen)",
            description = "Nothing is inferred: with residential care the municipality of the address before it "
                    + "answers, otherwise that of the address (Jeugdwet, art. 1.1, woonplaats), and which of them it "
                    + "is a person decides, with a reason, on the day of the departure or later. Decided again, the "
                    + "latest decision counts. A departure that is corrected is a new one, about which somebody "
                    + "decides anew: its day may change the answer. What was decided of the old one stands in the "
                    + "history.")
    @Refused({"NOT_A_CASE", "BEFORE_DEPARTURE"})
    ResponseEntity<Accepted> decide(
            @PathVariable UUID id, @PathVariable UUID departure, @RequestBody Decide body, Write write) {
        var household = new HouseholdId(write.caller().municipality(), id);
        access.toChange(write, household, "_decide-residence");
        var reason = Personal.of(household, body.reason());
        var command = new DecideResidence(household, departure, body.outcome(), reason, body.on());
        return door.send(write, departure.toString(), household, command);
    }
}
