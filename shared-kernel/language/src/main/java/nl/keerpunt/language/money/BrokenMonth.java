package nl.keerpunt.language.money;

/** What a rate per month pays for a calendar month that is not a whole month of support (gebroken maand). */
public enum BrokenMonth {
    /** Naar rato van dagen. */
    BY_DAYS,
    /** Heel. */
    WHOLE,
    /** De eerste gebroken maand niets, de laatste heel: a month counts when there is support on its first day. */
    FIRST_NOTHING_LAST_WHOLE
}
