package nl.keerpunt.language.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * Working days in the Netherlands.
 *
 * <p>Holidays are those of the General Extension of Time Limits Act (Algemene termijnenwet, art. 3): New Year's Day,
 * Good Friday, Easter Monday, Ascension Day, Whit Monday, the King's birthday as celebrated, Liberation Day and both
 * Christmas days; and the {@link DecreedDays}, which count as such.
 */
public final class DutchCalendar {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private DutchCalendar() {}

    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays(day.getYear()).contains(day)
                && !DecreedDays.contains(day);
    }

    /** That day, or the first working day after it: a term that ends on a free day is extended (art. 1). */
    public static LocalDate workingDayOnOrAfter(LocalDate day) {
        var candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /** The day on which that many working days have passed, not counting the first day itself. */
    public static LocalDate plusWorkingDays(LocalDate day, int workingDays) {
        var result = day;
        for (var left = workingDays; left > 0; left--) {
            result = workingDayOnOrAfter(result.plusDays(1));
        }
        return result;
    }

    static Set<LocalDate> holidays(int year) {
        var easter = easter(year);
        var kingsDay = LocalDate.of(year, Month.APRIL, 27);
        return Set.copyOf(List.of(
                LocalDate.of(year, Month.JANUARY, 1),
                easter.minusDays(2),
                easter.plusDays(1),
                // The King's birthday is celebrated a day earlier when it falls on a Sunday.
                kingsDay.getDayOfWeek() == DayOfWeek.SUNDAY ? kingsDay.minusDays(1) : kingsDay,
                LocalDate.of(year, Month.MAY, 5),
                easter.plusDays(39),
                easter.plusDays(50),
                LocalDate.of(year, Month.DECEMBER, 25),
                LocalDate.of(year, Month.DECEMBER, 26)));
    }

    /** Easter Sunday of the Gregorian calendar, by the anonymous algorithm (Meeus, Jones, Butcher). */
    private static LocalDate easter(int year) {
        var a = year % 19;
        var b = year / 100;
        var c = year % 100;
        var d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        var e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        var f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
