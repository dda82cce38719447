package nl.keerpunt.plan.supportline;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.language.identity.PlanId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.plan.content.Condition;
import nl.keerpunt.plan.content.Load;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.Plans;
import nl.keerpunt.platform.description.Refused;
import nl.keerpunt.platform.write.Door.Accepted;
import nl.keerpunt.platform.write.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is kept around the lines of a plan, through HTTP. */
@Tag(
        name = "Around the lines",
        description = "What must be in place, when a lasting line is looked at again, and what a household can carry "
                + "(randvoorwaarden, herziening en draagkracht)")
@RestController
@RequestMapping("/v1/plans/{id}")
class SurroundingsApi {

    @Schema(name = "SetCondition")
    record Setting(@Nullable UUID id, UUID line, Words what, Words owner, LocalDate dueOn) {}

    @Schema(name = "ChangeCondition")
    record Changing(UUID line, Words what, Words owner, LocalDate dueOn) {}

    @Schema(name = "MeetCondition")
    record Meeting(LocalDate on) {}

    @Schema(name = "DropCondition")
    record Dropping(Words reason) {}

    @Schema(name = "ReviewSupportLine")
    record Reviewing(LocalDate on, Words note, @Nullable LocalDate next) {}

    @Schema(name = "RecordCapacity")
    record Carrying(
            @Min(0) @Max(Load.MOST_APPOINTMENTS) int appointments,
            @Min(0) @Max(Load.MINUTES_OF_A_WEEK) int minutes,
            LocalDate from) {}

    private final Plans plans;

    SurroundingsApi(Plans plans) {
        this.plans = plans;
    }

    @PostMapping("/conditions")
    @Operation(
            operationId = "setCondition",
            summary = "Say what must be in place for a line, who sees to it and by when (randvoorwaarde)",
            description = "While it is open the line warns from its first day, and the agenda from the day named. The "
                    + "id in the answer is that of the condition.")
    @Refused({"NOT_DRAFTED", "PLAN_CLOSED", "UNKNOWN_LINE", "CONDITION_DROPPED", "PLAN_IS_FULL"})
    ResponseEntity<Accepted> set(@PathVariable UUID id, @RequestBody Setting body, Write write) {
        var condition = body.id() == null ? write.freshId() : body.id();
        return send(id, condition, new Changing(body.line(), body.what(), body.owner(), body.dueOn()), write);
    }

    @PostMapping("/conditions/{condition}/_change")
    @Operation(
            operationId = "changeCondition",
            summary = "Say a condition anew (randvoorwaarde wijzigen)",
            description = "All of it is said anew, and it is open again.")
    @Refused({"NOT_DRAFTED", "PLAN_CLOSED", "UNKNOWN_LINE", "CONDITION_DROPPED", "PLAN_IS_FULL"})
    ResponseEntity<Accepted> change(
            @PathVariable UUID id, @PathVariable UUID condition, @RequestBody Changing body, Write write) {
        return send(id, condition, body, write);
    }

    private ResponseEntity<Accepted> send(UUID id, UUID condition, Changing body, Write write) {
        var plan = plans.toChange(write, id);
        var law = law(plan, body.line());
        var content = new Condition(
                body.line(),
                new Personal<>(plan.household(), law, body.what()),
                new Personal<>(plan.household(), law, body.owner()),
                body.dueOn());
        return plans.send(write, condition, new SetCondition(plan, condition, content));
    }

    /** Words about a line are of the record of its law. */
    private @Nullable LegalBasis law(PlanId plan, UUID line) {
        var standing = SupportLines.of(plans.history(plan)).standing().get(line);
        return standing == null ? null : standing.legalBasis();
    }

    @PostMapping("/conditions/{condition}/_meet")
    @Operation(
            operationId = "meetCondition",
            summary = "Record that a condition is in place (randvoorwaarde vervuld)",
            description = "Another day takes the place of the first.")
    @Refused({"NOT_DRAFTED", "PLAN_CLOSED", "UNKNOWN_CONDITION", "CONDITION_DROPPED"})
    ResponseEntity<Accepted> meet(
            @PathVariable UUID id, @PathVariable UUID condition, @RequestBody Meeting body, Write write) {
        return plans.send(write, condition, new MeetCondition(plans.toChange(write, id), condition, body.on()));
    }

    @PostMapping("/conditions/{condition}/_drop")
    @Operation(
            operationId = "dropCondition",
            summary = "Drop a condition that is not needed after all (randvoorwaarde laten vervallen)",
            description = "It stays in the history with its reason, and its id is used no more.")
    @Refused({"NOT_DRAFTED", "PLAN_CLOSED", "UNKNOWN_CONDITION"})
    ResponseEntity<Accepted> drop(
            @PathVariable UUID id, @PathVariable UUID condition, @RequestBody Dropping body, Write write) {
        var plan = plans.toChange(write, id);
        var reason = Personal.of(plan.household(), body.reason());
        return plans.send(write, condition, new DropCondition(plan, condition, reason));
    }

    @PostMapping("/lines/{line}/_review")
    @Operation(
            operationId = "reviewSupportLine",
            summary = "Look at a line again, and say when next (ondersteuningsregel herzien)",
            description = "For help that lasts this takes the place of an end. A line that ended early is off the "
                    + "agenda once it was looked at since.")
    @Refused({"NOT_DRAFTED", "PLAN_CLOSED", "UNKNOWN_LINE", "REVIEW_IN_THE_PAST"})
    ResponseEntity<Accepted> review(
            @PathVariable UUID id, @PathVariable UUID line, @RequestBody Reviewing body, Write write) {
        var plan = plans.toChange(write, id);
        var note = new Personal<>(plan.household(), law(plan, line), body.note());
        return plans.send(write, line, new ReviewSupportLine(plan, line, body.on(), note, body.next()));
    }

    @PostMapping("/_recordcapacity")
    @Operation(
            operationId = "recordCapacity",
            summary = "Record what the household says that it can carry in a week (draagkracht)",
            description = "The plan shows beside it what the lines that run ask, and whether that is more.")
    @Refused({"NOT_DRAFTED", "PLAN_CLOSED"})
    ResponseEntity<Accepted> capacity(@PathVariable UUID id, @RequestBody Carrying body, Write write) {
        var plan = plans.toChange(write, id);
        var most = new Load(body.appointments(), body.minutes());
        return plans.send(write, new RecordCapacity(plan, most, body.from()));
    }
}
