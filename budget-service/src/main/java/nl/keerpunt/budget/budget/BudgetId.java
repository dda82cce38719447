package nl.keerpunt.budget.budget;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.keerpunt.language.MunicipalityCode;

/** The budget (budget) of a municipality and a calendar year, written {@code <municipality>/<year>}. */
public record BudgetId(MunicipalityCode municipality, int year) {

    static final int FIRST_YEAR = 1000;
    static final int LAST_YEAR = 9999;

    public BudgetId {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("a budget is of a year of four digits");
        }
    }

    @JsonCreator
    public static BudgetId parse(String key) {
        if (!key.matches("[0-9]{4}/[0-9]{4}")) {
            throw new IllegalArgumentException("a budget is named <municipality>/<year>");
        }
        return new BudgetId(new MunicipalityCode(key.substring(0, 4)), Integer.parseInt(key.substring(5)));
    }

    @JsonValue
    @Override
    public String toString() {
        return municipality + "/" + year;
    }
}
