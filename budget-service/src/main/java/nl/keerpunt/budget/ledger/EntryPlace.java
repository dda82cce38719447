package nl.keerpunt.budget.ledger;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.keerpunt.platform.question.StorePlace;

/** The place of an entry in the ledger, as its cursor says it: position and line. */
public record EntryPlace(long position, int line) implements StorePlace {

    static final EntryPlace BEFORE_ALL = new EntryPlace(-1, -1);

    @JsonCreator
    static EntryPlace parse(String cursor) {
        if (!cursor.matches("[0-9]{1,18}\\.[0-9]{1,9}")) {
            throw new IllegalArgumentException("the cursor of an earlier page");
        }
        var place = cursor.split("\\.", 2);
        return new EntryPlace(Long.parseLong(place[0]), Integer.parseInt(place[1]));
    }

    @JsonValue
    @Override
    public String toString() {
        return position + "." + line;
    }
}
