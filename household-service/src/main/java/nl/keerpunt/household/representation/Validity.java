package nl.keerpunt.household.representation;

import java.time.LocalDate;
import java.util.Optional;
import nl.keerpunt.language.calendar.Days;
import nl.keerpunt.language.calendar.Period;
import org.jspecify.annotations.Nullable;

/**
 * On which days something holds about who may speak for a member (geldigheid).
 *
 * @param from null: of old, as authority is from a birth on; no day of birth has to be written down for it
 * @param until null: until it is said otherwise
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate until) {

    public Validity {
        if (isBackwards(from, until)) {
            throw new IllegalArgumentException("what holds cannot end before it begins");
        }
        period(from, until);
    }

    /** The days of it until and including that one; empty when none are. */
    public Optional<Validity> notAfter(LocalDate lastDay) {
        var last = until == null || until.isAfter(lastDay) ? lastDay : until;
        return isBackwards(from, last) ? Optional.empty() : Optional.of(new Validity(from, last));
    }

    public static boolean isBackwards(@Nullable LocalDate from, @Nullable LocalDate until) {
        return from != null && until != null && until.isBefore(from);
    }

    public Period period() {
        return period(from, until);
    }

    private static Period period(@Nullable LocalDate from, @Nullable LocalDate until) {
        return new Period(from == null ? Days.FIRST : from, until == null ? Days.LAST : until);
    }
}
