package nl.keerpunt.budget.statement;

import java.util.List;

/** The budget of a year through a lens (begrotingsoverzicht). The rows add up to the total. */
record BudgetStatement(Lens by, List<StatementRow> rows, StatementRow total) {

    BudgetStatement {
        rows = List.copyOf(rows);
    }
}
