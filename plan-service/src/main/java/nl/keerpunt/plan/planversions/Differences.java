package nl.keerpunt.plan.planversions;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.plan.planversions.Change.Added;
import nl.keerpunt.plan.planversions.Change.Changed;
import nl.keerpunt.plan.planversions.Change.LeftOut;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two versions, as both are shown (verschillen): whoever has the one and these has the other.
 *
 * @param purpose null when it is the same
 */
record Differences(
        @Nullable Purpose purpose,
        Map<UUID, Change<AgreedGoal, GoalField>> goals,
        Map<UUID, Change<AgreedLine, LineField>> lines) {

    /** Both in the household's words; null where those are destroyed. */
    record Purpose(@Nullable Words before, @Nullable Words after) {}

    Differences {
        goals = Collections.unmodifiableMap(new LinkedHashMap<>(goals));
        lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
    }

    static Differences between(VersionContent before, VersionContent after) {
        return new Differences(
                Objects.equals(before.purpose(), after.purpose())
                        ? null
                        : new Purpose(before.purpose(), after.purpose()),
                changes(before.goals(), after.goals(), GoalField::differing),
                changes(before.lines(), after.lines(), LineField::differing));
    }

    /** What stays or is added in the order of the later version, and then what is left out. */
    private static <T, F extends Enum<F>> Map<UUID, Change<T, F>> changes(
            Map<UUID, T> before, Map<UUID, T> after, BiFunction<T, T, Set<F>> differing) {
        var changes = new LinkedHashMap<UUID, Change<T, F>>();
        after.forEach((id, later) -> {
            var earlier = before.get(id);
            if (earlier == null) {
                changes.put(id, new Added<>(later));
                return;
            }
            var fields = differing.apply(earlier, later);
            if (!fields.isEmpty()) {
                changes.put(id, new Changed<>(earlier, later, fields));
            }
        });
        before.forEach((id, earlier) -> {
            if (!after.containsKey(id)) {
                changes.put(id, new LeftOut<>(earlier));
            }
        });
        return changes;
    }
}
