package nl.keerpunt.household.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.household.legalterm.TermFact.DataAsked;
import nl.keerpunt.household.legalterm.TermFact.Reached;
import nl.keerpunt.household.registration.TermCommand;
import nl.keerpunt.household.registration.TermCommand.*;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.platform.access.Access;
import nl.keerpunt.platform.description.Refused;
import nl.keerpunt.platform.problem.BadInput;
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
@Tag(name = "Terms", description = "Until when the law lets one act on a request (wettelijke termijnen)")
@RequestMapping("/v1/households/{id}/requests/{asked}")
class TermFactApi {

    @Schema(name = "ReachMilestone")
    record Reach(
            @Nullable UUID id,
            LegalBasis law,
            ReachableMilestone milestone,
            @PastOrPresent LocalDate on) {}

    @Schema(name = "AskForData")
    record Complete(
            @Nullable UUID id,
            LegalBasis law,
            @PastOrPresent LocalDate on,
            LocalDate until) {

        Complete {
            if (!until.isAfter(on)) {
                throw new BadInput("until", "CONTRADICTORY", "DATA_DUE_BEFORE_ASKED");
            }
        }
    }

    @Schema(name = "TakeTermFactBack")
    record TakeBack(UUID fact) {}

    private final Door door;
    private final Access access;

    TermFactApi(Door door, Access access) {
        this.door = door;
        this.access = access;
    }

    @PostMapping("/_reach")
    @Operation(
            operationId = "reachMilestone",
            summary = "Record what happened to a request, from which its terms are counted (mijlpaal vastleggen)",
            description = "It is recorded under one of the laws of the request, on the day on which it was so; what "
                    + "was forgotten is recorded afterwards. Under the Wmo nobody applies before the report of the "
                    + "investigation or the end of its six weeks (Wmo 2015, art. 2.3.2, ninth paragraph). What can "
                    + "have no effect is refused, as a notice of default before a term has lapsed (Awb, art. 4:17). "
                    + "The id in the answer is that of the fact, by which it can be taken back.")
    @Refused({
        "NOT_REQUESTED",
        "LAW_NOT_ASKED",
        "BEFORE_REQUEST",
        "ALREADY_RECORDED",
        "MILESTONE_NOT_OF_LAW",
        "APPLICATION_BEFORE_REPORT",
        "DATA_NOT_ASKED",
        "NO_OBJECTION",
        "NO_COMPLAINT",
        "NOTICE_WITHOUT_DEFAULT",
        "MATTER_OVER",
        "OTHER_DECISION_SENT"
    })
    ResponseEntity<Accepted> reach(
            @PathVariable UUID id, @PathVariable UUID asked, @RequestBody Reach body, Write write) {
        var household = open(write, id, "_reach");
        var fact = body.id() == null ? write.freshId() : body.id();
        var reached = new Reached(body.milestone().milestone(), body.on());
        return send(write, fact, new ReachMilestone(household, asked, fact, body.law(), reached));
    }

    @PostMapping("/_askdata")
    @Operation(
            operationId = "askForData",
            summary = "Record that who asks was given a term to complete something (gegevens aanvullen)",
            description = "The term for the decision is suspended from the day after that of asking until the data "
                    + "came, and at most until the last day that was set for it (Awb, art. 4:15, first paragraph, "
                    + "under a). Asked once there is an objection, it completes that (art. 7:10, second paragraph). "
                    + "The id in the answer is that of the fact, by which it can be taken back.")
    @Refused({"NOT_REQUESTED", "LAW_NOT_ASKED", "BEFORE_REQUEST", "ALREADY_RECORDED", "NOTHING_TO_DECIDE"})
    ResponseEntity<Accepted> askForData(
            @PathVariable UUID id, @PathVariable UUID asked, @RequestBody Complete body, Write write) {
        var household = open(write, id, "_ask-data");
        var fact = body.id() == null ? write.freshId() : body.id();
        var completing = new DataAsked(body.on(), body.until());
        return send(write, fact, new AskForData(household, asked, fact, body.law(), completing));
    }

    @PostMapping("/_takeback")
    @Operation(
            operationId = "takeTermFactBack",
            summary = "Take back what was recorded of a request by mistake (mijlpaal terugnemen)",
            description =
                    "The terms of the household tell what is noted, with its id. From then on they are counted as "
                            + "if it had never been. What was known before shows it still, and the history both. "
                            + "Under its id nothing is recorded again. Taken back once more it is the same.")
    @Refused({"NOT_REQUESTED", "FACT_UNKNOWN"})
    ResponseEntity<Accepted> takeBack(
            @PathVariable UUID id, @PathVariable UUID asked, @RequestBody TakeBack body, Write write) {
        var household = open(write, id, "_take-back");
        return send(write, body.fact(), new TakeTermFactBack(household, asked, body.fact()));
    }

    private HouseholdId open(Write write, UUID id, String operation) {
        var household = new HouseholdId(write.caller().municipality(), id);
        access.toChange(write, household, operation);
        return household;
    }

    private ResponseEntity<Accepted> send(Write write, UUID fact, TermCommand command) {
        return door.send(write, fact.toString(), command.household(), command);
    }
}
