package nl.keerpunt.plan.plan;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.language.Objective;
import nl.keerpunt.language.Personal;
import nl.keerpunt.language.Words;
import nl.keerpunt.plan.plan.PlanCommand.AddGoal;
import nl.keerpunt.plan.plan.PlanCommand.LinkCauses;
import nl.keerpunt.plan.plan.PlanCommand.NameCause;
import nl.keerpunt.plan.plan.PlanCommand.ScoreGoal;
import nl.keerpunt.platform.web.Door.Accepted;
import nl.keerpunt.platform.web.Request;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a plan is for, through HTTP: its goals and the causes behind them. */
@RestController
@RequestMapping("/v1/plans/{id}")
class GoalApi {

    record Goal(
            @Nullable UUID id,
            Words words,
            Set<Objective> objectives,
            GoalScale scale,
            @Min(-2) @Max(2) int baseline) {}

    record Score(@Min(-2) @Max(2) int score, LocalDate on, Words note) {}

    record Cause(@Nullable UUID id, Words words, Objective domain) {}

    record Link(UUID to) {}

    private final Plans plans;

    GoalApi(Plans plans) {
        this.plans = plans;
    }

    @PostMapping("/goals")
    @Operation(summary = "Add a goal with its scale of attainment (doel)")
    ResponseEntity<Accepted> addGoal(@PathVariable UUID id, @RequestBody Goal body, Request request) {
        var plan = plans.toChange(request, id);
        var goal = body.id() == null ? request.freshId() : body.id();
        var words = Personal.of(plan.household(), body.words());
        var scale = Personal.of(plan.household(), body.scale());
        return plans.send(request, goal, new AddGoal(plan, goal, words, body.objectives(), scale, body.baseline()));
    }

    @PostMapping("/goals/{goal}/_score")
    @Operation(summary = "Score a goal on its scale (doelscore)")
    ResponseEntity<Accepted> score(
            @PathVariable UUID id, @PathVariable UUID goal, @RequestBody Score body, Request request) {
        var plan = plans.toChange(request, id);
        var note = Personal.of(plan.household(), body.note());
        return plans.send(request, goal, new ScoreGoal(plan, goal, body.score(), body.on(), note));
    }

    @PostMapping("/causes")
    @Operation(summary = "Name a cause in the household's words (oorzaak)")
    ResponseEntity<Accepted> nameCause(@PathVariable UUID id, @RequestBody Cause body, Request request) {
        var plan = plans.toChange(request, id);
        var cause = body.id() == null ? request.freshId() : body.id();
        var words = Personal.of(plan.household(), body.words());
        return plans.send(request, cause, new NameCause(plan, cause, words, body.domain()));
    }

    @PostMapping("/causes/{cause}/_link")
    @Operation(summary = "Say that one cause feeds another; circles are allowed (samenhang)")
    ResponseEntity<Accepted> link(
            @PathVariable UUID id, @PathVariable UUID cause, @RequestBody Link body, Request request) {
        return plans.send(request, cause, new LinkCauses(plans.toChange(request, id), cause, body.to()));
    }
}
