package nl.keerpunt.household.lifeturn;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import nl.keerpunt.language.calendar.Days;

/** On which day somebody was born, and from which day on they have an age (geboortedatum). */
public record Birthday(LocalDate born) {

    public Birthday {
        Days.known(born);
    }

    /**
     * The first day on which that age is reached. A day that its month does not have is the first of the next: whoever
     * was born on 29 February turns a year older on 1 March (to be confirmed: custom, no article was found).
     */
    public LocalDate turning(Age age) {
        return isByCustom(age) ? reached(age).plusDays(1) : reached(age);
    }

    /** Whether the month in which that age is reached has no such day. */
    boolean isByCustom(Age age) {
        return reached(age).getDayOfMonth() != born.getDayOfMonth();
    }

    private LocalDate reached(Age age) {
        return born.plus(Period.of(age.years(), age.months(), 0));
    }

    /** Whole years lived on that day; before the birth fewer than none. */
    public int ageOn(LocalDate day) {
        return Math.toIntExact(ChronoUnit.YEARS.between(born, day));
    }
}
