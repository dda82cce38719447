package nl.keerpunt.plan.mandate;

import nl.keerpunt.language.law.MandateLimit;

/** What decided whether somebody may decide something (de regel die besliste). */
public enum MandateRule {
    /** Een mandaat waarvan de voorwaarden zelf zijn gezegd. */
    MANDATE,
    /** Een mandaat naar een functieprofiel. */
    PROFILE,
    /** Geen mandaat. */
    NO_MANDATE,
    /** De wet. */
    LAW,
    /** Het product. */
    PRODUCT,
    /** Het bedrag. */
    AMOUNT,
    /** De looptijd. */
    DURATION,
    /** De geldigheid. */
    PERIOD,
    /** Wie vervangen wordt, en wanneer die afwezig is. */
    SUBSTITUTION;

    static MandateRule of(MandateLimit limit) {
        return switch (limit) {
            case LAW -> LAW;
            case PRODUCT -> PRODUCT;
            case AMOUNT -> AMOUNT;
            case DURATION -> DURATION;
            case PERIOD -> PERIOD;
            case SUBSTITUTION -> SUBSTITUTION;
        };
    }
}
