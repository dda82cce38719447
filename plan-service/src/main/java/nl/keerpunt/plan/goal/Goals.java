package nl.keerpunt.plan.goal;

import static nl.keerpunt.plan.plan.Reason.GOAL_ALREADY_ADDED;
import static nl.keerpunt.plan.plan.Reason.NO_OBJECTIVE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.plan.plan.Copies;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.*;
import nl.keerpunt.plan.plan.Room;

/** What a plan is for (doelen), in the order in which it was said. */
public record Goals(Map<UUID, GoalAdded> added) {

    public static final Goals NONE = new Goals(Map.of());

    public Set<UUID> ids() {
        return added.keySet();
    }

    public List<PlanEvent> add(AddGoal add) {
        var goal = new GoalAdded(add.plan(), add.goal(), add.words(), add.objectives(), add.scale(), add.baseline());
        var known = added.get(add.goal());
        if (goal.equals(known)) {
            return List.of();
        }
        if (known != null) {
            throw new Refusal(GOAL_ALREADY_ADDED);
        }
        if (add.objectives().isEmpty()) {
            throw new Refusal(NO_OBJECTIVE);
        }
        Room.forOneMore(added.size(), Room.GOALS);
        return List.of(goal);
    }

    public Goals with(GoalAdded goal) {
        return new Goals(Copies.with(added, goal.goal(), goal));
    }
}
