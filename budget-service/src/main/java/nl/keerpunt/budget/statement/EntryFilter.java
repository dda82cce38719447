package nl.keerpunt.budget.statement;

import nl.keerpunt.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the ledger are asked for.
 *
 * @param by through which lens; null: all entries
 * @param key the key of a row of the statement through that lens; null: money that is not for anyone yet
 */
record EntryFilter(@Nullable Lens by, @Nullable String key) {

    EntryFilter {
        if (by == null && key != null) {
            throw new BadInput("by", "MISSING", "KEY_WITHOUT_LENS");
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
