package nl.keerpunt.language.money;

/** In what a product is counted (eenheid). */
public enum ProductUnit {
    /** Uur. */
    HOUR,
    /** Dagdeel. */
    HALF_DAY,
    /** Etmaal. */
    DAY_AND_NIGHT,
    /** Stuk, or one result as a whole. */
    PIECE
}
