package nl.keerpunt.plan.planversions;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.language.law.Objective;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.plan.content.GoalScale;
import nl.keerpunt.plan.planview.PlanView;
import org.jspecify.annotations.Nullable;

/** A goal as the household agreed to it (afgesproken doel). */
@Schema(name = "AgreedGoal")
record AgreedGoal(
        UUID id,
        @Nullable Words words,
        Set<Objective> objectives,
        @Nullable GoalScale scale,
        int baseline) {

    static AgreedGoal of(PlanView.Goal goal) {
        return new AgreedGoal(goal.id(), goal.words(), goal.objectives(), goal.scale(), goal.baseline());
    }
}
