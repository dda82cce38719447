package nl.keerpunt.household.turnsahead;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import nl.keerpunt.language.calendar.Days;
import org.jspecify.annotations.Nullable;

/**
 * How far ahead is looked (vooruitblik).
 *
 * @param months null: 24
 */
record Ahead(@Nullable @Min(1) @Max(MOST_MONTHS) Integer months) {

    static final int MOST_MONTHS = 60;
    private static final int USUAL_MONTHS = 24;

    /** The last day that is looked at, from that day on; never one that the platform does not know. */
    LocalDate until(LocalDate day) {
        var until = day.plusMonths(months == null ? USUAL_MONTHS : months);
        return until.isAfter(Days.LAST) ? Days.LAST : until;
    }
}
