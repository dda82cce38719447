package nl.keerpunt.household.vocabulary;

/** What keeps a record from being destroyed for the time being (blokkade). */
public enum HoldKind {
    /** Bezwaar. */
    OBJECTION,
    /** Beroep. */
    APPEAL,
    /** Een vordering. */
    CLAIM
}
