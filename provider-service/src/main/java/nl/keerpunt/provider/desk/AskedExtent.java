package nl.keerpunt.provider.desk;

import java.time.LocalDate;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.money.Frequency;
import nl.keerpunt.provider.agreement.Extent;

/** What each body has that says how much support is given, and on which days: from and until, both included. */
interface AskedExtent {

    long volume();

    Frequency frequency();

    LocalDate from();

    LocalDate until();

    default Extent extent() {
        return new Extent(volume(), frequency(), new Period(from(), until()));
    }
}
