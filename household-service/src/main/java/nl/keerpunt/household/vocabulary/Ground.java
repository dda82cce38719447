package nl.keerpunt.household.vocabulary;

import io.swagger.v3.oas.annotations.media.Schema;

/** Why a household is erased (grond voor vernietiging), as it is recorded. */
@Schema(name = "RecordedErasureGround")
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
