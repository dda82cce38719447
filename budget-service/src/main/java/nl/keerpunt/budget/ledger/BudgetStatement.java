package nl.keerpunt.budget.ledger;

import java.util.List;

/** The budget of a year through a lens (begrotingsoverzicht). The rows add up to the total. */
public record BudgetStatement(Lens by, List<StatementRow> rows, StatementRow total) {

    public BudgetStatement {
        rows = List.copyOf(rows);
    }
}
