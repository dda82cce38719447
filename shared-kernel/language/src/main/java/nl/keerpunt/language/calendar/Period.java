package nl.keerpunt.language.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A span of Dutch calendar days, first and last day included (periode, tot en met), within the {@link Days} known. */
public record Period(LocalDate from, LocalDate until) {

    public Period {
        Days.known(from);
        Days.known(until);
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a period cannot end before it begins");
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    public boolean covers(Period other) {
        return contains(other.from) && contains(other.until);
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, until) + 1;
    }

    /** The days that both share, if any. */
    public Optional<Period> overlap(Period other) {
        var first = from.isAfter(other.from) ? from : other.from;
        var last = until.isBefore(other.until) ? until : other.until;
        return last.isBefore(first) ? Optional.empty() : Optional.of(new Period(first, last));
    }

    public Period until(LocalDate newLastDay) {
        return new Period(from, newLastDay);
    }

    public Period from(LocalDate newFirstDay) {
        return new Period(newFirstDay, until);
    }
}
