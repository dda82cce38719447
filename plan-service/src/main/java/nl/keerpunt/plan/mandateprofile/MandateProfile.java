package nl.keerpunt.plan.mandateprofile;

import java.util.List;
import nl.keerpunt.language.OutOfRange;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Mandate;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.people.Competence;
import nl.keerpunt.language.people.JobFunction;
import nl.keerpunt.language.words.Label;

/**
 * What whoever has a function may decide alone, and what they must be able to (functieprofiel).
 *
 * @param products by their codes in the contracts; empty: every product
 */
public record MandateProfile(
        JobFunction function,
        List<Competence> competences,
        List<LegalBasis> laws,
        List<Label> products,
        Amount upTo,
        int months) {

    static final int MOST_LAWS = 50;

    static final int MOST_COMPETENCES = 50;

    public MandateProfile {
        competences = atMost(MOST_COMPETENCES, competences, "competences");
        laws = atMost(MOST_LAWS, laws, "laws");
        products = atMost(Mandate.MOST_PRODUCTS, products, "products");
        if (laws.isEmpty()) {
            throw new IllegalArgumentException("a profile names at least one law");
        }
        if (months < 1 || months > Mandate.MOST_MONTHS) {
            throw new OutOfRange("a profile allows 1 to 1200 months");
        }
    }

    private static <T> List<T> atMost(int most, List<T> named, String what) {
        if (named.size() > most) {
            throw new OutOfRange("a profile names at most " + most + " " + what);
        }
        return List.copyOf(named);
    }
}
