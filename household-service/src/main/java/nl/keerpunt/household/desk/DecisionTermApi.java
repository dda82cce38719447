package nl.keerpunt.household.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.household.legalterm.Proceeding;
import nl.keerpunt.household.legalterm.TermFact.Adjourned;
import nl.keerpunt.household.legalterm.TermFact.Cause;
import nl.keerpunt.household.legalterm.TermFact.Delayed;
import nl.keerpunt.household.registration.TermCommand;
import nl.keerpunt.household.registration.TermCommand.*;
import nl.keerpunt.language.calendar.Period;
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
class DecisionTermApi {

    /** Why a decision lies still; that data were asked for is an operation of its own. */
    @Schema(name = "DelayCause")
    enum DelayCause {
        /** Met instemming uitgesteld. */
        DELAY_AGREED(Cause.DELAY_AGREED),
        /** Aan de aanvrager toe te rekenen. */
        DUE_TO_APPLICANT(Cause.DUE_TO_APPLICANT),
        /** Overmacht. */
        FORCE_MAJEURE(Cause.FORCE_MAJEURE);

        private final Cause cause;

        DelayCause(Cause cause) {
            this.cause = cause;
        }
    }

    @Schema(name = "LodgeObjection")
    record Objecting(
            @Nullable UUID id,
            LegalBasis law,
            @PastOrPresent LocalDate sent,
            @PastOrPresent LocalDate on,
            @Nullable Boolean committee) {

        Objecting {
            if (on.isBefore(sent)) {
                throw new BadInput("on", "CONTRADICTORY", "OBJECTS_BEFORE_SENT");
            }
        }
    }

    @Schema(name = "PlanHearing")
    record Planning(
            @Nullable UUID id,
            LegalBasis law,
            @PastOrPresent LocalDate on,
            LocalDate day) {

        Planning {
            if (day.isBefore(on)) {
                throw new BadInput("day", "CONTRADICTORY", "HEARING_BEFORE_PLANNED");
            }
        }
    }

    @Schema(name = "AdjournDecision")
    record Adjourning(
            @Nullable UUID id,
            LegalBasis law,
            Proceeding proceeding,
            @PastOrPresent LocalDate on,
            @Min(1) @Max(Adjourned.MOST_WEEKS) int weeks) {}

    @Schema(name = "DelayDecision")
    record Delaying(
            @Nullable UUID id,
            LegalBasis law,
            Proceeding proceeding,
            DelayCause cause,
            @PastOrPresent LocalDate on,
            LocalDate from,
            LocalDate until) {

        Delaying {
            if (until.isBefore(from)) {
                throw new BadInput("until", "CONTRADICTORY", "DELAY_ENDS_BEFORE_BEGIN");
            }
        }
    }

    private final Door door;
    private final Access access;

    DecisionTermApi(Door door, Access access) {
        this.door = door;
        this.access = access;
    }

    @PostMapping("/_object")
    @Operation(
            operationId = "lodgeObjection",
            summary = "Record that an objection to the decision on a request was received (bezwaar ontvangen)",
            description =
                    "In sent stands the day on which the municipality sent the decision that it objects to, in on the "
                            + "day on which the objection was received. The six weeks to object are counted from "
                            + "the first, and the term to decide on the objection from their end: six weeks, or "
                            + "twelve once it was said that a committee advises (Awb, art. 6:7, 6:8, 7:10). That is "
                            + "said here, or later as a milestone. The id in the answer is that of the fact, by which "
                            + "it can be taken back.")
    @Refused({"NOT_REQUESTED", "LAW_NOT_ASKED", "BEFORE_REQUEST", "ALREADY_RECORDED", "OTHER_DECISION_SENT"})
    ResponseEntity<Accepted> lodge(
            @PathVariable UUID id, @PathVariable UUID asked, @RequestBody Objecting body, Write write) {
        var household = open(write, id, "_object");
        var fact = body.id() == null ? write.freshId() : body.id();
        var committee = Boolean.TRUE.equals(body.committee());
        return send(write, new LodgeObjection(household, asked, fact, body.law(), body.sent(), body.on(), committee));
    }

