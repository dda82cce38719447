package nl.keerpunt.contract.budget;

/** Why a year cannot bear its part of an arrangement (reden van ontbrekende dekking). */
public enum ReservationRefusalReason {
    HOUSEHOLD_ENDING,
    HOUSEHOLD_ERASED,
    NOT_APPROPRIATED,
    NOT_ENOUGH_LEFT,
    OUT_OF_RANGE,
    OVERRUN_CEILING
}
