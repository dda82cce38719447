package nl.keerpunt.budget.ledger;

import io.swagger.v3.oas.annotations.media.Schema;
import nl.keerpunt.language.money.Money;

/**
 * What the council gave and where it is: appropriated plus provisional is reserved plus realised plus free, to the
 * cent.
 *
 * @param provisional what may be spent until the council appropriates the year
 * @param realised all that was paid and did not come back
 * @param toClaimBack the part of what was realised that is not owed any more
 * @param free below nothing in an overrun
 */
@Schema(name = "BudgetFigures")
public record Figures(
        Money appropriated, Money provisional, Money reserved, Money realised, Money toClaimBack, Money free) {

    public boolean restsOnProvisional() {
        return provisional.isPositive();
    }

    public Money overrunBy() {
        return free.isNegative() ? free.negated() : Money.NOTHING;
    }
}
