package nl.keerpunt.provider.personalbudget;

import java.util.Arrays;
import java.util.List;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.personalbudget.BudgetCondition;
import nl.keerpunt.language.words.Personal;
import org.jspecify.annotations.Nullable;

/**
 * What was found of the conditions of the law (bevindingen), before the budget was given.
 *
 * @param met the conditions that are met, each once
 * @param inKind what a unit of the same support costs when a provider carries it out, where that is known
 */
public record Findings(List<Met> met, @Nullable Money inKind) {

    /**
     * A condition that is met, and by what that is seen.
     *
     * @param words null when a plan told of it: they stand there
     */
    public record Met(BudgetCondition condition, @Nullable Personal<String> words) {}

    public Findings {
        met = List.copyOf(met);
    }

    /** Without these there is no personal budget. */
    public List<BudgetCondition> missing() {
        return Arrays.stream(BudgetCondition.values())
                .filter(asked -> met.stream().noneMatch(found -> found.condition() == asked))
                .toList();
    }
}
