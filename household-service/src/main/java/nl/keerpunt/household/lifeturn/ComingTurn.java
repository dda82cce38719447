package nl.keerpunt.household.lifeturn;

import java.time.LocalDate;
import nl.keerpunt.household.keeping.Grade;

/**
 * A turn of life as it comes for one person.
 *
 * @param day the first day of the new age
 * @param lookAheadFrom the day on which the task is raised
 * @param grade how sure we are of the day; of a pension age that is not set yet we are not
 */
public record ComingTurn(LifeTurn turn, Age age, LocalDate day, LocalDate lookAheadFrom, Grade grade) {

    /** Whether somebody has to look ahead on that day: the task is raised and the new age has not passed. */
    public boolean isDue(LocalDate on) {
        return !on.isBefore(lookAheadFrom) && !on.isAfter(day);
    }

    /** Whether what ends on that day ends with the turn: on the day itself or on its eve. */
    boolean meets(LocalDate lastDay) {
        return lastDay.equals(day) || lastDay.plusDays(1).equals(day);
    }
}
