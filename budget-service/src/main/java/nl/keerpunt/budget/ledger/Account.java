package nl.keerpunt.budget.ledger;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Where the cents of a budget are. The accounts always add up to nothing: what the council gave, if only for
 * now, is free, reserved or spent.
 */
@Schema(name = "LedgerAccount")
public enum Account {
    /** What the council appropriated, as a debt to it (begroot). */
    COUNCIL,
    /** What may be spent until the council appropriates the year, as a debt to it (voorlopig begroot). */
    PROVISIONAL,
    /** Not set aside for anyone; below nothing in an authorised overrun (vrije ruimte). */
    FREE,
    /** Set aside for an arrangement (verplicht). */
    RESERVED,
    /** Spent on an accepted claim (gerealiseerd). */
    REALISED,
    /** Spent, and not owed any more (terug te vorderen). */
    TO_CLAIM_BACK
}
