package nl.keerpunt.household.legalterm;

import io.swagger.v3.oas.annotations.media.Schema;

/** What it means that a term runs and lapses (hardheid). */
@Schema(name = "TermForce")
public enum Force {
    /** Wet: what comes after it is blocked or has a price. */
    LAW,
    /** Wachttermijn bij wet: what waits for it is blocked until it has passed. */
    WAIT,
    /** Werknorm: warns and never blocks. */
    NORM
}
