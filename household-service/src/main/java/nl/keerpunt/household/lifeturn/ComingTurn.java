package nl.keerpunt.household.lifeturn;

import java.time.LocalDate;
import java.time.YearMonth;
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

    /** Whether what ends on that day ends with the turn or runs over it. */
    boolean isReachedBy(LocalDate lastDay) {
        return !lastDay.plusDays(1).isBefore(day);
    }

    /**
     * Whether what ends on that day goes on over the turn for sure. Of support no more is told than the month in which
     * it ends, so that the one of the turn is not enough.
     */
    public boolean isOutlastedBy(LocalDate lastDay) {
        return YearMonth.from(lastDay).isAfter(YearMonth.from(day));
    }
}
