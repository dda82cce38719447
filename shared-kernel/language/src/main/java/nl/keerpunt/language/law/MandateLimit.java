package nl.keerpunt.language.law;

/**
 * By what a mandate is bounded, in the order in which it is weighed (grens van een mandaat).
 *
 * <p>What is decided within them counts as decided by the college (Awb, art. 10:2).
 */
public enum MandateLimit {
    /** Onder een andere wet. */
    LAW,
    /** Voor een ander product. */
    PRODUCT,
    /** Boven het bedrag. */
    AMOUNT,
    /** Langer dan de looptijd. */
    DURATION,
    /** Buiten de geldigheid. */
    PERIOD,
    /** Wie vervangen wordt, is er die dag. */
    SUBSTITUTION;

    boolean isPassedBy(MandateQuestion asked, Mandate mandate) {
        return switch (this) {
            case LAW -> !mandate.laws().contains(asked.law());
            case PRODUCT -> !mandate.covers(asked.product());
            case AMOUNT -> asked.amount().cents() > mandate.upTo().cents();
            case DURATION -> asked.months() > mandate.months();
            case PERIOD -> !mandate.valid().contains(asked.on());
            case SUBSTITUTION -> !mandate.isOnItsDays(asked.on());
        };
    }
}
