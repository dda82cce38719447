package nl.keerpunt.language.personalbudget;

/** Who gives the support that a household buys (soort zorgverlener). */
public enum CarerKind {
    /** Beroepskracht. */
    PROFESSIONAL,
    /**
     * Iemand uit het sociale netwerk: the municipality's ordinance may set conditions (Wmo 2015, art. 2.3.6, fourth
     * paragraph; Jeugdwet, art. 8.1.1, third paragraph).
     */
    OWN_NETWORK
}
