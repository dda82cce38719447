package nl.keerpunt.household.householdlife;

import static nl.keerpunt.household.registration.Reason.ALREADY_RECORDED;
import static nl.keerpunt.household.registration.Reason.BEFORE_REQUEST;
import static nl.keerpunt.household.registration.Reason.FACT_UNKNOWN;
import static nl.keerpunt.household.registration.Reason.LAW_NOT_ASKED;
import static nl.keerpunt.household.registration.Reason.NOT_REQUESTED;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.household.householdlife.Changes.Noted;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.TermCommand;
import nl.keerpunt.household.registration.TermCommand.*;
import nl.keerpunt.household.registration.TermEvent.*;
import nl.keerpunt.language.Refusal;

/** What is noted of a request under one of its laws, so that legal terms can be counted, and what is taken back. */
final class Noting {

    private Noting() {}

    static List<HouseholdEvent> decided(TermCommand command, RegisteredHousehold household) {
        return switch (command) {
            case ReachMilestone reach -> reached(reach, household);
            case AskForData ask -> asked(ask, household);
            case TakeTermFactBack back -> takenBack(back, household);
        };
    }

    private static List<HouseholdEvent> reached(ReachMilestone reach, RegisteredHousehold household) {
        var reached = reach.reached();
        return isNew(reach.fact(), new Noted(reach.request(), reach.law(), reached, false), household)
                ? List.of(new MilestoneReached(
                        reach.household(),
                        reach.request(),
                        reach.fact(),
                        reach.law(),
                        reached.milestone(),
                        reached.on()))
                : List.of();
    }

    private static List<HouseholdEvent> asked(AskForData ask, RegisteredHousehold household) {
        var asked = ask.asked();
        return isNew(ask.fact(), new Noted(ask.request(), ask.law(), asked, false), household)
                ? List.of(new DataAskedFor(
                        ask.household(), ask.request(), ask.fact(), ask.law(), asked.on(), asked.until()))
                : List.of();
    }

    private static boolean isNew(UUID fact, Noted noted, RegisteredHousehold household) {
        var question = household.question(noted.request()).orElseThrow(() -> new Refusal(NOT_REQUESTED));
        var known = noted(household).get(fact);
        if (known != null) {
            // Under the id of what was taken back nothing is noted any more: it would look as if it were there again.
            Household.retryWhen(known.equals(noted), ALREADY_RECORDED);
            return false;
        }
        if (!question.laws().contains(noted.law())) {
            throw new Refusal(LAW_NOT_ASKED);
        }
        if (noted.happened().on().isBefore(question.on())) {
            throw new Refusal(BEFORE_REQUEST);
        }
        return true;
    }

    private static List<HouseholdEvent> takenBack(TakeTermFactBack back, RegisteredHousehold household) {
        if (household.question(back.request()).isEmpty()) {
            throw new Refusal(NOT_REQUESTED);
        }
        var known = noted(household).get(back.fact());
        if (known == null || !known.request().equals(back.request())) {
            throw new Refusal(FACT_UNKNOWN);
        }
        return known.takenBack()
                ? List.of()
                : List.of(new TermFactTakenBack(back.household(), back.request(), back.fact()));
    }

    private static Map<UUID, Noted> noted(RegisteredHousehold household) {
        return household.kept().changes().noted();
    }
}
