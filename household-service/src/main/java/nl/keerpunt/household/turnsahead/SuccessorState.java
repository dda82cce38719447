package nl.keerpunt.household.turnsahead;

import io.swagger.v3.oas.annotations.media.Schema;

/** Whether somebody decided what follows on support at a turn of life (stand van het vervolg). */
@Schema(name = "SuccessorState")
enum SuccessorState {
    /** Nog te besluiten. */
    OPEN,
    /** Nog te besluiten, en niet gezegd voor wie de ondersteuning is. */
    NOT_SAID_FOR_WHOM,
    /** Besloten. */
    DECIDED
}
