package nl.keerpunt.household.registration;

/** What the access team answered to a request (antwoord op de melding). */
public enum Answer {
    /** Een plan. */
    PLAN,
    /** Advies. */
    ADVICE,
    /** Doorverwijzing. */
    REFERRAL
}
