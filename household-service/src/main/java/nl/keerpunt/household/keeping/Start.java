package nl.keerpunt.household.keeping;

/** From where a term is counted. */
public enum Start {
    /** De laatste wijziging in het dossier: the last day of support or the last that was heard about it, whichever is later. */
    LAST_CHANGE
}
