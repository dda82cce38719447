package nl.keerpunt.household.legalterm;

import static nl.keerpunt.language.calendar.DutchCalendar.isWorkingDay;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.keerpunt.language.calendar.Period;

/**
 * The days of one term, counted on from the day that starts it.
 *
 * <p>First its own days pass, a suspended day not being one of them. Where those end, the General Extension of Time
 * Limits Act looks at the day. So what it adds never becomes part of what is left after a suspension, and more
 * suspension never makes an earlier last day.
 */
record TermCount(LocalDate start, Length length, int adjournedWeeks, Extension extension, List<Period> pauses) {

    /** The last day, as extended: not a free day (art. 1), and with two working days within the term (art. 2). */
    LocalDate lastDay() {
        var day = ownEnd();
        while (extension.extendsTerm(length) && isToBePassed(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private boolean isToBePassed(LocalDate day) {
        return !isOpen(day) || days(day).filter(this::isOpen).limit(least()).count() < least();
    }

    private boolean isOpen(LocalDate day) {
        return !isPaused(day) && isWorkingDay(day);
    }

    private int least() {
        return length.leastWorkingDays();
    }

    private LocalDate ownEnd() {
        var day = start;
        for (var left = total(); left > 0; ) {
            day = day.plusDays(1);
            left -= passes(day) ? 1 : 0;
        }
        return day;
    }

    /** How many of its own days are left after that day; what the Act adds is not counted. */
    long remainingAfter(LocalDate day) {
        return Math.max(0, total() - days(day).filter(this::passes).count());
    }

    /** How many days of it fell out until and with that day. */
    long suspendedUntil(LocalDate day) {
        return days(day).filter(this::isPaused).count();
    }

    boolean isPaused(LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.contains(day));
    }

    private long total() {
        return length.daysAfter(start) + Length.weeks(1).daysAfter(start) * adjournedWeeks;
    }

    private boolean passes(LocalDate day) {
        return !isPaused(day) && length.counts(day);
    }

    private Stream<LocalDate> days(LocalDate until) {
        return LongStream.rangeClosed(1, ChronoUnit.DAYS.between(start, until)).mapToObj(start::plusDays);
    }
}
