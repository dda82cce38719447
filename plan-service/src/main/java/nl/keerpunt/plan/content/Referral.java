package nl.keerpunt.plan.content;

import io.swagger.v3.oas.annotations.media.Schema;

/** Why the team does not help by itself but asks a provider (doorverwijzing). */
@Schema(name = "LineReferral")
public enum Referral {
    EXPERTISE,
    CAPACITY,
    CONTINUITY,
    WISH_OF_HOUSEHOLD,
    LEGAL_DUTY
}
