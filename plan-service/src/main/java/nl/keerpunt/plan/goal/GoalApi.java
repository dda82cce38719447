package nl.keerpunt.plan.goal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.language.law.Objective;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.plan.plan.GoalScale;
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

/** What a plan is for, through HTTP: its goals and the causes behind them. */
@Tag(name = "Goals", description = "What a plan is for: its goals and the causes behind them (doelen en oorzaken)")
@RestController
@RequestMapping("/v1/plans/{id}")
class GoalApi {

    @Schema(name = "AddGoal")
    record Goal(
            @Nullable UUID id,
            Words words,
            Set<Objective> objectives,
            GoalScale scale,
            @Min(-2) @Max(2) int baseline) {}

    @Schema(name = "ScoreGoal")
    record Score(@Min(-2) @Max(2) int score, LocalDate on, Words note) {}

    @Schema(name = "NameCause")
    record Cause(@Nullable UUID id, Words words, Objective domain) {}

    @Schema(name = "LinkCauses")
    record Link(UUID to) {}

    private final Plans plans;

    GoalApi(Plans plans) {
        this.plans = plans;
    }

    @PostMapping("/goals")
    @Operation(
            operationId = "addGoal",
            summary = "Add a goal with its scale of attainment (doel toevoegen)",
            description = "It is put in the household's words, under at least one objective, with what five levels of "
                    + "attainment look like. The id in the answer is that of the goal.")
    @Refused({"NOT_DRAFTED", "PLAN_CLOSED", "GOAL_ALREADY_ADDED", "NO_OBJECTIVE", "PLAN_IS_FULL"})
    ResponseEntity<Accepted> addGoal(@PathVariable UUID id, @RequestBody Goal body, Write write) {
        var plan = plans.toChange(write, id);
        var goal = body.id() == null ? write.freshId() : body.id();
        var words = Personal.of(plan.household(), body.words());
        var scale = Personal.of(plan.household(), body.scale());
        return plans.send(write, goal, new AddGoal(plan, goal, words, body.objectives(), scale, body.baseline()));
    }

    @PostMapping("/goals/{goal}/_score")
    @Operation(
            operationId = "scoreGoal",
            summary = "Score a goal on its scale (doelscore)",
            description = "The last score counts. A plan closes when every goal of the agreed version has one.")
    @Refused({"NOT_ACTIVE", "UNKNOWN_GOAL"})
    ResponseEntity<Accepted> score(
            @PathVariable UUID id, @PathVariable UUID goal, @RequestBody Score body, Write write) {
        var plan = plans.toChange(write, id);
        var note = Personal.of(plan.household(), body.note());
        return plans.send(write, goal, new ScoreGoal(plan, goal, body.score(), body.on(), note));
    }

    @PostMapping("/causes")
    @Operation(
            operationId = "nameCause",
            summary = "Name a cause in the household's words (oorzaak)",
            description =
                    "Causes tell a story with the household; support lines name those that they work on. The id in "
                            + "the answer is that of the cause.")
    @Refused({"NOT_DRAFTED", "PLAN_CLOSED", "CAUSE_ALREADY_NAMED", "PLAN_IS_FULL"})
    ResponseEntity<Accepted> nameCause(@PathVariable UUID id, @RequestBody Cause body, Write write) {
        var plan = plans.toChange(write, id);
        var cause = body.id() == null ? write.freshId() : body.id();
        var words = Personal.of(plan.household(), body.words());
        return plans.send(write, cause, new NameCause(plan, cause, words, body.domain()));
    }

    @PostMapping("/causes/{cause}/_link")
    @Operation(
            operationId = "linkCauses",
            summary = "Link a cause to another that it feeds (oorzaken verbinden)",
            description = "Circles are allowed: debt feeds stress and stress feeds debt. No cause feeds itself.")
    @Refused({"NOT_DRAFTED", "PLAN_CLOSED", "CAUSE_OF_ITSELF", "UNKNOWN_CAUSE", "PLAN_IS_FULL"})
    ResponseEntity<Accepted> link(
            @PathVariable UUID id, @PathVariable UUID cause, @RequestBody Link body, Write write) {
        return plans.send(write, cause, new LinkCauses(plans.toChange(write, id), cause, body.to()));
    }
}
