package nl.keerpunt.plan.planversions;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What can differ of a goal (veld van een doel). */
@Schema(name = "AgreedGoalField")
enum GoalField {
    WORDS(AgreedGoal::words),
    OBJECTIVES(AgreedGoal::objectives),
    SCALE(AgreedGoal::scale),
    BASELINE(AgreedGoal::baseline);

    private final Function<AgreedGoal, @Nullable Object> value;

    GoalField(Function<AgreedGoal, @Nullable Object> value) {
        this.value = value;
    }

    static Set<GoalField> differing(AgreedGoal before, AgreedGoal after) {
        var differing = EnumSet.allOf(GoalField.class);
        differing.removeIf(field -> Objects.equals(field.value.apply(before), field.value.apply(after)));
        return differing;
    }
}
