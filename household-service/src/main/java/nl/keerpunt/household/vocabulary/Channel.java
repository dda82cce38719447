package nl.keerpunt.household.vocabulary;

import io.swagger.v3.oas.annotations.media.Schema;

/** How a request reached the access team (kanaal van de melding). */
@Schema(name = "RequestChannel")
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