    @PostMapping("/_planhearing")
    @Operation(
            operationId = "planHearing",
            summary = "Record for which day the hearing on an objection was planned (hoorzitting plannen)",
            description = "Until when papers may come and must lie open is counted back from it; of several plans the "
                    + "latest holds (Awb, art. 7:4). The id in the answer is that of the fact, by which it can be "
                    + "taken back.")
    @Refused({"NOT_REQUESTED", "LAW_NOT_ASKED", "BEFORE_REQUEST", "ALREADY_RECORDED", "NO_OBJECTION"})
    ResponseEntity<Accepted> planHearing(
            @PathVariable UUID id, @PathVariable UUID asked, @RequestBody Planning body, Write write) {
        var household = open(write, id, "_plan-hearing");
        var fact = body.id() == null ? write.freshId() : body.id();
        return send(write, new PlanHearing(household, asked, fact, body.law(), body.on(), body.day()));
    }

    @PostMapping("/_adjourn")
    @Operation(
            operationId = "adjournDecision",
            summary = "Record that who decides takes more time and said so (verdagen)",
            description =
                    "One adjourns once, and says so within the term: an objection by at most six weeks, a complaint "
                            + "by four, an application by a reasonable term where no law sets one (Awb, art. 4:14, "
                            + "7:10, 9:11). Anything else is refused; for more time others have to agree, see "
                            + "_delay. The id in the answer is that of the fact, by which it can be taken back.")
    @Refused({
        "NOT_REQUESTED",
        "LAW_NOT_ASKED",
        "BEFORE_REQUEST",
        "ALREADY_RECORDED",
        "NOT_ADJOURNABLE",
        "ADJOURNED_TOO_LONG",
        "ALREADY_ADJOURNED",
        "NOTHING_TO_DECIDE",
        "ADJOURNED_TOO_LATE"
    })
    ResponseEntity<Accepted> adjourn(
            @PathVariable UUID id, @PathVariable UUID asked, @RequestBody Adjourning body, Write write) {
        var household = open(write, id, "_adjourn");
        var fact = body.id() == null ? write.freshId() : body.id();
        var adjourned = new Adjourned(body.proceeding(), body.on(), body.weeks());
        return send(write, new AdjournDecision(household, asked, fact, body.law(), adjourned));
    }

    @PostMapping("/_delay")
    @Operation(
            operationId = "delayDecision",
            summary = "Record that a decision lies still for some days, as by agreement (opschorten)",
            description = "No day of the term passes from the first to the last of them; it is refused where the law "
                    + "does not know the cause, or nothing was to be decided on those days, as during the "
                    + "investigation of the Wmo (Awb, art. 4:15, 7:10, 7:14, 9:11). The id in "
                    + "the answer is that of the fact, by which it can be taken back.")
    @Refused({
        "NOT_REQUESTED",
        "LAW_NOT_ASKED",
        "BEFORE_REQUEST",
        "ALREADY_RECORDED",
        "CAUSE_NOT_OF_LAW",
        "NOTHING_TO_DECIDE"
    })
    ResponseEntity<Accepted> delay(
            @PathVariable UUID id, @PathVariable UUID asked, @RequestBody Delaying body, Write write) {
        var household = open(write, id, "_delay");
        var fact = body.id() == null ? write.freshId() : body.id();
        var days = new Period(body.from(), body.until());
        var delayed = new Delayed(body.proceeding(), body.cause().cause, body.on(), days);
        return send(write, new DelayDecision(household, asked, fact, body.law(), delayed));
    }

    private HouseholdId open(Write write, UUID id, String operation) {
        var household = new HouseholdId(write.caller().municipality(), id);
        access.toChange(write, household, operation);
        return household;
    }

    private ResponseEntity<Accepted> send(Write write, TermCommand command) {
        return door.send(write, command.fact().toString(), command.household(), command);
    }
}
