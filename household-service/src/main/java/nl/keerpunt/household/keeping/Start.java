package nl.keerpunt.household.keeping;

import io.swagger.v3.oas.annotations.media.Schema;

/** From where a term is counted. */
@Schema(name = "KeepingTermStart")
public enum Start {
    /**
     * De laatste wijziging in het dossier: the last day of support or the last that was heard about it, whichever is
     * later.
     */
    LAST_CHANGE
}
