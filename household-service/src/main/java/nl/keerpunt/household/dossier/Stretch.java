package nl.keerpunt.household.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.keerpunt.household.registration.DirectionEvent.*;
import nl.keerpunt.household.registration.HomeEvent;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.HouseholdEvent.*;
import nl.keerpunt.household.registration.KeepingEvent;
import nl.keerpunt.household.registration.LifeEvent.*;
import nl.keerpunt.household.registration.MemberEvent.*;
import nl.keerpunt.household.registration.RepresentationEvent;
import nl.keerpunt.household.registration.RequestEvent.*;
import nl.keerpunt.household.registration.SafetyEvent.*;
import nl.keerpunt.household.registration.SuccessorEvent;
import nl.keerpunt.household.registration.TermEvent;
import nl.keerpunt.language.calendar.Days;

/**
 * Days on each of which a household looks the same.
 *
 * @param household as it is on the first of them, and so on all
 */
public record Stretch(LocalDate from, LocalDate until, HouseholdOn household) {

    /** All days that the platform knows, as the history tells of them. */
    public static List<Stretch> of(List<HouseholdEvent> history) {
        var firstDays = new TreeSet<LocalDate>();
        firstDays.add(Days.FIRST);
        history.stream()
                .flatMap(Stretch::turns)
                .filter(day -> !day.isAfter(Days.LAST))
                .forEach(firstDays::add);
        var stretches = new ArrayList<Stretch>();
        for (var from : firstDays) {
            var next = firstDays.higher(from);
            stretches.add(
                    new Stretch(from, next == null ? Days.LAST : next.minusDays(1), HouseholdOn.of(from, history)));
        }
        return List.copyOf(stretches);
    }

    /** The first days from which a fact may show. */
    private static Stream<LocalDate> turns(HouseholdEvent event) {
        return switch (event) {
            case HouseholdRegistered _,
                    HouseholdErased _,
                    KeepingEvent _,
                    TermEvent _,
                    RepresentationEvent _,
                    SuccessorEvent _,
                    LifeFactTakenBack _,
                    AnswerTakenBack _,
                    PersonCorrected _,
                    MemberTakenBack _,
                    HomeEvent _ -> Stream.empty(); // They show on every day or none.
            case MemberAdded added -> Stream.of(added.from());
            case MemberMovedOut moved -> Stream.of(moved.lastDay().plusDays(1));
            case MoveOutCorrected corrected ->
                Stream.ofNullable(corrected.lastDay()).map(day -> day.plusDays(1));
            case LifeFactRecorded life -> Stream.of(life.happened().on());
            case ResidenceDecided decided -> Stream.of(decided.on());
            case RequestRecorded asked -> Stream.of(asked.on());
            case RequestDayCorrected corrected -> Stream.of(corrected.on());
            case RequestAnswered answered -> Stream.of(answered.on());
            case DirectorAssigned assigned -> Stream.of(assigned.from());
            case DirectorTransferred transferred -> Stream.of(transferred.from());
            // Accepted before it begins, it shows with the direction.
            case DirectionAccepted accepted -> Stream.of(accepted.on());
            case DirectionDeclined declined -> Stream.of(declined.from());
            case SafetyFlagSet set -> Stream.of(set.on());
            case SafetyFlagLifted lifted -> Stream.of(lifted.on());
            case PlanActiveRecorded active -> Stream.of(active.on());
            case PlanClosedRecorded closed -> Stream.of(closed.on());
        };
    }
}
