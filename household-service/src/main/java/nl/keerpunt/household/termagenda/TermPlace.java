package nl.keerpunt.household.termagenda;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.language.calendar.Days;
import nl.keerpunt.language.law.LegalBasis;

/** The place of a term in the list: by its last day, and then by what it is. */
record TermPlace(LocalDate lastDay, UUID household, UUID request, LegalBasis law, String code, LocalDate start) {

    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String FORM = DAY + " " + ID + " " + ID + " [^ ]{1,32} [^ ]{1,32} " + DAY;
    private static final UUID LEAST = new UUID(0, 0);

    /** Before every term. */
    static final TermPlace FIRST = new TermPlace(Days.FIRST, LEAST, LEAST, new LegalBasis("AA"), "", Days.FIRST);

    @JsonCreator
    static TermPlace parse(String place) {
        if (!place.matches(FORM)) {
            throw new IllegalArgumentException("the cursor of an earlier page");
        }
        var parts = place.split(" ");
        return new TermPlace(
                LocalDate.parse(parts[0]),
                UUID.fromString(parts[1]),
                UUID.fromString(parts[2]),
                new LegalBasis(parts[3]),
                parts[4],
                LocalDate.parse(parts[5]));
    }

    @JsonValue
    @Override
    public String toString() {
        return lastDay + " " + household + " " + request + " " + law + " " + code + " " + start;
    }
}
