package nl.keerpunt.plan.planview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From which day the Wet aanpak meervoudige problematiek sociaal domein applies (bill 36 295).
 *
 * @param from null: it does not
 */
public record Wams(@Nullable LocalDate from) {

    boolean appliesOn(LocalDate day) {
        return from != null && !day.isBefore(from);
    }
}
