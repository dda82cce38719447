package nl.keerpunt.household.handover;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.keerpunt.household.controltower.DirectedHouseholds;
import nl.keerpunt.household.handover.HandOverCommand.*;
import nl.keerpunt.household.staff.Professionals;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.platform.description.Refused;
import nl.keerpunt.platform.input.WithinYear;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.platform.stored.Histories;
import nl.keerpunt.platform.write.Door;
import nl.keerpunt.platform.write.Door.Accepted;
import nl.keerpunt.platform.write.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Hand-overs", description = "What a professional who leaves or is away hands over (overdrachten)")
@RequestMapping("/v1/professionals/{professional}")
class HandOverApi {

    /** @param lastDay of the leaving professional (laatste dag): today, which is the default, or up to a year later */
    @Schema(name = "BeginHandOver")
    record Over(
            ProfessionalId successor, @Nullable @WithinYear LocalDate lastDay, Cause reason) {}

    @Schema(name = "HandOvers")
    record HandOvers(List<HandOverView> items) {

        HandOvers {
            items = List.copyOf(items);
        }
    }

    private final Door door;
    private final Professionals professionals;
    private final DirectedHouseholds directed;
    private final Histories histories;
    private final Clock clock;

    HandOverApi(Door door, Professionals professionals, DirectedHouseholds directed, Histories histories, Clock clock) {
        this.door = door;
        this.professionals = professionals;
        this.directed = directed;
        this.histories = histories;
        this.clock = clock;
    }

    @PostMapping("/_handover")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "beginHandOver",
            summary = "Hand all households and mandates of a professional over to a successor (alles overdragen)",
            description = "After the last day the successor directs each of these households, by the same fact as a "
                    + "transfer, and answers for it from then on; the mandates go over"
                    + " in plan-service. It goes on in the background: listHandOvers tells how far it is.")
    @Refused({"LAST_DAY_IS_PAST", "SUCCESSOR_IS_LEAVING", "PROFESSIONAL_UNKNOWN", "POSITION_NOT_REACHED"})
    ResponseEntity<Accepted> handOver(@PathVariable ProfessionalId professional, @RequestBody Over body, Write write) {
        var municipality = write.caller().municipality();
        var today = LocalDate.now(clock.withZone(DutchCalendar.ZONE));
        var lastDay = body.lastDay() == null ? today : body.lastDay();
        var id = write.freshId();
        var command = new BeginHandOver(
                LeavingId.of(municipality, professional),
                id,
                professional,
                body.successor(),
                lastDay,
                body.reason(),
                directed.candidates(municipality, professional),
                today,
                professionals.isKnown(municipality, professional),
                professionals.worksHere(municipality, body.successor(), lastDay.plusDays(1)));
        return door.made(write, id.toString(), "/v1/professionals/" + professional + "/hand-overs", command);
    }

    @GetMapping("/hand-overs")
    @Operation(
            operationId = "listHandOvers",
            summary = "List what a professional handed over, and how far that is (overdrachten)",
            description =
                    "They stand in the order in which they began; the list is empty for who never handed anything "
                            + "over.")
    HandOvers list(@PathVariable ProfessionalId professional, Caller caller) {
        var history = histories.of(LeavingId.of(caller.municipality(), professional), HandOverEvent.class);
        return new HandOvers(
                HandOverView.of(history, households -> directed.left(caller.municipality(), professional, households)));
    }
}
