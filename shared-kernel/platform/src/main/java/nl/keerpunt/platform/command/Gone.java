package nl.keerpunt.platform.command;

/** Why nothing new is done for a household. */
public enum Gone {
    /** Its record is being destroyed. */
    HOUSEHOLD_ENDING,
    /** Its record is destroyed. */
    HOUSEHOLD_ERASED
}
