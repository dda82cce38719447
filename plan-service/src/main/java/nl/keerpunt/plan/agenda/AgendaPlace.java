package nl.keerpunt.plan.agenda;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import nl.keerpunt.plan.agenda.AgendaItem.Kind;

/**
 * The place of an item in the list of a day: its household, its kind, and the line, goal, version or day it is about.
 */
record AgendaPlace(UUID household, Kind kind, String subject) {

    /** Before every item. */
    static final AgendaPlace FIRST = new AgendaPlace(new UUID(0, 0), Kind.FOLLOW_UP, "");

    @JsonCreator
    static AgendaPlace parse(String place) {
        if (!place.matches("[0-9a-f-]{36} [A-Z_]+ [0-9a-f-]{0,36}(:[0-9]{1,10})?")) {
            throw new IllegalArgumentException("the cursor of an earlier page");
        }
        var parts = place.split(" ", 3);
        return new AgendaPlace(UUID.fromString(parts[0]), Kind.valueOf(parts[1]), parts[2]);
    }

    @JsonValue
    @Override
    public String toString() {
        return household + " " + kind + " " + subject;
    }
}
