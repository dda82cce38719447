package nl.keerpunt.plan.plandocument;

import java.util.ArrayList;
import java.util.List;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.plan.content.GoalScale;
import nl.keerpunt.plan.plainwords.PlainWords;
import nl.keerpunt.plan.plandocument.PlanDocument.Part;
import nl.keerpunt.plan.planview.PlanView.Goal;
import nl.keerpunt.plan.planview.PlanView.Score;
import org.jspecify.annotations.Nullable;

/** Tells a goal with its scale to its household (doel met schaal). */
final class GoalTold {

    private static final PlainWords WORDS = PlainWords.DUTCH;

    private GoalTold() {}

    static Part of(Goal goal) {
        var sentences = new ArrayList<String>();
        sentences.add(WORDS.said("document.goal.objectives", WORDS.objectives(goal.objectives())));
        sentences.add(WORDS.said("document.goal.baseline", level(goal.baseline())));
        if (goal.score() != null) {
            add(sentences, goal.score());
        }
        if (goal.scale() != null) {
            sentences.add(WORDS.said("document.goal.scale"));
        }
        return Part.of(PlanTold.orGone(goal.words()), sentences, levels(goal.scale()));
    }

    private static void add(List<String> sentences, Score score) {
        sentences.add(WORDS.said("document.goal.score", WORDS.day(score.on()), level(score.score())));
        if (score.note() != null) {
            sentences.add(PlanTold.said(score.note()));
        }
    }

    private static List<String> levels(@Nullable GoalScale scale) {
        return scale == null
                ? List.of()
                : List.of(
                        level(2, scale.muchMore()),
                        level(1, scale.more()),
                        level(0, scale.expected()),
                        level(-1, scale.less()),
                        level(-2, scale.muchLess()));
    }

    private static String level(int level, Words words) {
        return WORDS.said("document.goal.level", level(level), words.value());
    }

    private static String level(int level) {
        return WORDS.said("level." + level);
    }
}
