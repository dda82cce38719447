package nl.keerpunt.budget.ledger;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One row of a statement.
 *
 * @param key what it is about; empty for money that is not for anyone yet
 * @param untilMonth up to and including the month of {@code validOn}
 */
@Schema(name = "BudgetStatementRow")
public record StatementRow(@Nullable String key, Figures wholeYear, Figures untilMonth) {}
