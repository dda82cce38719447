package nl.keerpunt.budget.budget;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.keerpunt.budget.budget.BudgetEvent.*;
import org.jspecify.annotations.Nullable;

/**
 * That the record of a household ends, or was erased: of later months nothing more is set aside for it.
 *
 * <p>Until everybody is quiet, what was decided before may still be on its way here; so of months up to the last day
 * it is judged as ever, and what was delivered then can be paid. After the erasure nothing more comes that is to be
 * believed.
 *
 * @param last the month of the last day; null once the record was erased: then it is so for every month
 */
public record Ended(Shortage reason, @Nullable YearMonth last) {

    public static Ended on(LocalDate day) {
        return new Ended(Shortage.HOUSEHOLD_ENDING, YearMonth.from(day));
    }

    public static Ended erased() {
        return new Ended(Shortage.HOUSEHOLD_ERASED, null);
    }

    /** Whether nothing more is set aside for that month. */
    public boolean bars(YearMonth month) {
        return last == null || month.isAfter(last);
    }
}
