package nl.keerpunt.plan.goal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.language.identity.PlanId;
import nl.keerpunt.language.law.Objective;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.plan.content.GoalContent;
import nl.keerpunt.plan.content.GoalScale;
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

/** What a plan is for, through HTTP: its goals and what was reached of them. */
@Tag(name = "Goals", description = "What a plan is for, and what was reached of it (doelen)")
@RestController
@RequestMapping("/v1/plans/{id}")
class GoalApi {

    @Schema(name = "AddGoal")
    record Goal(
            @Nullable UUID id,
            Words words,
            Set<Objective> objectives,
            GoalScale scale,
            @Min(-2) @Max(2) int baseline,
            @Nullable Set<UUID> causes) {

        private GoalContent content(PlanId plan) {
            return new ChangedGoal(words, objectives, scale, baseline, causes).content(plan);
        }
    }

    @Schema(name = "ChangeGoal")
    record ChangedGoal(
            Words words,
            Set<Objective> objectives,
            GoalScale scale,
            @Min(-2) @Max(2) int baseline,
            @Nullable Set<UUID> causes) {

        private GoalContent content(PlanId plan) {
            return new GoalContent(
                    Personal.of(plan.household(), words),
                    objectives,
                    Personal.of(plan.household(), scale),
                    baseline,
                    causes == null ? Set.of() : causes);
        }
    }

    @Schema(name = "WithdrawGoal")
    record GoneGoal(Words reason) {}

    @Schema(name = "ScoreGoal")
    record Score(@Min(-2) @Max(2) int score, LocalDate on, Words note) {}

    @Schema(name = "TakeScoreBack")
    record ScoreBack(LocalDate on, Words reason) {}

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
    @Refused({
        "NOT_DRAFTED",
        "PLAN_CLOSED",
        "GOAL_ALREADY_ADDED",
        "GOAL_WITHDRAWN",
        "NO_OBJECTIVE",
        "UNKNOWN_CAUSE",
        "CAUSE_WITHDRAWN",
        "PLAN_IS_FULL"
    })
    ResponseEntity<Accepted> addGoal(@PathVariable UUID id, @RequestBody Goal body, Write write) {
        var plan = plans.toChange(write, id);
        var goal = body.id() == null ? write.freshId() : body.id();
        return plans.send(write, goal, new AddGoal(plan, goal, body.content(plan)));
    }

    @PostMapping("/goals/{goal}/_change")
    @Operation(
            operationId = "changeGoal",
            summary = "Change a goal (doel wijzigen)",
            description = "What the household agreed to stays in its version; the goal as it is now is agreed in the "
                    + "next. Once it was scored its scale and baseline stay as they are.")
    @Refused({
        "NOT_DRAFTED",
        "PLAN_CLOSED",
        "UNKNOWN_GOAL",
        "GOAL_WITHDRAWN",
        "NO_OBJECTIVE",
        "UNKNOWN_CAUSE",
        "CAUSE_WITHDRAWN",
        "SCALE_IS_FIXED"
    })
    ResponseEntity<Accepted> changeGoal(
            @PathVariable UUID id, @PathVariable UUID goal, @RequestBody ChangedGoal body, Write write) {
        var plan = plans.toChange(write, id);
        return plans.send(write, goal, new ChangeGoal(plan, goal, body.content(plan)));
    }

    @PostMapping("/goals/{goal}/_withdraw")
    @Operation(
            operationId = "withdrawGoal",
            summary = "Withdraw a goal that no line serves (doel intrekken)",
            description = "It stays in the history with its reason, and its id is used no more.")
    @Refused({"NOT_DRAFTED", "PLAN_CLOSED", "UNKNOWN_GOAL", "GOAL_HAS_LINES"})
    ResponseEntity<Accepted> withdrawGoal(
            @PathVariable UUID id, @PathVariable UUID goal, @RequestBody GoneGoal body, Write write) {
        var plan = plans.toChange(write, id);
        return plans.send(write, goal, new WithdrawGoal(plan, goal, Personal.of(plan.household(), body.reason())));
    }

    @PostMapping("/goals/{goal}/_score")
    @Operation(
            operationId = "scoreGoal",
            summary = "Score a goal on its scale (doelscore)",
            description = "One score a day; that of the last day counts. A plan closes when every goal of the agreed "
                    + "version has one.")
    @Refused({"NOT_ACTIVE", "UNKNOWN_GOAL"})
    ResponseEntity<Accepted> score(
            @PathVariable UUID id, @PathVariable UUID goal, @RequestBody Score body, Write write) {
        var plan = plans.toChange(write, id);
        var note = Personal.of(plan.household(), body.note());
        return plans.send(write, goal, new ScoreGoal(plan, goal, body.score(), body.on(), note));
    }

    @PostMapping("/goals/{goal}/_takescoreback")
    @Operation(
            operationId = "takeScoreBack",
            summary = "Take back the score of a day (doelscore terugnemen)",
            description = "It should not have been given: the score of the day before counts again, if there is one.")
    @Refused({"NOT_ACTIVE", "NOT_SCORED"})
    ResponseEntity<Accepted> takeScoreBack(
            @PathVariable UUID id, @PathVariable UUID goal, @RequestBody ScoreBack body, Write write) {
        var plan = plans.toChange(write, id);
        var reason = Personal.of(plan.household(), body.reason());
        return plans.send(write, goal, new TakeScoreBack(plan, goal, body.on(), reason));
    }
}
