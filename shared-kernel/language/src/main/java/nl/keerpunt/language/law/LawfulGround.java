package nl.keerpunt.language.law;

/** By what the law itself binds the college, so that no mandate is asked (wettelijke grondslag van een verwijzing). */
public enum LawfulGround {
    /** Huisarts (Jeugdwet, art. 2.6, first paragraph, under g). */
    GENERAL_PRACTITIONER,
    /** Medisch specialist (the same). */
    MEDICAL_SPECIALIST,
    /** Jeugdarts (the same). */
    YOUTH_DOCTOR,
    /** Bepaling van een gecertificeerde instelling (Jeugdwet, art. 3.5, first paragraph). */
    CERTIFIED_INSTITUTION,
    /** Rechterlijke beslissing (Jeugdwet, art. 2.4, second paragraph, under b: to be confirmed). */
    COURT_ORDER;

    private static final LegalBasis YOUTH_ACT = new LegalBasis("JEUGDWET");

    /** Whether a doctor referred, so that what was written about it is medical. */
    public boolean isMedical() {
        return switch (this) {
            case GENERAL_PRACTITIONER, MEDICAL_SPECIALIST, YOUTH_DOCTOR -> true;
            case CERTIFIED_INSTITUTION, COURT_ORDER -> false;
        };
    }

    /** The law that gives the ground its force: under another law it binds nobody. */
    public LegalBasis law() {
        return switch (this) {
            case GENERAL_PRACTITIONER, MEDICAL_SPECIALIST, YOUTH_DOCTOR, CERTIFIED_INSTITUTION, COURT_ORDER ->
                YOUTH_ACT;
        };
    }
}
