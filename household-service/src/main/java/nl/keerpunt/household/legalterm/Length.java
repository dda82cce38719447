package nl.keerpunt.household.legalterm;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.keerpunt.language.OutOfRange;
import nl.keerpunt.language.calendar.DutchCalendar;

/** How long a term is, as the law writes it (lengte van een termijn). */
@Schema(name = "TermLength")
public record Length(int number, Unit unit) {

    public static final int MOST = 1_000;

    private static final int DAYS_IN_A_WEEK = 7;
    private static final int HOURS_IN_A_DAY = 24;

    /** In what a law counts. */
    @Schema(name = "TermUnit")
    public enum Unit {
        /** Uren. */
        HOURS,
        /** Dagen. */
        DAYS,
        /** Werkdagen. */
        WORKING_DAYS,
        /** Weken. */
        WEEKS,
        /** Maanden. */
        MONTHS
    }

    public Length {
        if (number < 1 || number > MOST) {
            throw new OutOfRange("a term is 1 to 1000 of its unit");
        }
    }

    public static Length days(int number) {
        return new Length(number, Unit.DAYS);
    }

    public static Length workingDays(int number) {
        return new Length(number, Unit.WORKING_DAYS);
    }

    public static Length weeks(int number) {
        return new Length(number, Unit.WEEKS);
    }

    public static Length months(int number) {
        return new Length(number, Unit.MONTHS);
    }

    /**
     * How many of the days after that one make up the term. Of a term of hours it is the day on which it ends at the
     * earliest, as facts know days and no hours.
     */
    long daysAfter(LocalDate day) {
        return switch (unit) {
            case HOURS -> number / HOURS_IN_A_DAY;
            case DAYS, WORKING_DAYS -> number;
            case WEEKS -> (long) number * DAYS_IN_A_WEEK;
            case MONTHS -> ChronoUnit.DAYS.between(day, day.plusMonths(number));
        };
    }

    /** Whether a day is one of those that make up the term. */
    boolean counts(LocalDate day) {
        return switch (unit) {
            case WORKING_DAYS -> DutchCalendar.isWorkingDay(day);
            case HOURS, DAYS, WEEKS, MONTHS -> true;
        };
    }

    /** Algemene termijnenwet, art. 4, under a: not for hours, nor beyond 90 days, twelve weeks or three months. */
    boolean isExtendable() {
        return switch (unit) {
            case HOURS -> false;
            case DAYS, WORKING_DAYS -> number <= 90;
            case WEEKS -> number <= 12;
            case MONTHS -> number <= 3;
        };
    }

    /** Algemene termijnenwet, art. 2: how many working days lie in the term, three days being its threshold. */
    int leastWorkingDays() {
        return switch (unit) {
            case HOURS -> 0;
            case DAYS, WORKING_DAYS -> number < 3 ? 0 : 2;
            case WEEKS, MONTHS -> 2;
        };
    }
}
