package nl.keerpunt.plan.goal;

import static nl.keerpunt.plan.plan.Reason.UNKNOWN_GOAL;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.plan.plan.Copies;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.*;

/** What was reached of each goal (doelscores): the last score counts. */
public record Scores(Map<UUID, GoalScored> last) {

    public static final Scores NONE = new Scores(Map.of());

    public List<PlanEvent> score(ScoreGoal score, Goals goals) {
        if (!goals.ids().contains(score.goal())) {
            throw new Refusal(UNKNOWN_GOAL);
        }
        var scored = new GoalScored(score.plan(), score.goal(), score.score(), score.on(), score.note());
        return scored.equals(last.get(score.goal())) ? List.of() : List.of(scored);
    }

    /** Those that have none yet, in a fixed order. */
    public List<UUID> missing(Set<UUID> goals) {
        return goals.stream().filter(goal -> !last.containsKey(goal)).sorted().toList();
    }

    public Scores with(GoalScored scored) {
        return new Scores(Copies.with(last, scored.goal(), scored));
    }
}
