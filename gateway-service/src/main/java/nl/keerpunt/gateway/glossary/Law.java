package nl.keerpunt.gateway.glossary;

/** A law that has words of its own for what is meant here, by the code that legal bases have. */
enum Law {
    /** Wet maatschappelijke ondersteuning 2015. */
    WMO,
    /** Jeugdwet. */
    JEUGDWET,
    /** Participatiewet. */
    PARTICIPATIEWET,
    /** Wet gemeentelijke schuldhulpverlening. */
    WGS,
    /** Algemene wet bestuursrecht. */
    AWB,
    /** Algemene verordening gegevensbescherming. */
    AVG,
    /** Gemeentewet. */
    GEMEENTEWET,
    /** Besluit begroting en verantwoording provincies en gemeenten. */
    BBV
}
