package nl.keerpunt.plan.planversions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.keerpunt.plan.planversions.Change.Added;
import nl.keerpunt.plan.planversions.Change.Changed;
import nl.keerpunt.plan.planversions.Change.LeftOut;
import org.jspecify.annotations.Nullable;

/** Makes one version of the other by what differs: of a part that changed, the named fields alone. */
final class Applying {

    /** One part, of which the named fields are taken from another. */
    private interface Taking<T, F> {

        T apply(T part, T from, Set<F> fields);
    }

    private Applying() {}

    static VersionContent to(VersionContent version, Differences differences) {
        var purpose = differences.purpose();
        return new VersionContent(
                purpose == null ? version.purpose() : purpose.after(),
                applied(version.goals(), differences.goals(), Applying::goal),
                applied(version.lines(), differences.lines(), Applying::line));
    }

    static Differences back(Differences differences) {
        var purpose = differences.purpose();
        return new Differences(
                purpose == null ? null : new Differences.Purpose(purpose.after(), purpose.before()),
                back(differences.goals()),
                back(differences.lines()));
    }

    private static <T, F extends Enum<F>> Map<UUID, Change<T, F>> back(Map<UUID, Change<T, F>> changes) {
        var back = new LinkedHashMap<UUID, Change<T, F>>();
        changes.forEach((id, change) -> back.put(
                id,
                switch (change) {
                    case Added<T, F> added -> new LeftOut<>(added.after());
                    case LeftOut<T, F> leftOut -> new Added<>(leftOut.before());
                    case Changed<T, F> changed -> new Changed<>(changed.after(), changed.before(), changed.fields());
                }));
        return back;
    }

    private static <T, F extends Enum<F>> Map<UUID, T> applied(
            Map<UUID, T> parts, Map<UUID, Change<T, F>> changes, Taking<T, F> taking) {
        var applied = new LinkedHashMap<>(parts);
        changes.forEach((id, change) -> {
            switch (change) {
                case Added<T, F> added -> applied.put(id, added.after());
                case LeftOut<T, F> _ -> applied.remove(id);
                case Changed<T, F> changed ->
                    applied.computeIfPresent(id, (_, part) -> taking.apply(part, changed.after(), changed.fields()));
            }
        });
        return applied;
    }

    private static AgreedGoal goal(AgreedGoal goal, AgreedGoal from, Set<GoalField> fields) {
        return new AgreedGoal(
                goal.id(),
                fields.contains(GoalField.WORDS) ? from.words() : goal.words(),
                fields.contains(GoalField.OBJECTIVES) ? from.objectives() : goal.objectives(),
                fields.contains(GoalField.SCALE) ? from.scale() : goal.scale(),
                fields.contains(GoalField.BASELINE) ? from.baseline() : goal.baseline());
    }

    /** What more or less is shown of is taken as it is shown. */
    private static AgreedLine line(AgreedLine line, AgreedLine from, Set<LineField> fields) {
        var taken = new Taken(line, from, fields);
        return new AgreedLine(
                line.id(),
                taken.required(LineField.CARRIED_BY, AgreedLine::carriedBy),
                taken.of(LineField.WHAT, AgreedLine::what),
                taken.of(LineField.PROVIDER, AgreedLine::provider),
                taken.of(LineField.PRODUCT, AgreedLine::product),
                taken.of(LineField.VOLUME, AgreedLine::volume),
                taken.of(LineField.FREQUENCY, AgreedLine::frequency),
                taken.required(LineField.FROM, AgreedLine::from),
                taken.required(LineField.UNTIL, AgreedLine::until),
                taken.of(LineField.LEGAL_BASIS, AgreedLine::legalBasis),
                taken.of(LineField.ESTIMATED_COST, AgreedLine::estimatedCost),
                taken.required(LineField.GOALS, AgreedLine::goals),
                taken.required(LineField.CAUSES, AgreedLine::causes),
                taken.required(LineField.OBJECTIVE, AgreedLine::objective),
                taken.required(LineField.WITHHELD, AgreedLine::withheld));
    }

    private record Taken(AgreedLine line, AgreedLine from, Set<LineField> fields) {

        private <V> V required(LineField field, Function<AgreedLine, V> value) {
            return value.apply(isTaken(field) ? from : line);
        }

        private <V> @Nullable V of(LineField field, Function<AgreedLine, @Nullable V> value) {
            return value.apply(isTaken(field) ? from : line);
        }

        private boolean isTaken(LineField field) {
            return fields.contains(field)
                    || fields.contains(LineField.WITHHELD) && line.shows(field) != from.shows(field);
        }
    }
}
