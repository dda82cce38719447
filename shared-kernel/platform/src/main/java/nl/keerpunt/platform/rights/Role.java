package nl.keerpunt.platform.rights;

/** What a token says that its bearer is (claim {@code roles}, in lower case). */
public enum Role {
    /** Toegangsprofessional: takes in questions, makes plans, arranges support. */
    ACCESS,
    /** Regisseur: responsible for the whole of a household. */
    DIRECTOR,
    /** Zorgaanbieder: carries arrangements out; known by its AGB code. */
    PROVIDER,
    /** Financial controller: sees money, never names. */
    CONTROLLER,
    /** Functioneel beheerder: mandates, contracts, policy. */
    ADMINISTRATOR
}
