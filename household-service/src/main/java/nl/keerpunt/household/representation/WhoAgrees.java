package nl.keerpunt.household.representation;

import java.util.Collection;
import nl.keerpunt.language.agreement.NeededAgreement;

/** Whose agreement is needed for a member on a day, and who may give it (wie mag instemmen). */
public final class WhoAgrees {

    /** Who was authorised may agree in the place of who gave the power. */
    public static final Article BY_PROXY =
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

    /** The same as others are told it: by id alone, without articles. */
    public static NeededAgreement told(AgreementAsked asked, Collection<? extends Representation> known) {
        var beside = needed(asked.within(false), known);
        return new NeededAgreement(
                needed(asked.within(true), known) instanceof Requirement.NotNeeded,
                beside instanceof Requirement.RefusedBefore refused
                        ? refused.by().id()
                        : null,
                beside.needs().stream().map(Requirement.Need::told).toList());
    }
}
