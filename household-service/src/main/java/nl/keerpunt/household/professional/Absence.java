package nl.keerpunt.household.professional;

import java.time.LocalDate;
import nl.keerpunt.language.calendar.Days;
import nl.keerpunt.language.identity.ProfessionalId;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a professional is away (afwezigheid). Why is nobody's business here: of an illness an employer may not
 * even write down the kind (GDPR, art. 9).
 *
 * @param until null: until further notice
 * @param substitute who does the work meanwhile (vervanger); null: nobody
 */
public record Absence(
        LocalDate from, @Nullable LocalDate until, @Nullable ProfessionalId substitute) {

    public Absence {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("an absence cannot end before it begins");
        }
    }

    /** The last day, where there is none the last that the platform knows. */
    public LocalDate lastDay() {
        return until == null ? Days.LAST : until;
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(lastDay());
    }

    boolean overlaps(Absence other) {
        return !other.lastDay().isBefore(from) && !other.from.isAfter(lastDay());
    }

    /** Back on that day. */
    Absence endedBefore(LocalDate on) {
        return new Absence(from, on.minusDays(1), substitute);
    }
}
