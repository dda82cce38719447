package nl.keerpunt.household.legalterm;

/** How sure we are of what a definition says (zekerheid). */
public enum Grade {
    /** Nagelezen in de wet of in een openbare bron die haar weergeeft. */
    VERIFIED,
    /** Bekend, nog te bevestigen; configuration may replace it. */
    TO_BE_CONFIRMED
}
