package nl.keerpunt.household.vocabulary;

import io.swagger.v3.oas.annotations.media.Schema;

/** What the access team answered to a request (antwoord op de melding). */
@Schema(name = "RequestAnswer")
public enum RequestAnswer {
    /** Een plan. */
    PLAN,
    /** Advies. */
    ADVICE,
    /** Doorverwijzing. */
    REFERRAL
}
