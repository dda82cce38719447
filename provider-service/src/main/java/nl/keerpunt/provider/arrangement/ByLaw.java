package nl.keerpunt.provider.arrangement;

import nl.keerpunt.language.LawfulGround;
import nl.keerpunt.language.LegalBasis;
import nl.keerpunt.language.Personal;
import org.jspecify.annotations.Nullable;

/**
 * What binds the college by law, so that no mandate is asked (verwijzing, bepaling of beschikking).
 *
 * @param referrer who referred, determined or ordered; null when it came from a plan, which keeps it
 * @param document the referral, determination or order itself, as it can be found; null likewise
 */
public record ByLaw(
        LawfulGround ground,
        @Nullable Personal<String> referrer,
        @Nullable Personal<String> document) {

    private static final LegalBasis JEUGDWET = new LegalBasis("JEUGDWET");

    /** The law that gives the ground its force: under another law it binds nobody. */
    LegalBasis law() {
        return switch (ground) {
            case GENERAL_PRACTITIONER, MEDICAL_SPECIALIST, YOUTH_DOCTOR -> JEUGDWET; // Art. 2.6, first paragraph, g.
            case CERTIFIED_INSTITUTION -> JEUGDWET; // Art. 3.5, first paragraph.
            case COURT_ORDER -> JEUGDWET; // Art. 2.4, second paragraph, b.
        };
    }
}
