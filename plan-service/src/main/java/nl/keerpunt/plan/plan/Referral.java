package nl.keerpunt.plan.plan;

/** Why the team does not help by itself but asks a provider (doorverwijzing). */
public enum Referral {
    EXPERTISE,
    CAPACITY,
    CONTINUITY,
    WISH_OF_HOUSEHOLD,
    LEGAL_DUTY
}
