package nl.keerpunt.household.registration;

/** How a request reached the access team (kanaal van de melding). */
public enum Channel {
    /** De inwoner zelf. */
    RESIDENT,
    /** Familie, buren, vrijwilligers. */
    NETWORK,
    /** Een professional, zoals een huisarts of school. */
    PROFESSIONAL,
    /** Een vroegsignaal van een schuldeiser. */
    SIGNAL
}
