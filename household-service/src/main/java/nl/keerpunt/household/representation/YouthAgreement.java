package nl.keerpunt.household.representation;

import static nl.keerpunt.household.representation.Article.read;
import static nl.keerpunt.household.representation.Representation.Closeness.CHILD;
import static nl.keerpunt.household.representation.Representation.Closeness.GRANDPARENT;
import static nl.keerpunt.household.representation.Representation.Closeness.PARENT;
import static nl.keerpunt.household.representation.Representation.Closeness.PARTNER;
import static nl.keerpunt.household.representation.Representation.Closeness.SIBLING;
import static nl.keerpunt.language.agreement.WayOut.CHILD_PERSISTS;
import static nl.keerpunt.language.agreement.WayOut.CHILD_PROTECTION_BOARD;
import static nl.keerpunt.language.agreement.WayOut.COURT_BETWEEN_PARENTS;
import static nl.keerpunt.language.agreement.WayOut.NO_TIME_TO_ASK;
import static nl.keerpunt.language.agreement.WayOut.SERIOUS_HARM;
import static nl.keerpunt.language.agreement.WayOut.TALK_AGAIN;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.keerpunt.household.representation.Requirement.*;
import nl.keerpunt.language.agreement.WayOut;

/** Whose agreement youth help needs (Jeugdwet, paragraph 7.3, as it stood on 1 January 2026). */
final class YouthAgreement {

    private static final int OWN_VOICE = 12;
    private static final int OWN_DECISION = 16;
    private static final int OF_AGE = 18;

    private static final Article WITHIN_MEASURE = read("Jeugdwet, art. 7.3.4, eerste lid");
    private static final Article UNDER_TWELVE = read("Jeugdwet, art. 7.3.4, eerste lid, en 7.3.15, eerste lid");
    private static final Article THE_CHILD = read("Jeugdwet, art. 7.3.4, eerste lid");
    private static final Article BESIDE_THE_CHILD = read("Jeugdwet, art. 7.3.4, tweede lid");
    private static final Article FROM_SIXTEEN = read("Jeugdwet, art. 7.3.4, eerste lid, en 7.3.5, eerste lid");
    private static final Article UNABLE = read("Jeugdwet, art. 7.3.15, tweede lid");
    private static final Article UNABLE_WITHOUT_APPOINTED = read("Jeugdwet, art. 7.3.15, derde lid");
    private static final Article WRITTEN_REFUSAL = read("Jeugdwet, art. 7.3.4, derde lid");

    private YouthAgreement() {}

    static Requirement needed(AgreementAsked asked, OnTheDay known) {
        if (asked.withinMeasure() && known.measured()) {
            return new NotNeeded(WITHIN_MEASURE);
        }
        if (asked.age() < OWN_VOICE) {
            return new Needed(withAuthority(known, UNDER_TWELVE, Set.of(NO_TIME_TO_ASK)));
        }
        return known.unable() ? ofUnable(asked, known) : ofAble(asked, known);
    }

    private static Requirement ofAble(AgreementAsked asked, OnTheDay known) {
        if (asked.age() >= OWN_DECISION) {
            return new Needed(List.of(own(asked, FROM_SIXTEEN)));
        }
        var needs = new ArrayList<>(List.of(own(asked, THE_CHILD)));
        needs.addAll(withAuthority(known, BESIDE_THE_CHILD, Set.of(SERIOUS_HARM, CHILD_PERSISTS)));
        return new Needed(needs);
    }

    private static Requirement ofUnable(AgreementAsked asked, OnTheDay known) {
        var needs = asked.age() < OF_AGE
                ? withAuthority(known, UNABLE, Set.of(NO_TIME_TO_ASK))
                : List.of(adultsRepresentative(known));
        return asked.age() >= OWN_DECISION && known.refusedEarlier()
                ? new RefusedBefore(asked.self(), WRITTEN_REFUSAL, needs)
                : new Needed(needs);
    }

    /** Whoever was appointed; without them whoever was authorised in writing; without them the nearest. */
    private static Need adultsRepresentative(OnTheDay known) {
        var appointed = OnTheDay.together(known.curators(), known.mentors());
        var of = OnTheDay.first(
                appointed,
                known.attorneys(),
                known.relatives(PARTNER),
                known.relatives(PARENT, CHILD, SIBLING, GRANDPARENT));
        var why = appointed.isEmpty() ? UNABLE_WITHOUT_APPOINTED : UNABLE;
        return new Need(of, List.of(), why, List.of(TALK_AGAIN, NO_TIME_TO_ASK));
    }

    private static Need own(AgreementAsked asked, Article why) {
        var waysOut = asked.age() < OF_AGE ? List.of(TALK_AGAIN, CHILD_PROTECTION_BOARD) : List.of(TALK_AGAIN);
        return new Need(List.of(asked.self()), List.of(), why, waysOut);
    }

    /** One agreement of each who has authority: two parents are two agreements. */
    private static List<Need> withAuthority(OnTheDay known, Article why, Set<WayOut> ofTheLaw) {
        var waysOut = EnumSet.of(TALK_AGAIN, CHILD_PROTECTION_BOARD);
        waysOut.addAll(ofTheLaw);
        if (known.parents().size() > 1) {
            waysOut.add(COURT_BETWEEN_PARENTS);
        }
        var ways = List.copyOf(waysOut);
        var withAuthority = known.withAuthority();
        return withAuthority.isEmpty()
                ? List.of(new Need(List.of(), List.of(), why, ways))
                : withAuthority.stream()
                        .map(speaker -> new Need(List.of(speaker), List.of(), why, ways))
                        .toList();
    }
}
