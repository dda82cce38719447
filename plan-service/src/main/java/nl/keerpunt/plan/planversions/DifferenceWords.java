package nl.keerpunt.plan.planversions;

import java.util.Objects;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.plan.content.GoalScale;
import nl.keerpunt.plan.plainwords.PlainWords;
import org.jspecify.annotations.Nullable;

/** What differs, in a sentence of one language (verschil in woorden). */
record DifferenceWords(PlainWords words) {

    String of(Differences.Purpose purpose) {
        return words.said("difference.purpose", quoted(purpose.before()), quoted(purpose.after()));
    }

    String ofGoal(Change<AgreedGoal, GoalField> change) {
        return words.said(
                "difference.goal." + PartChange.of(change),
                quoted(change.later().or(change::earlier).orElseThrow().words()));
    }

    String ofLine(Change<AgreedLine, LineField> change) {
        return words.said(
                "difference.line." + PartChange.of(change),
                named(change.later().or(change::earlier).orElseThrow()));
    }

    String of(GoalField field, AgreedGoal before, AgreedGoal after) {
        return words.said("difference.goal." + field, value(field, before), value(field, after));
    }

    String of(LineField field, AgreedLine before, AgreedLine after) {
        return words.said("difference.line." + field, value(field, before), value(field, after));
    }

    private String value(GoalField field, AgreedGoal goal) {
        return switch (field) {
            case WORDS -> quoted(goal.words());
            case OBJECTIVES -> words.objectives(goal.objectives());
            case BASELINE -> words.said("level." + goal.baseline());
            case SCALE -> expected(goal.scale());
        };
    }

    private String value(LineField field, AgreedLine line) {
        return switch (field) {
            case CARRIED_BY -> words.called(line.carriedBy());
            case WHAT -> quoted(line.what());
            case PROVIDER -> orNothing(line.provider());
            case PRODUCT -> orNothing(line.product());
            case VOLUME -> orNothing(line.volume());
            case FREQUENCY -> line.frequency() == null ? nothing() : words.called(line.frequency());
            case FROM -> words.day(line.from());
            case UNTIL -> words.day(line.until());
            case LEGAL_BASIS -> line.legalBasis() == null ? words.said("law.NONE") : words.law(line.legalBasis());
            case ESTIMATED_COST -> line.estimatedCost() == null ? nothing() : words.amount(line.estimatedCost());
            case OBJECTIVE -> words.called(line.objective());
            case GOALS, CAUSES, WITHHELD -> ""; // Their sentences tell no value: an id says nothing to people.
        };
    }

    /** By its words, where they are shown; else by what its frame tells. */
    private String named(AgreedLine line) {
        if (line.what() != null) {
            return quoted(line.what());
        }
        return line.legalBasis() == null
                ? words.said("line.unnamed", words.called(line.carriedBy()))
                : words.said("line.underLaw", words.law(line.legalBasis()));
    }

    private String expected(@Nullable GoalScale scale) {
        return quoted(scale == null ? null : scale.expected());
    }

    private String quoted(@Nullable Words said) {
        return said == null ? words.said("words.gone") : "\"" + PlainWords.withinASentence(said.value()) + "\"";
    }

    private String orNothing(@Nullable Object value) {
        return value == null ? nothing() : Objects.toString(value);
    }

    private String nothing() {
        return words.said("words.nothing");
    }
}
