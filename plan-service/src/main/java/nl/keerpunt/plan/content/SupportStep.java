package nl.keerpunt.plan.content;

/**
 * The order in which help is looked for (eigen kracht, netwerk, algemeen, individueel): what comes first is used first
 * (Wmo 2015, art. 2.3.2 lid 4 and 2.3.5 lid 3; Jeugdwet, art. 2.3 lid 1).
 */
public enum SupportStep {
    OWN_STRENGTH,
    NETWORK,
    GENERAL,
    INDIVIDUAL
}
