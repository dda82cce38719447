package nl.keerpunt.budget.purse;

import static nl.keerpunt.budget.purse.Purse.Reason.ALREADY_APPROPRIATED;
import static nl.keerpunt.budget.purse.Purse.Reason.AMOUNT_NOT_POSITIVE;
import static nl.keerpunt.budget.purse.Purse.Reason.BELOW_NOTHING;
import static nl.keerpunt.budget.purse.Purse.Reason.CHANGE_IS_NOTHING;
import static nl.keerpunt.budget.purse.Purse.Reason.COUNCIL_DECISION_ALREADY_RECORDED;
import static nl.keerpunt.budget.purse.Purse.Reason.MORE_THAN_A_YEAR_HOLDS;
import static nl.keerpunt.budget.purse.Purse.Reason.NOT_APPROPRIATED;
import static nl.keerpunt.budget.purse.Purse.Reason.YEAR_BEFORE_NOT_APPROPRIATED;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.keerpunt.budget.budget.BudgetCommand.*;
import nl.keerpunt.budget.budget.BudgetEvent;
import nl.keerpunt.budget.budget.BudgetEvent.*;
import nl.keerpunt.budget.purse.YearBudget.CouncilDecision;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.money.YearAmount;

/**
 * What the council may decide on a year. It may give less than is reserved by then: that is an overrun for all to
 * see, and no reason to keep its decision out of the books.
 */
final class Council {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Council() {}

    static List<BudgetEvent> decide(CouncilCommand command, YearBudget budget, YearBudget yearBefore) {
        var earlier = budget.councilDecisions().get(command.councilDecision().value());
        if (earlier != null) {
            return again(command, earlier);
        }
        return switch (command) {
            case AnticipateBudget anticipate -> anticipate(anticipate, budget, yearBefore);
            case AppropriateBudget appropriate -> appropriate(appropriate, budget);
            case AmendBudget amend -> amend(amend, budget);
        };
    }

    /** A decision of the council counts once, however often it is sent. */
    private static List<BudgetEvent> again(CouncilCommand command, CouncilDecision earlier) {
        if (!asked(command).equals(earlier)) {
            throw new Refusal(COUNCIL_DECISION_ALREADY_RECORDED);
        }
        return List.of();
    }

    private static CouncilDecision asked(CouncilCommand command) {
        return switch (command) {
            case AnticipateBudget ask ->
                new CouncilDecision.Anticipation(
                        ask.amount() == null ? null : ask.amount().money(), ask.percentage());
            case AppropriateBudget ask ->
                new CouncilDecision.Appropriation(ask.amount().money());
            case AmendBudget ask -> new CouncilDecision.Amendment(ask.change().money());
        };
    }

    private static List<BudgetEvent> anticipate(AnticipateBudget ask, YearBudget budget, YearBudget yearBefore) {
        if (budget.isAppropriated()) {
            throw new Refusal(ALREADY_APPROPRIATED);
        }
        var amount = anticipated(ask, yearBefore);
        var change = amount.minus(budget.provisional());
        if (amount.isNegative()) {
            throw new Refusal(BELOW_NOTHING);
        }
        if (change.isNothing()) {
            throw new Refusal(CHANGE_IS_NOTHING);
        }
        requireWithinAYear(amount);
        return List.of(new BudgetAnticipated(
                ask.budget(),
                amount,
                change,
                ask.percentage(),
                ask.councilDecision().value(),
                ask.on()));
    }

    private static Money anticipated(AnticipateBudget ask, YearBudget yearBefore) {
        if (ask.amount() != null) {
            return ask.amount().money();
        }
        if (!yearBefore.isAppropriated()) {
            throw new Refusal(YEAR_BEFORE_NOT_APPROPRIATED);
        }
        var percentage = BigDecimal.valueOf(Objects.requireNonNull(ask.percentage()));
        return yearBefore.appropriated().share(percentage, HUNDRED);
    }

    private static List<BudgetEvent> appropriate(AppropriateBudget ask, YearBudget budget) {
        if (!ask.amount().money().isPositive()) {
            throw new Refusal(AMOUNT_NOT_POSITIVE);
        }
        if (budget.isAppropriated()) {
            throw new Refusal(ALREADY_APPROPRIATED);
        }
        return List.of(new BudgetAppropriated(
                ask.budget(),
                ask.amount().money(),
                budget.provisional().isNothing() ? null : budget.provisional(),
                ask.councilDecision().value(),
                ask.on()));
    }

    private static List<BudgetEvent> amend(AmendBudget ask, YearBudget budget) {
        var change = ask.change().money();
        if (change.isNothing()) {
            throw new Refusal(CHANGE_IS_NOTHING);
        }
        if (!budget.isAppropriated()) {
            throw new Refusal(NOT_APPROPRIATED);
        }
        var after = budget.appropriated().plus(change);
        if (after.isNegative()) {
            throw new Refusal(BELOW_NOTHING, Map.of("appropriated", budget.appropriated()));
        }
        requireWithinAYear(after);
        return List.of(
                new BudgetAmended(ask.budget(), change, ask.councilDecision().value(), ask.on()));
    }

    private static void requireWithinAYear(Money amount) {
        if (amount.cents() > YearAmount.MOST_CENTS) {
            throw new Refusal(MORE_THAN_A_YEAR_HOLDS);
        }
    }
}
