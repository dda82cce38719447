package nl.keerpunt.household.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.household.direction.Assigning;
import nl.keerpunt.household.registration.DirectionCommand.*;
import nl.keerpunt.household.staff.Professionals;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.platform.access.Access;
import nl.keerpunt.platform.description.Refused;
import nl.keerpunt.platform.input.WithinYear;
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
@Tag(name = "Directors", description = "Professionals who are responsible for the whole of a household (regisseurs)")
@RequestMapping("/v1/households/{id}")
class DirectionApi {

    /** @param team the household's own or the director's */
    @Schema(name = "AssignDirector")
    record Assign(
            ProfessionalId director, Team team, @WithinYear LocalDate from) {}

    /** @param team the household's own or the new director's */
    @Schema(name = "TransferDirector")
    record Transfer(
            ProfessionalId relieved,
            ProfessionalId director,
            Team team,
            @WithinYear LocalDate from,
            Words reason) {}

    private final Door door;
    private final Access access;
    private final Professionals professionals;
    private final Clock clock;

    DirectionApi(Door door, Access access, Professionals professionals, Clock clock) {
        this.door = door;
        this.access = access;
        this.professionals = professionals;
        this.clock = clock;
    }

    @PostMapping("/_assign")
    @Operation(
            operationId = "assignDirector",
            summary = "Assign the first director (regisseur toewijzen)",
            description =
                    "From then on a director can only be replaced by the next, so that no day is without one. Until "
                            + "the director accepts, whoever assigned them answers; when they declined, another is "
                            + "assigned. For the household's own team alone; the director works here by the register "
                            + "when the direction begins.")
    @Refused({
        "OWN_TEAM_ONLY",
        "ALREADY_DIRECTED",
        "BEFORE_PRESENT_DIRECTOR",
        "PROFESSIONAL_UNKNOWN",
        "TEAM_UNKNOWN",
        "HOUSEHOLD_ENDING",
        "HOUSEHOLD_ERASED"
    })
    ResponseEntity<Accepted> assign(@PathVariable UUID id, @RequestBody Assign body, Write write) {
        var household = new HouseholdId(write.caller().municipality(), id);
        access.toDirect(write, household);
        var command = new AssignDirector(
                household,
                body.director(),
                body.team(),
                body.from(),
                assigning(write),
                professionals.worksHere(household.municipality(), body.director(), body.from()),
                professionals.teamOf(household.municipality(), body.director()));
        return door.send(write, id.toString(), household, command);
    }

    @PostMapping("/_transfer")
    @Operation(
            operationId = "transferDirector",
            summary = "Hand the household over to another director (regie overdragen)",
            description = "One fact relieves the present director and puts the next in their place; until they accept, "
                    + "whoever transferred it answers. For the household's own team or director alone; the "
                    + "household keeps its team or goes along to the team of "
                    + "the new director.")
    @Refused({
        "OWN_TEAM_ONLY",
        "NOT_THE_DIRECTOR",
        "ALREADY_THE_DIRECTOR",
        "BEFORE_PRESENT_DIRECTOR",
        "PROFESSIONAL_UNKNOWN",
        "TEAM_UNKNOWN",
        "HOUSEHOLD_ENDING",
        "HOUSEHOLD_ERASED"
    })
    ResponseEntity<Accepted> transfer(@PathVariable UUID id, @RequestBody Transfer body, Write write) {
        var household = new HouseholdId(write.caller().municipality(), id);
        access.toDirect(write, household);
        var command = new TransferDirector(
                household,
                body.relieved(),
                body.director(),
                body.team(),
                body.from(),
                Personal.of(household, body.reason()),
                assigning(write),
                professionals.worksHere(household.municipality(), body.director(), body.from()),
                professionals.teamOf(household.municipality(), body.director()));
        return door.send(write, id.toString(), household, command);
    }

    private Assigning assigning(Write write) {
        return new Assigning(write.caller().professional(), LocalDate.now(clock.withZone(DutchCalendar.ZONE)));
    }
}
