package nl.keerpunt.household.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.household.dossier.AssignedDirectors;
import nl.keerpunt.household.registration.DirectionCommand;
import nl.keerpunt.household.registration.DirectionCommand.*;
import nl.keerpunt.language.calendar.DutchCalendar;
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

/** By the one who was assigned alone, whom the rules know; what they may do at work does not wait for it. */
@RestController
@Tag(name = "Directors", description = "Professionals who are responsible for the whole of a household (regisseurs)")
@RequestMapping("/v1/households/{id}")
class AcceptanceApi {

    @Schema(name = "DeclineDirection")
    record Decline(Words reason) {}

    private final Door door;
    private final Access access;
    private final AssignedDirectors assigned;
    private final Clock clock;

    AcceptanceApi(Door door, Access access, AssignedDirectors assigned, Clock clock) {
        this.door = door;
        this.access = access;
        this.assigned = assigned;
        this.clock = clock;
    }

    @PostMapping("/_acceptdirection")
    @Operation(
            operationId = "acceptDirection",
            summary = "Accept that one directs the household (regie aanvaarden)",
            description = "By the professional who was assigned alone. From then on they answer for the household; "
                    + "until then whoever assigned them does.")
    @Refused({"OWN_TEAM_ONLY", "NOT_ASSIGNED", "HOUSEHOLD_ERASED"})
    ResponseEntity<Accepted> accept(@PathVariable UUID id, Write write) {
        var household = assigned(write, id);
        return send(write, new AcceptDirection(household, write.caller().professional(), today()));
    }

    @PostMapping("/_declinedirection")
    @Operation(
            operationId = "declineDirection",
            summary = "Decline to direct the household (regie weigeren)",
            description = "By the professional who was assigned alone, before they accept, or before their direction "
                    + "begins. Whoever directs until then goes on; of one that has begun, whoever assigned them "
                    + "directs in their place, in the team that it was with, until another is assigned.")
    @Refused({"OWN_TEAM_ONLY", "NOT_ASSIGNED", "ALREADY_ACCEPTED", "HOUSEHOLD_ENDING", "HOUSEHOLD_ERASED"})
    ResponseEntity<Accepted> decline(@PathVariable UUID id, @RequestBody Decline body, Write write) {
        var household = assigned(write, id);
        return send(
                write,
                new DeclineDirection(
                        household, write.caller().professional(), today(), Personal.of(household, body.reason())));
    }

    /** Of another team one may have been assigned from a later day on. */
    private HouseholdId assigned(Write write, UUID id) {
        var household = new HouseholdId(write.caller().municipality(), id);
        if (!assigned.isLast(household, write.caller().professional())) {
            access.toDirect(write, household);
        }
        return household;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(DutchCalendar.ZONE));
    }

    private ResponseEntity<Accepted> send(Write write, DirectionCommand command) {
        return door.send(write, command.household().uuid().toString(), command.household(), command);
    }
}
