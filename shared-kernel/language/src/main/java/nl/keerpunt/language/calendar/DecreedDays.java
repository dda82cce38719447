package nl.keerpunt.language.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.Set;

/**
 * Days made equal to a holiday by royal decree (gelijkgestelde dagen; Algemene termijnenwet, art. 3, third paragraph).
 *
 * <p>A decree names the days of three years. A day outside the years {@link #KNOWN} may be one that nobody entered
 * here.
 */
public final class DecreedDays {

    /** The years whose decrees were read: that of 2023 to 2025, and that of 2026 to 2028. */
    public static final Period KNOWN =
            new Period(LocalDate.of(2023, Month.JANUARY, 1), LocalDate.of(2028, Month.DECEMBER, 31));

    private static final Set<LocalDate> DAYS = Set.of(
            LocalDate.of(2023, Month.APRIL, 28),
            LocalDate.of(2023, Month.MAY, 19),
            LocalDate.of(2024, Month.MAY, 10),
            LocalDate.of(2024, Month.DECEMBER, 27),
            LocalDate.of(2025, Month.MAY, 30),
            LocalDate.of(2026, Month.JANUARY, 2),
            LocalDate.of(2026, Month.MAY, 15),
            LocalDate.of(2027, Month.MAY, 7),
            LocalDate.of(2028, Month.APRIL, 28),
            LocalDate.of(2028, Month.MAY, 26));

    private DecreedDays() {}

    public static boolean contains(LocalDate day) {
        return DAYS.contains(day);
    }
}
