package nl.keerpunt.provider.vocabulary;

import java.util.Arrays;

/** Why the budget does not cover a version of an arrangement (reden van ontbrekende dekking), as it answered. */
public enum ArrangementShortage {
    HOUSEHOLD_ENDING,
    HOUSEHOLD_ERASED,
    NOT_APPROPRIATED,
    NOT_ENOUGH_LEFT,
    OUT_OF_RANGE,
    OVERRUN_CEILING,
    /** The words of budget-service are its own: one that is newer than this list is an answer as well. */
    OTHER;

    public static ArrangementShortage of(String reason) {
        return Arrays.stream(values())
                .filter(known -> known.name().equals(reason))
                .findFirst()
                .orElse(OTHER);
    }
}
