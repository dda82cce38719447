package nl.keerpunt.household.keeping;

/** How sure we are of what a rule says. */
public enum Grade {
    /** Nagelezen in de wet. */
    VERIFIED,
    /** Bekend, nog te bevestigen. */
    TO_BE_CONFIRMED
}
