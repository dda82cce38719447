package nl.keerpunt.budget.budget;

import nl.keerpunt.platform.problem.BadInput;
import nl.keerpunt.platform.rights.Caller;

/** The budget that an address names by its year: always one of the caller's own municipality. */
public final class BudgetInPath {

    /** All that is asked of one year stands together in the document. */
    public static final String TAG = "Budgets";

    public static final String TAGGED =
            "A municipality's one social-domain budget of each year, and the ledger of every cent in it (begrotingen).";

    private BudgetInPath() {}

    public static BudgetId of(Caller caller, int year) {
        if (year < BudgetId.FIRST_YEAR || year > BudgetId.LAST_YEAR) {
            throw new BadInput("year", "OUT_OF_RANGE", "YEAR");
        }
        return new BudgetId(caller.municipality(), year);
    }
}
