package nl.keerpunt.budget.ledger;

import java.time.YearMonth;
import nl.keerpunt.budget.budget.BudgetId;
import nl.keerpunt.budget.budget.Earmark;
import nl.keerpunt.language.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * An amount that moves from one account to another (grootboekregel): balanced by construction. Which event caused it,
 * and when it was recorded, is known where it is stored.
 *
 * @param month the month in which the move is valid
 * @param earmark what it is for; nothing in particular when the council moves the whole
 */
public record LedgerEntry(
        BudgetId budget,
        YearMonth month,
        Account from,
        Account to,
        Money amount,
        @Nullable Earmark earmark) {

    public LedgerEntry {
        if (!amount.isPositive() || from == to || month.getYear() != budget.year()) {
            throw new IllegalArgumentException("an entry moves something to another account within its year");
        }
    }

    /** A move that goes the other way when the amount is below nothing. */
    public static LedgerEntry signed(
            BudgetId budget, YearMonth month, Account from, Account to, Money amount, @Nullable Earmark earmark) {
        return amount.isNegative()
                ? new LedgerEntry(budget, month, to, from, amount.negated(), earmark)
                : new LedgerEntry(budget, month, from, to, amount, earmark);
    }
}
