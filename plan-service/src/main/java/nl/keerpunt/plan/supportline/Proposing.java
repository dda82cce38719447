package nl.keerpunt.plan.supportline;

import static nl.keerpunt.plan.plan.Reason.CARRIED_WITHOUT_PROVIDER;
import static nl.keerpunt.plan.plan.Reason.LAW_WITHOUT_PERSONAL_BUDGET;
import static nl.keerpunt.plan.plan.Reason.LEGAL_BASIS_MISSING;
import static nl.keerpunt.plan.plan.Reason.LINE_WITHOUT_GOAL;
import static nl.keerpunt.plan.plan.Reason.NEEDS_NO_MONEY;
import static nl.keerpunt.plan.plan.Reason.PERSONAL_BUDGET_TERMS_MISSING;
import static nl.keerpunt.plan.plan.Reason.PROVIDER_TERMS_MISSING;

import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.personalbudget.BudgetCondition;
import nl.keerpunt.plan.content.BoughtSupport;
import nl.keerpunt.plan.content.SupportLine;
import nl.keerpunt.plan.goal.CausalMap;
import nl.keerpunt.plan.goal.Goals;

/** What a line says before anybody can decide it: what it serves in its plan, and what whoever carries it must know. */
final class Proposing {

    private Proposing() {}

    static void check(SupportLine content, Goals goals, CausalMap causes) {
        if (content.goals().isEmpty()) {
            throw new Refusal(LINE_WITHOUT_GOAL);
        }
        goals.requireAll(content.goals());
        causes.requireAll(content.causes());
        if (content.needsMandate() && content.legalBasis() == null) {
            throw new Refusal(LEGAL_BASIS_MISSING);
        }
        var bought = content.personalBudget();
        if (bought == null) {
            checkWhoCarries(content);
        } else {
            checkBought(content, bought);
        }
    }

    private static void checkWhoCarries(SupportLine content) {
        switch (content.carriedBy()) {
            case PROVIDER -> {
                if (!content.namesWhatAProviderMustKnow()) {
                    throw new Refusal(PROVIDER_TERMS_MISSING);
                }
            }
            case PROFESSIONAL -> checkNoProvider(content);
            case HOUSEHOLD, NETWORK -> {
                checkNoProvider(content);
                if (content.estimatedCost().cents() > 0) {
                    throw new Refusal(NEEDS_NO_MONEY);
                }
            }
        }
    }

    /** It is bought from a professional or the own network, under a law that knows the personal budget. */
    private static void checkBought(SupportLine content, BoughtSupport bought) {
        checkNoProvider(content);
        var fromSomebody = switch (content.carriedBy()) {
            case PROFESSIONAL, NETWORK -> true;
            case PROVIDER, HOUSEHOLD -> false;
        };
        if (!fromSomebody || !content.namesHowMuch() || bought.tariff().cents() == 0) {
            throw new Refusal(PERSONAL_BUDGET_TERMS_MISSING);
        }
        if (!BudgetCondition.isAskedBy(content.law())) {
            throw new Refusal(LAW_WITHOUT_PERSONAL_BUDGET);
        }
    }

    private static void checkNoProvider(SupportLine content) {
        if (content.provider() != null) {
            throw new Refusal(CARRIED_WITHOUT_PROVIDER);
        }
    }
}
