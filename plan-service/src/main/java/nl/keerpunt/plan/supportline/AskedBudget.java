package nl.keerpunt.plan.supportline;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.language.law.TaskField;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.money.ProductUnit;
import nl.keerpunt.language.personalbudget.BudgetCondition;
import nl.keerpunt.plan.content.BoughtSupport;
import org.jspecify.annotations.Nullable;

/** That the household buys the support of a line itself (persoonsgebonden budget). */
@Schema(name = "ProposePersonalBudget")
record AskedBudget(
        UUID holder,
        @Nullable UUID representative,
        TaskField taskField,
        ProductUnit unit,
        Amount tariff,
        @Nullable Set<BudgetCondition> conditions) {

    BoughtSupport bought() {
        return new BoughtSupport(
                holder, representative, taskField, unit, tariff, conditions == null ? Set.of() : conditions);
    }
}
