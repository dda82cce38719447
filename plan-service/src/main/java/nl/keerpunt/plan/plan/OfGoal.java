package nl.keerpunt.plan.plan;

import java.util.UUID;
import nl.keerpunt.plan.plan.PlanEvent.*;

/** What happened to one goal of a plan (doel). */
public sealed interface OfGoal permits GoalAdded, GoalChanged, GoalWithdrawn {

    UUID goal();
}
