package nl.keerpunt.budget.statement;

import org.jspecify.annotations.Nullable;

/**
 * One row of a statement.
 *
 * @param key what it is about; empty for money that is not for anyone yet
 * @param untilMonth up to and including the month of {@code validOn}
 */
record StatementRow(@Nullable String key, Figures wholeYear, Figures untilMonth) {}
