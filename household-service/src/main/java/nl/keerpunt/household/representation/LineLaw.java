package nl.keerpunt.household.representation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import java.util.stream.Stream;
import nl.keerpunt.language.law.LegalBasis;

/**
 * The laws of a support line of which it is known who has to agree (grondslag). A law that is configured anew is not
 * among them until somebody has read who may agree under it.
 */
@Schema(name = "RepresentedLaw")
public enum LineLaw {
    /** Jeugdwet. */
    JEUGDWET,
    /** Wet maatschappelijke ondersteuning 2015. */
    WMO,
    /** Participatiewet. */
    PARTICIPATIEWET,
    /** Wet gemeentelijke schuldhulpverlening. */
    WGS;

    /** Whether it has an earlier written refusal followed (Jeugdwet 7.3.4, third paragraph; the others say nothing). */
    public boolean followsWishes() {
        return this == JEUGDWET;
    }

    public static Optional<LineLaw> of(LegalBasis law) {
        return Stream.of(values())
                .filter(known -> known.name().equals(law.code()))
                .findFirst();
    }
}
