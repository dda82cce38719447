package nl.keerpunt.language.personalbudget;

import java.util.Map;
import java.util.Optional;
import nl.keerpunt.language.law.LegalBasis;

/**
 * What the law asks before a personal budget may be given (voorwaarde): each of them, or there is none. Both articles
 * were read as they stood when they came into force on 1 January 2015 (wetten.legaltools.nl); that they read so today
 * is to be confirmed.
 */
public enum BudgetCondition {
    /** In staat: who holds it manages its tasks, alone or with help of the network or a representative. */
    ABLE_TO_MANAGE("a"),
    /** Gemotiveerd: under the Wmo why it is wanted; under the Jeugdwet why support in kind does not fit. */
    MOTIVATED("b"),
    /** Kwaliteit gewaarborgd: what is bought is safe, does its work and fits who gets it. */
    QUALITY_ASSURED("c");

    private static final Map<LegalBasis, String> ARTICLES = Map.of(
            new LegalBasis("WMO"), "Wmo 2015, art. 2.3.6, tweede lid, onder ",
            new LegalBasis("JEUGDWET"), "Jeugdwet, art. 8.1.1, tweede lid, onder ");

    private final String letter;

    BudgetCondition(String letter) {
        this.letter = letter;
    }

    /** Where that law asks it; empty when the law knows no personal budget. */
    public Optional<String> source(LegalBasis law) {
        return Optional.ofNullable(ARTICLES.get(law)).map(article -> article + letter);
    }

    /** Whether support under that law can be delivered as a personal budget. */
    public static boolean isAskedBy(LegalBasis law) {
        return ARTICLES.containsKey(law);
    }
}
