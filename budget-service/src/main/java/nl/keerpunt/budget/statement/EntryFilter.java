package nl.keerpunt.budget.statement;

import nl.keerpunt.platform.web.BadInput;
import nl.keerpunt.platform.web.Paging;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the ledger are asked for.
 *
 * @param lens none: all entries
 * @param key the key of a row of the statement through that lens; none: money that is not for anyone yet
 */
record EntryFilter(@Nullable Lens lens, @Nullable String key, long afterPosition, int afterLine) {

    static EntryFilter of(@Nullable String by, @Nullable String key, Paging paging) {
        if (by == null && key != null) {
            throw new BadInput("by", "MISSING", "A key is one of a lens: say which.");
        }
        var lens = by == null ? null : Lens.of(by);
        if (paging.after().isEmpty()) {
            return new EntryFilter(lens, key, -1, -1);
        }
        if (!paging.after().matches("[0-9]{1,18}\\.[0-9]{1,9}")) {
            throw new BadInput("after", "MALFORMED", "The cursor of an earlier page.");
        }
        var place = paging.after().split("\\.", 2);
        return new EntryFilter(lens, key, Long.parseLong(place[0]), Integer.parseInt(place[1]));
    }

    /** The text of the key itself travels as the parameter {@code key}. */
    String condition() {
        if (lens == null) {
            return "true";
        }
        return key == null ? "e." + lens.column() + " is null" : "e." + lens.column() + " = :key";
    }
}
