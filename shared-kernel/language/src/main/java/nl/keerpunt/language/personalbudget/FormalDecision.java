package nl.keerpunt.language.personalbudget;

/** How the written decision stands that the law demands (stand van de beschikking). */
public enum FormalDecision {
    /**
     * Vereist, en nog niet genomen (Wmo 2015, art. 2.3.6; Jeugdwet, art. 8.1.1; that it takes one is to be confirmed).
     */
    REQUIRED_AND_MISSING
}
