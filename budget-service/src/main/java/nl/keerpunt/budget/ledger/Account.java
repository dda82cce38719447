package nl.keerpunt.budget.ledger;

/**
 * Where the cents of a budget are. The accounts always add up to nothing: what the council gave is free, reserved or
 * realised.
 */
public enum Account {
    /** What the council appropriated, as a debt to it (begroot). */
    COUNCIL,
    /** Not set aside for anyone; below nothing in an authorised overrun (vrije ruimte). */
    FREE,
    /** Set aside for an arrangement (verplicht). */
    RESERVED,
    /** Spent on an accepted claim (gerealiseerd). */
    REALISED
}
