package nl.keerpunt.household.direction;

import java.time.LocalDate;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.language.identity.ProfessionalId;
import org.jspecify.annotations.Nullable;

/**
 * Who put a director in place, and on which day: they answer for the household until the director accepts.
 *
 * @param on the day on which it was decided, whatever the first day of the direction is
 */
public record Assigning(ProfessionalId by, LocalDate on) {

    /**
     * Within how many working days a director accepts or declines. No law names a term: it is our own norm, to be
     * confirmed in practice. Late shows, and stops nothing.
     */
    private static final int WORKING_DAYS = 2;

    /**
     * Who answers until that director accepts; null when nobody has to. Whoever assigns themselves accepts by that, and
     * of whom a former release did not tell who assigned them, nobody is asked afterwards.
     */
    public static @Nullable ProfessionalId answers(ProfessionalId director, @Nullable Assigning assigned) {
        return assigned == null || assigned.by().equals(director) ? null : assigned.by();
    }

    /** The last day of that term. */
    public LocalDate acceptBy() {
        return DutchCalendar.plusWorkingDays(on, WORKING_DAYS);
    }
}
