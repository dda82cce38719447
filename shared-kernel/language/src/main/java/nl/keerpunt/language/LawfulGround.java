package nl.keerpunt.language;

/** By what the law itself binds the college, so that no mandate is asked (wettelijke grondslag van een verwijzing). */
public enum LawfulGround {
    /** Huisarts (Jeugdwet, art. 2.6, first paragraph, under g). */
    GENERAL_PRACTITIONER,
    /** Medisch specialist (the same). */
    MEDICAL_SPECIALIST,
    /** Jeugdarts (the same). */
    YOUTH_DOCTOR,
    /** Bepaling van een gecertificeerde instelling (Jeugdwet, art. 3.5). */
    CERTIFIED_INSTITUTION,
    /** Rechterlijke beslissing. */
    COURT_ORDER
}
