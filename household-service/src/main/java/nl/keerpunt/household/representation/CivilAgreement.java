package nl.keerpunt.household.representation;

import static nl.keerpunt.household.representation.Article.read;
import static nl.keerpunt.household.representation.Article.toBeConfirmed;
import static nl.keerpunt.household.representation.Representation.Closeness.CHILD;
import static nl.keerpunt.household.representation.Representation.Closeness.GRANDCHILD;
import static nl.keerpunt.household.representation.Representation.Closeness.GRANDPARENT;
import static nl.keerpunt.household.representation.Representation.Closeness.PARENT;
import static nl.keerpunt.household.representation.Representation.Closeness.PARTNER;
import static nl.keerpunt.household.representation.Representation.Closeness.SIBLING;
import static nl.keerpunt.language.agreement.WayOut.COURT_BETWEEN_PARENTS;
import static nl.keerpunt.language.agreement.WayOut.EX_OFFICIO;
import static nl.keerpunt.language.agreement.WayOut.SUBDISTRICT_COURT;
import static nl.keerpunt.language.agreement.WayOut.TALK_AGAIN;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.keerpunt.household.representation.Requirement.*;

/**
 * Whose agreement help under the Wmo, the Participatiewet and the Wgs needs. These laws know no age of one's own
 * before 18: civil law says who speaks for a minor, and what a curator, mentor or administrator does for an adult.
 * That a line is an act of such a kind is our reading, hence to be confirmed.
 */
final class CivilAgreement {

    private static final int OF_AGE = 18;

    private static final Article FOR_A_MINOR =
            toBeConfirmed("BW Boek 1, art. 245, vierde lid, 253i, eerste lid, en 337, eerste lid");
    private static final Article WMO_OWN = toBeConfirmed("Wmo 2015, art. 2.3.2, eerste lid");
    private static final Article PW_OWN = read("Participatiewet, art. 43, eerste lid");
    private static final Article WGS_OWN = toBeConfirmed("Wgs, art. 1, verzoeker");
    private static final Article WMO_UNABLE = read("Wmo 2015, art. 1.1.1, tweede lid");
    private static final Article MONEY_UNABLE =
            toBeConfirmed("BW Boek 1, art. 381, tweede lid, en 441, eerste lid; Awb, art. 2:1, eerste lid");
    private static final Article BY_CURATOR = toBeConfirmed("BW Boek 1, art. 381, tweede tot en met vierde lid");
    private static final Article BY_MENTOR = toBeConfirmed("BW Boek 1, art. 453, eerste en tweede lid");
    private static final Article BY_ADMINISTRATOR =
            toBeConfirmed("BW Boek 1, art. 438, tweede lid, en 441, eerste lid");
    private static final Article BY_PARTNER = read("Participatiewet, art. 43, tweede lid");

    private CivilAgreement() {}

    static Requirement underWmo(AgreementAsked asked, OnTheDay known) {
        if (asked.age() < OF_AGE) {
            return new Needed(List.of(ofMinor(known)));
        }
        return new Needed(
                known.unable()
                        ? List.of(new Need(inPlaceUnderWmo(known), List.of(), WMO_UNABLE, List.of(TALK_AGAIN)))
                        : beside(
                                own(asked, known, WMO_OWN),
                                new Need(known.curators(), List.of(), BY_CURATOR, List.of(TALK_AGAIN)),
                                new Need(known.mentors(), List.of(), BY_MENTOR, List.of(TALK_AGAIN))));
    }

    static Requirement underParticipatiewet(AgreementAsked asked, OnTheDay known) {
        var needs = new ArrayList<>(overMoney(asked, known, PW_OWN));
        if (asked.age() >= OF_AGE) {
            needs.addAll(ofPartners(known));
        }
        return new Needed(needs);
    }

    static Requirement underWgs(AgreementAsked asked, OnTheDay known) {
        return new Needed(overMoney(asked, known, WGS_OWN));
    }

    private static List<Need> overMoney(AgreementAsked asked, OnTheDay known, Article own) {
        if (asked.age() < OF_AGE) {
            return List.of(ofMinor(known));
        }
        return known.unable()
                ? List.of(new Need(inPlaceOverMoney(known), List.of(), MONEY_UNABLE, List.of(TALK_AGAIN)))
                : beside(
                        own(asked, known, own),
                        new Need(known.curators(), List.of(), BY_CURATOR, List.of(TALK_AGAIN)),
                        new Need(
                                known.administrators(),
                                List.of(),
                                BY_ADMINISTRATOR,
                                List.of(TALK_AGAIN, SUBDISTRICT_COURT)));
    }

    /** One parent speaks for both, as long as the other is not known to object. */
    private static Need ofMinor(OnTheDay known) {
        var waysOut = known.parents().size() > 1 ? List.of(TALK_AGAIN, COURT_BETWEEN_PARENTS) : List.of(TALK_AGAIN);
        return new Need(known.withAuthority(), List.of(), FOR_A_MINOR, waysOut);
    }

    private static Need own(AgreementAsked asked, OnTheDay known, Article why) {
        return new Need(List.of(asked.self()), known.attorneys(), why, List.of(TALK_AGAIN));
    }

    /**
     * Beside the member whoever was appointed over this kind of matter. A member who can weigh the matter keeps a
     * voice: a mentor lets the member act where possible (BW 1:454, first paragraph).
     */
    private static List<Need> beside(Need own, Need... appointed) {
        var beside = Stream.of(appointed).filter(need -> !need.of().isEmpty());
        return Stream.concat(Stream.of(own), beside).toList();
    }

    private static List<Speaker> inPlaceUnderWmo(OnTheDay known) {
        return OnTheDay.first(
                OnTheDay.together(known.curators(), known.mentors(), known.attorneys()),
                known.relatives(PARTNER),
                known.relatives(PARENT, CHILD, SIBLING, GRANDPARENT, GRANDCHILD));
    }

    /** Over goods and money nobody speaks merely by being near. */
    private static List<Speaker> inPlaceOverMoney(OnTheDay known) {
        return OnTheDay.first(OnTheDay.together(known.curators(), known.administrators()), known.attorneys());
    }

    /** Spouses ask together, or one of them with the written agreement of the other. */
    private static List<Need> ofPartners(OnTheDay known) {
        return known.relatives(PARTNER).stream()
                .map(partner -> new Need(List.of(partner), List.of(), BY_PARTNER, List.of(TALK_AGAIN, EX_OFFICIO)))
                .toList();
    }
}
