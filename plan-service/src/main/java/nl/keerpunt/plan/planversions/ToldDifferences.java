package nl.keerpunt.plan.planversions;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.plan.plainwords.PlainWords;
import nl.keerpunt.platform.question.KnownAt;
import org.jspecify.annotations.Nullable;

/** What differs between two versions, as it is answered: by field, and in a sentence in Dutch and in English. */
@Schema(name = "PlanDifferences")
record ToldDifferences(
        int from,
        int to,
        @Nullable PurposeDifference purpose,
        List<GoalDifference> goals,
        List<LineDifference> lines,
        KnownAt.Told asOf) {

    private static final DifferenceWords DUTCH = new DifferenceWords(PlainWords.DUTCH);
    private static final DifferenceWords ENGLISH = new DifferenceWords(PlainWords.ENGLISH);

    /** The same in both languages. */
    @Schema(name = "SaidOfDifference")
    record Said(String nl, String en) {

        private static Said by(Function<DifferenceWords, String> said) {
            return new Said(said.apply(DUTCH), said.apply(ENGLISH));
        }
    }

    @Schema(name = "PlanPurposeDifference")
    record PurposeDifference(
            @Nullable Words before, @Nullable Words after, Said said) {}

    @Schema(name = "PlanGoalDifference")
    record GoalDifference(
            UUID goal,
            PartChange change,
            @Nullable AgreedGoal before,
            @Nullable AgreedGoal after,
            List<GoalFieldDifference> fields,
            Said said) {}

    @Schema(name = "PlanGoalFieldDifference")
    record GoalFieldDifference(GoalField field, Said said) {}

    @Schema(name = "PlanLineDifference")
    record LineDifference(
            UUID line,
            PartChange change,
            @Nullable AgreedLine before,
            @Nullable AgreedLine after,
            List<LineFieldDifference> fields,
            Said said) {}

    @Schema(name = "PlanLineFieldDifference")
    record LineFieldDifference(LineField field, Said said) {}

    static ToldDifferences of(Differences differences, int from, int to, KnownAt.Told asOf) {
        var purpose = differences.purpose();
        return new ToldDifferences(
                from,
                to,
                purpose == null
                        ? null
                        : new PurposeDifference(purpose.before(), purpose.after(), Said.by(words -> words.of(purpose))),
                differences.goals().entrySet().stream()
                        .map(goal -> of(goal.getKey(), goal.getValue()))
                        .toList(),
                differences.lines().entrySet().stream()
                        .map(line -> ofLine(line.getKey(), line.getValue()))
                        .toList(),
                asOf);
    }

    private static GoalDifference of(UUID id, Change<AgreedGoal, GoalField> change) {
        var before = change.earlier().orElse(null);
        var after = change.later().orElse(null);
        var fields = before == null || after == null
                ? List.<GoalFieldDifference>of()
                : change.differing().stream()
                        .sorted()
                        .map(field -> new GoalFieldDifference(field, Said.by(words -> words.of(field, before, after))))
                        .toList();
        return new GoalDifference(
                id, PartChange.of(change), before, after, fields, Said.by(words -> words.ofGoal(change)));
    }

    private static LineDifference ofLine(UUID id, Change<AgreedLine, LineField> change) {
        var before = change.earlier().orElse(null);
        var after = change.later().orElse(null);
        var fields = before == null || after == null
                ? List.<LineFieldDifference>of()
                : change.differing().stream()
                        .sorted()
                        .map(field -> new LineFieldDifference(field, Said.by(words -> words.of(field, before, after))))
                        .toList();
        return new LineDifference(
                id, PartChange.of(change), before, after, fields, Said.by(words -> words.ofLine(change)));
    }
}
