package nl.keerpunt.household.registration;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.household.professional.Professionals;
import nl.keerpunt.household.registration.HouseholdCommand.AssignDirector;
import nl.keerpunt.household.registration.HouseholdCommand.TransferDirector;
import nl.keerpunt.language.HouseholdId;
import nl.keerpunt.language.Personal;
import nl.keerpunt.language.ProfessionalId;
import nl.keerpunt.language.Team;
import nl.keerpunt.language.Words;
import nl.keerpunt.platform.access.Access;
import nl.keerpunt.platform.web.Door;
import nl.keerpunt.platform.web.Door.Accepted;
import nl.keerpunt.platform.web.Request;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/households/{id}")
class DirectionApi {

    /** @param team the household's own or the director's */
    record Assign(ProfessionalId director, Team team, LocalDate from) {}

    /** @param team the household's own or the new director's */
    record Transfer(ProfessionalId relieved, ProfessionalId director, Team team, LocalDate from, Words reason) {}

    private final Door door;
    private final Access access;
    private final Professionals professionals;

    DirectionApi(Door door, Access access, Professionals professionals) {
        this.door = door;
        this.access = access;
        this.professionals = professionals;
    }

    @PostMapping("/_assign")
    @Operation(summary = "Assign the first director (regisseur toewijzen)")
    ResponseEntity<Accepted> assign(@PathVariable UUID id, @RequestBody Assign body, Request request) {
        var household = new HouseholdId(request.caller().municipality(), id);
        access.toDirect(request, household);
        var command = new AssignDirector(
                household,
                body.director(),
                body.team(),
                body.from(),
                professionals.isKnown(household.municipality(), body.director()),
                professionals.teamOf(household.municipality(), body.director()));
        return door.send(request, id.toString(), household.key(), command);
    }

    @PostMapping("/_transfer")
    @Operation(summary = "Hand the household over to another director (regie overdragen)")
    ResponseEntity<Accepted> transfer(@PathVariable UUID id, @RequestBody Transfer body, Request request) {
        var household = new HouseholdId(request.caller().municipality(), id);
        access.toDirect(request, household);
        var command = new TransferDirector(
                household,
                body.relieved(),
                body.director(),
                body.team(),
                body.from(),
                Personal.of(household, body.reason()),
                professionals.isKnown(household.municipality(), body.director()),
                professionals.teamOf(household.municipality(), body.director()));
        return door.send(request, id.toString(), household.key(), command);
    }
}
