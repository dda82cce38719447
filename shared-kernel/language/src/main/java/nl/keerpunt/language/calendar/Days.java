package nl.keerpunt.language.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.keerpunt.language.OutOfRange;

/** The Dutch calendar days that the platform knows: from 1 January 1900 until 31 December 2199. */
public final class Days {

    public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    public static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private Days() {}

    /** That day, when the platform knows it. */
    public static LocalDate known(LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw new OutOfRange("a day lies between 1900-01-01 and 2199-12-31");
        }
        return day;
    }

    /** That month, when the platform knows its days. */
    public static YearMonth known(YearMonth month) {
        if (month.getYear() < FIRST.getYear() || month.getYear() > LAST.getYear()) {
            throw new OutOfRange("a month lies between 1900-01 and 2199-12");
        }
        return month;
    }
}
