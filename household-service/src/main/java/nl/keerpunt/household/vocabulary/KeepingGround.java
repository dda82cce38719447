package nl.keerpunt.household.vocabulary;

/** Why a record is kept although the resident asked for its destruction (GDPR, art. 17(3); AVG, art. 17 lid 3). */
public enum KeepingGround {
    /** Vrijheid van meningsuiting en informatie (a). */
    FREEDOM_OF_EXPRESSION,
    /** Een wettelijke verplichting of een taak van algemeen belang (b). */
    LEGAL_OBLIGATION,
    /** Volksgezondheid (c). */
    PUBLIC_HEALTH,
    /** Archivering, onderzoek of statistiek in het algemeen belang (d). */
    ARCHIVING,
    /** Een rechtsvordering (e). */
    LEGAL_CLAIMS
}
