package nl.keerpunt.household.keeping;

import io.swagger.v3.oas.annotations.media.Schema;

/** How sure we are of what a rule says. */
@Schema(name = "KeepingRuleGrade")
public enum Grade {
    /** Nagelezen in de wet, of in een openbare bron die haar weergeeft. */
    VERIFIED,
    /** Bekend, nog te bevestigen. */
    TO_BE_CONFIRMED,
    /** Bevestigd of vastgesteld door de gemeente. */
    CONFIRMED_BY_MUNICIPALITY
}
