package nl.keerpunt.budget.budget;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import nl.keerpunt.language.OutOfRange;
import nl.keerpunt.language.calendar.Days;
import nl.keerpunt.language.identity.MunicipalityCode;

/** The budget (budget) of a municipality and a calendar year, written {@code <municipality>/<year>}. */
public record BudgetId(MunicipalityCode municipality, int year) {

    private static final Pattern FORM = Pattern.compile("[0-9]{4}/[0-9]{4}");

    public static final int FIRST_YEAR = Days.FIRST.getYear();
    public static final int LAST_YEAR = Days.LAST.getYear();

    public BudgetId {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new OutOfRange("a budget is of a year from 1900 to 2199");
        }
    }

    /** Of that year, or of the nearest that there is. */
    public static BudgetId nearest(MunicipalityCode municipality, int year) {
        return new BudgetId(municipality, Math.clamp(year, FIRST_YEAR, LAST_YEAR));
    }

    @JsonCreator
    public static BudgetId parse(String key) {
        if (!FORM.matcher(key).matches()) {
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
