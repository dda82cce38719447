package nl.keerpunt.plan.plan;

import nl.keerpunt.language.LawfulGround;
import nl.keerpunt.language.LegalBasis;
import nl.keerpunt.language.Personal;
import nl.keerpunt.language.Words;

/**
 * Why no mandate is asked: the law itself binds the college (wettelijke grondslag).
 *
 * @param referrer who referred or determined
 * @param document where that is written down
 */
public record ByLaw(LawfulGround ground, Personal<Words> referrer, Personal<Words> document) {

    /** Every ground there is binds the college under this law, and under no other (Jeugdwet, art. 2.6 and 3.5). */
    private static final LegalBasis YOUTH_ACT = new LegalBasis("JEUGDWET");

    static boolean isOf(LegalBasis law) {
        return law.equals(YOUTH_ACT);
    }
}
