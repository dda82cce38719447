package nl.keerpunt.household.registration;

import io.swagger.v3.oas.annotations.media.Schema;

/** What the access team answered to a request (antwoord op de melding). */
@Schema(name = "RequestAnswer")
public enum Answer {
    /** Een plan. */
    PLAN,
    /** Advies. */
    ADVICE,
    /** Doorverwijzing. */
    REFERRAL
}
