package nl.keerpunt.provider.vocabulary;

/**
 * Why a line that a plan decided could not become an arrangement (reden van weigering): what the rules refuse of a
 * plan, or the platform before they are asked.
 */
public enum ArrangementRefusal {
    AMOUNT_TOO_LARGE,
    CONDITIONS_MISSING,
    GROUND_OF_ANOTHER_LAW,
    HOUSEHOLD_ENDING,
    HOUSEHOLD_ERASED,
    LAW_WITHOUT_PERSONAL_BUDGET,
    NOT_OFFERED,
    OTHER_LEGAL_BASIS,
    OUTSIDE_MANDATE,
    OUT_OF_RANGE,
    PERIOD_TOO_LONG,
    TARIFF_NOT_POSITIVE,
    VOLUME_NOT_POSITIVE,
    VOLUME_TOO_LARGE
}
