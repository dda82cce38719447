package nl.keerpunt.household.professional;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which somebody works for the municipality (in dienst).
 *
 * @param lastDay null: until further notice
 */
public record Employment(LocalDate from, @Nullable LocalDate lastDay) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !endedBefore(day);
    }

    boolean endedBefore(LocalDate day) {
        return lastDay != null && lastDay.isBefore(day);
    }
}
