package nl.keerpunt.household.registration;

/** Why a household is erased (grond voor vernietiging). */
public enum Ground {
    /** De bewaartermijn is verstreken. */
    TERM_PASSED,
    /** De inwoner vroeg erom. */
    RESIDENT_ASKED,
    /** Het huishouden is bij vergissing geregistreerd. */
    MISTAKE,
    /** Wat al vernietigd was, kwam terug met een reservekopie. Nobody can ask it. */
    ERASED_BEFORE
}
