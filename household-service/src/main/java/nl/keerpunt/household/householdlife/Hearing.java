package nl.keerpunt.household.householdlife;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.keerpunt.household.direction.Assigning;
import nl.keerpunt.household.householdlife.Household.Ending;
import nl.keerpunt.household.householdlife.Household.Erased;
import nl.keerpunt.household.householdlife.Household.Unregistered;
import nl.keerpunt.household.householdlife.KeptRecord.Support;
import nl.keerpunt.household.registration.DirectionCommand.*;
import nl.keerpunt.household.registration.DirectionEvent.*;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.KeepingCommand.*;
import nl.keerpunt.household.registration.KeepingEvent.*;
import nl.keerpunt.language.identity.HouseholdId;

/** What the other services tell, also while the household ends. It is recorded when it is news, and never refused. */
final class Hearing {

    private Hearing() {}

    static List<HouseholdEvent> planActive(RecordPlanActive active, Household current) {
        var recorded = new PlanActiveRecorded(active.household(), active.director(), active.on());
        return known(current)
                .map(household -> household.planActive()
                        ? changed(active.household(), active.on(), household)
                        : withDirector(recorded, household, current))
                .orElseGet(List::of);
    }

    /**
     * An active plan is never without a director, so the one who activated it assigned themselves with it; unless it
     * all ends.
     */
    private static List<HouseholdEvent> withDirector(
            PlanActiveRecorded recorded, RegisteredHousehold household, Household current) {
        return household.directed().isPresent() || current instanceof Ending
                ? List.of(recorded)
                : List.of(
                        new DirectorAssigned(
                                recorded.household(),
                                recorded.director(),
                                household.team(),
                                recorded.on(),
                                new Assigning(recorded.director(), recorded.on())),
                        recorded);
    }

    static List<HouseholdEvent> planClosed(RecordPlanClosed closed, Household current) {
        return known(current)
                .map(household -> household.planActive()
                        ? List.<HouseholdEvent>of(new PlanClosedRecorded(closed.household(), closed.on()))
                        : changed(closed.household(), closed.on(), household))
                .orElseGet(List::of);
    }

    static List<HouseholdEvent> planChange(HearPlanChange heard, Household current) {
        var event = new PlanChangeHeardOf(heard.household(), heard.on(), heard.line(), heard.law());
        return known(current).map(household -> whenNews(event, household)).orElseGet(List::of);
    }

    /** Also before the ending is known here, as after a restore: what a service said stays true. */
    static List<HouseholdEvent> quiet(HearQuiet heard, Household current) {
        return known(current)
                .filter(household -> !household.kept().quiet().contains(heard.by()))
                .map(_ -> List.<HouseholdEvent>of(new ServiceQuietHeardOf(heard.household(), heard.by())))
                .orElseGet(List::of);
    }

    static List<HouseholdEvent> support(HearSupport heard, Household current) {
        return known(current)
                .filter(household -> isNews(heard, household.kept()))
                .map(_ -> List.<HouseholdEvent>of(new SupportHeardOf(
                        heard.household(),
                        heard.arrangement(),
                        heard.law(),
                        heard.version(),
                        heard.lastDay(),
                        heard.lastChange())))
                .orElseGet(List::of);
    }

    /** Something newer that is different, or that was recorded again after all of that law was destroyed. */
    private static boolean isNews(HearSupport heard, KeptRecord kept) {
        var known = kept.supports().get(heard.arrangement());
        if (known == null) {
            return true;
        }
        var said = new Support(heard.law(), known.version(), heard.lastDay(), heard.lastChange());
        return heard.version() > known.version()
                && (!said.equals(known) || kept.gone().containsKey(heard.law()));
    }

    private static List<HouseholdEvent> changed(HouseholdId id, LocalDate on, RegisteredHousehold household) {
        return whenNews(new PlanChangeHeardOf(id, on, null, null), household);
    }

    private static List<HouseholdEvent> whenNews(PlanChangeHeardOf event, RegisteredHousehold household) {
        return household.kept().after(event).equals(household.kept()) ? List.of() : List.of(event);
    }

    /** A message tells what happened; where there is no household, or none any more, there is nobody to refuse. */
    private static Optional<RegisteredHousehold> known(Household current) {
        return switch (current) {
            case RegisteredHousehold household -> Optional.of(household);
            case Ending ending -> Optional.of(ending.household());
            case Unregistered _, Erased _ -> Optional.empty();
        };
    }
}
