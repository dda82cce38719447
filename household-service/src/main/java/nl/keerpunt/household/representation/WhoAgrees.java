package nl.keerpunt.household.representation;

import java.util.Collection;
import java.util.Optional;
import nl.keerpunt.household.representation.Requirement.Need;

/** Whose agreement is needed for a member on a day, and who may give it (wie mag instemmen). */
public final class WhoAgrees {

    private static final Article BY_PROXY =
            Article.read("Awb, art. 2:1, eerste lid; Burgerlijk Wetboek Boek 3, art. 60, eerste lid");

    private WhoAgrees() {}

    /** @param known about who may speak for the member, those of other days included */
    public static Requirement needed(AgreementAsked asked, Collection<? extends Representation> known) {
        var onTheDay = OnTheDay.of(known, asked.law(), asked.day());
        return switch (asked.law()) {
            case JEUGDWET -> YouthAgreement.needed(asked, onTheDay);
            case WMO -> CivilAgreement.underWmo(asked, onTheDay);
            case PARTICIPATIEWET -> CivilAgreement.underParticipatiewet(asked, onTheDay);
            case WGS -> CivilAgreement.underWgs(asked, onTheDay);
        };
    }

    /** By which article somebody may agree for the member on that day; empty for whoever may not. */
    public static Optional<Article> right(
            Speaker who, AgreementAsked asked, Collection<? extends Representation> known) {
        return needed(asked, known).needs().stream()
                .flatMap(need -> right(who, need).stream())
                .findFirst();
    }

    private static Optional<Article> right(Speaker who, Need need) {
        if (need.of().contains(who)) {
            return Optional.of(need.why());
        }
        return need.instead().contains(who) ? Optional.of(BY_PROXY) : Optional.empty();
    }
}
