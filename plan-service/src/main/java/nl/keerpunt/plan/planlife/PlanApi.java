package nl.keerpunt.plan.planlife;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.Plans;
import nl.keerpunt.platform.description.Refused;
import nl.keerpunt.platform.write.Door.Accepted;
import nl.keerpunt.platform.write.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The life of a plan through HTTP; a plan is called by the uuid of its household. */
@Tag(
        name = "Plans",
        description =
                "The one plan of a household: its life, and how it was on any day as known at any moment (plannen)")
@RestController
@RequestMapping("/v1/plans")
class PlanApi {

    @Schema(name = "DraftPlan")
    record Draft(UUID household, @Nullable Words purpose, LocalDate on) {}

    @Schema(name = "RephrasePurpose")
    record Rephrase(Words purpose) {}

    @Schema(name = "ActivatePlan")
    record Activate(
            LocalDate on,
            @Nullable Words emergencyReason,
            @Nullable LocalDate reviewOn) {}

    @Schema(name = "ClosePlan")
    record Close(LocalDate on) {}

    @Schema(name = "RecordFollowUp")
    record FollowUp(LocalDate on, boolean holds, Words note) {}

    @Schema(name = "ReopenPlan")
    record Reopen(Words reason, LocalDate on) {}

    /**
     * Of which decision.
     *
     * @param subject the arrangement or the line that the agenda names
     * @param version null for a line
     */
    @Schema(name = "NoteDecision")
    record Note(UUID subject, @Nullable @Min(1) Integer version, LocalDate on) {}

    @Schema(name = "TakeFollowUpBack")
    record FollowUpBack(LocalDate on, Words reason) {}

    private final Plans plans;

    PlanApi(Plans plans) {
        this.plans = plans;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "draftPlan",
            summary = "Draft the one plan of a household (plan opstellen)",
            description = "The household is registered. A second plan does not exist: a closed one is reopened.")
    @Refused({"ALREADY_DRAFTED", "NOBODY_LEFT"})
    ResponseEntity<Accepted> draft(@RequestBody Draft body, Write write) {
        var plan = Plans.plan(write.caller(), body.household());
        var team = plans.toDraft(write, plan);
        var purpose = body.purpose() == null ? null : Personal.of(plan.household(), body.purpose());
        return plans.made(write, new DraftPlan(plan, purpose, team, body.on()));
    }

    @PostMapping("/{id}/_rephrase")
    @Operation(
            operationId = "rephrasePurpose",
            summary = "Rephrase the purpose in the household's own words (doel van het plan)",
            description = "The version that was agreed to keeps the purpose it was agreed with.")
    @Refused({"NOT_DRAFTED", "PLAN_CLOSED"})
    ResponseEntity<Accepted> rephrase(@PathVariable UUID id, @RequestBody Rephrase body, Write write) {
        var plan = plans.toChange(write, id);
        return plans.send(write, new RephrasePurpose(plan, Personal.of(plan.household(), body.purpose())));
    }

    @PostMapping("/{id}/_activate")
    @Operation(
            operationId = "activatePlan",
            summary = "Activate the agreed version, or act in an emergency with a reason and a review (in uitvoering "
                    + "nemen)",
            description =
                    "It is carried out under the director of that day. Where there is no agreed version, a reason "
                            + "and a later day of review are given, both.")
    @Refused({
        "NOT_DRAFTED",
        "PLAN_CLOSED",
        "BEFORE_REOPENING",
        "ALREADY_ACTIVE",
        "NOT_AGREED",
        "REVIEW_MISSING",
        "NO_DIRECTOR",
        "NOBODY_LEFT"
    })
    ResponseEntity<Accepted> activate(@PathVariable UUID id, @RequestBody Activate body, Write write) {
        var plan = plans.toChange(write, id);
        var reason = body.emergencyReason() == null ? null : Personal.of(plan.household(), body.emergencyReason());
        return plans.send(write, new ActivatePlan(plan, body.on(), reason, body.reviewOn()));
    }

    @PostMapping("/{id}/_close")
    @Operation(
            operationId = "closePlan",
            summary = "Close a plan of which every goal was measured (plan afsluiten)",
            description = "It is followed up after 3, 6 and 12 months. Of a household of which nobody is left no goal "
                    + "needs a measurement. Its team or director closes it; nobody does by a ground.")
    @Refused({
        "OWN_TEAM_ONLY",
        "NOT_ACTIVE",
        "BEFORE_ACTIVATION",
        "GOAL_UNMEASURED",
        "CLOSES_TOO_LATE",
        "HOUSEHOLD_ENDING",
        "HOUSEHOLD_ERASED"
    })
    ResponseEntity<Accepted> close(@PathVariable UUID id, @RequestBody Close body, Write write) {
        return plans.send(write, new ClosePlan(plans.toClose(write, id), body.on()));
    }

    @PostMapping("/{id}/follow-ups")
    @Operation(
            operationId = "recordFollowUp",
            summary = "Record how the household is doing after closing (nazorg)",
            description =
                    "It answers every moment of follow-up that is due by then; one that comes early answers the next.")
    @Refused({"NOT_CLOSED", "BEFORE_CLOSING"})
    ResponseEntity<Accepted> followUp(@PathVariable UUID id, @RequestBody FollowUp body, Write write) {
        var plan = plans.toChange(write, id);
        var note = Personal.of(plan.household(), body.note());
        return plans.send(write, new RecordFollowUp(plan, body.on(), body.holds(), note));
    }

    @PostMapping("/{id}/_takefollowupback")
    @Operation(
            operationId = "takeFollowUpBack",
            summary = "Take back what was recorded after closing (nazorg terugnemen)",
            description = "It should not have been recorded: the moments that it answered ask again.")
    @Refused({"NOT_CLOSED", "NOT_FOLLOWED_UP"})
    ResponseEntity<Accepted> takeFollowUpBack(@PathVariable UUID id, @RequestBody FollowUpBack body, Write write) {
        var plan = plans.toChange(write, id);
        var reason = Personal.of(plan.household(), body.reason());
        return plans.send(write, new TakeFollowUpBack(plan, body.on(), reason));
    }

    @PostMapping("/{id}/_reopen")
    @Operation(
            operationId = "reopenPlan",
            summary = "Reopen a closed plan: it is drafted again (plan heropenen)",
            description = "Goals and lines stay as they are; agreement and scores begin anew.")
    @Refused({"NOT_CLOSED", "BEFORE_CLOSING", "NOBODY_LEFT"})
    ResponseEntity<Accepted> reopen(@PathVariable UUID id, @RequestBody Reopen body, Write write) {
        var plan = plans.toChange(write, id);
        return plans.send(write, new ReopenPlan(plan, Personal.of(plan.household(), body.reason()), body.on()));
    }

    @PostMapping("/{id}/_note")
    @Operation(
            operationId = "noteDecision",
            summary = "Take note of a decision that the agenda tells of (kennisnemen)",
            description = "The director does so; while there is none, somebody else of the team than who decided.")
    @Refused({"UNKNOWN_DECISION", "IN_THE_FUTURE", "NOTE_IS_FOR_THE_DIRECTOR", "NOTE_IS_FOR_ANOTHER"})
    ResponseEntity<Accepted> takeNote(@PathVariable UUID id, @RequestBody Note body, Write write) {
        var plan = plans.toChange(write, id);
        var by = write.caller().professional();
        var ofTheTeam = plans.isOfTheTeam(write.caller(), plan);
        return plans.send(
                write, new TakeNote(plan, body.subject(), body.version(), by, ofTheTeam, body.on(), plans.today()));
    }
}
