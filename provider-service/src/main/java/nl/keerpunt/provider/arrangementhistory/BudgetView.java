package nl.keerpunt.provider.arrangementhistory;

import static nl.keerpunt.platform.access.Disclosure.Part.WORDS;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.personalbudget.BudgetCondition;
import nl.keerpunt.provider.agreement.Terms;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ArrangementAgreed;
import nl.keerpunt.provider.disclosure.Left;
import nl.keerpunt.provider.personalbudget.Attention;
import nl.keerpunt.provider.personalbudget.Findings;
import org.jspecify.annotations.Nullable;

/**
 * Support that the household buys itself (persoonsgebonden budget), on what was found of the conditions of the law.
 *
 * @param representative null when the holder acts alone
 */
@Schema(name = "PersonalBudget")
record BudgetView(
        UUID holder, @Nullable UUID representative, List<MetCondition> conditions, List<Attention> attention) {

    /**
     * A condition of the law that was found to be met (voorwaarde).
     *
     * @param source where the law asks it
     * @param words null when a plan told of it, once they were erased, and where they are withheld
     */
    @Schema(name = "MetCondition")
    record MetCondition(
            BudgetCondition condition,
            String source,
            @Nullable String words) {

        private static MetCondition of(Findings.Met met, LegalBasis law) {
            var words = met.words();
            return new MetCondition(
                    met.condition(), met.condition().source(law).orElseThrow(), words == null ? null : words.known());
        }

        private MetCondition left(Left left) {
            return new MetCondition(condition, source, left.of(WORDS, "personalBudget.conditions.words", words));
        }
    }

    BudgetView {
        conditions = List.copyOf(conditions);
        attention = List.copyOf(attention);
    }

    /**
     * As it was given; nothing in kind.
     *
     * @param now the terms agreed last
     */
    static @Nullable BudgetView of(ArrangementAgreed opening, Terms now) {
        var budget = opening.agreement().personalBudget();
        var findings = opening.findings();
        var carer = now.carer();
        return budget == null || findings == null || carer == null
                ? null
                : new BudgetView(
                        budget.holder(),
                        budget.representative(),
                        findings.met().stream()
                                .map(met -> MetCondition.of(met, opening.law()))
                                .toList(),
                        Attention.to(carer, now.tariff(), findings));
    }

    /** Without words that are not for who looks. */
    BudgetView left(Left left) {
        return new BudgetView(
                holder,
                representative,
                conditions.stream().map(met -> met.left(left)).toList(),
                attention);
    }
}
