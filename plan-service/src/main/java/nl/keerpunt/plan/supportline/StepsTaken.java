package nl.keerpunt.plan.supportline;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.plan.content.SupportLine;
import nl.keerpunt.plan.content.SupportStep;

/** On which steps of help the lines of a plan stand, for each of its goals (gezette stappen). */
public record StepsTaken(Map<UUID, Set<SupportStep>> byGoal) {

    public static StepsTaken by(Collection<SupportLine> lines) {
        var byGoal = new HashMap<UUID, Set<SupportStep>>();
        for (var line : lines) {
            for (var goal : line.goals()) {
                byGoal.computeIfAbsent(goal, _ -> EnumSet.noneOf(SupportStep.class))
                        .add(line.step());
            }
        }
        return new StepsTaken(byGoal);
    }

    /** The steps before that of a line on which nothing in the plan works for any of its goals. */
    public Set<SupportStep> skippedBy(SupportLine content) {
        var before = EnumSet.noneOf(SupportStep.class);
        for (var step : SupportStep.values()) {
            if (step.compareTo(content.step()) < 0) {
                before.add(step);
            }
        }
        content.goals().forEach(goal -> before.removeAll(byGoal.getOrDefault(goal, Set.of())));
        return before;
    }
}
