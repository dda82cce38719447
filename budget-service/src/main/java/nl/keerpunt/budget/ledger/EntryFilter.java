package nl.keerpunt.budget.ledger;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.UUID;
import nl.keerpunt.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the ledger are asked for.
 *
 * @param by through which lens; null: all entries
 * @param key the key of a row of the statement through that lens, as the row writes it; null: money that is not for
 *     anyone yet
 */
public record EntryFilter(@Nullable Lens by, @Nullable String key) {

    public EntryFilter {
        if (by == null && key != null) {
            throw new BadInput("by", "MISSING", "KEY_WITHOUT_LENS");
        }
        if (by == Lens.MONTH && key == null) {
            throw new BadInput("key", "MISSING", "MONTH_WITHOUT_KEY");
        }
        key = by == null || key == null ? key : written(by, key);
    }

    private static String written(Lens by, String key) {
        return switch (by) {
            case MONTH -> month(key);
            case HOUSEHOLD, ARRANGEMENT -> uuid(key);
            case LEGAL_BASIS, TASK_FIELD, OBJECTIVE, PROVIDER, LAWFUL_GROUND -> key;
        };
    }

    private static String month(String key) {
        try {
            return YearMonth.parse(key).toString();
        } catch (DateTimeException none) {
            throw new BadInput("key", "MALFORMED", "value.YearMonth");
        }
    }

    private static String uuid(String key) {
        try {
            return UUID.fromString(key).toString();
        } catch (IllegalArgumentException none) {
            throw new BadInput("key", "MALFORMED", "value.UUID");
        }
    }

    /** The text of the key itself travels as the parameter {@code key}. */
    String condition() {
        if (by == null) {
            return "true";
        }
        return key == null ? by.column() + " is null" : by.column() + " = :key";
    }
}
