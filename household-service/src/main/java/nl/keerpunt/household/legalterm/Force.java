package nl.keerpunt.household.legalterm;

/** What it means that a term lapses (hardheid). */
public enum Force {
    /** Wet: what comes after it is blocked or has a price. */
    LAW,
    /** Werknorm: warns and never blocks. */
    NORM
}
