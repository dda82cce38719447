package nl.keerpunt.plan.content;

import java.util.Set;
import java.util.UUID;
import nl.keerpunt.language.law.Objective;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;

/**
 * What a goal says (doel).
 *
 * @param baseline where the household stands on the scale when it is set
 * @param causes those that it takes away; none where it eases what they lead to
 */
public record GoalContent(
        Personal<Words> words, Set<Objective> objectives, Personal<GoalScale> scale, int baseline, Set<UUID> causes) {

    public GoalContent {
        objectives = Copies.sorted(objectives);
        baseline = GoalScale.level(baseline);
        causes = Copies.sorted(causes);
    }

    public boolean isMeasuredAs(GoalContent other) {
        return scale.equals(other.scale) && baseline == other.baseline;
    }
}
