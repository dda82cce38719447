package nl.keerpunt.household.dossier;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.HouseholdEvent.DirectorAssigned;
import nl.keerpunt.household.registration.HouseholdEvent.DirectorTransferred;
import nl.keerpunt.household.registration.HouseholdEvent.HouseholdErased;
import nl.keerpunt.household.registration.HouseholdEvent.HouseholdRegistered;
import nl.keerpunt.household.registration.HouseholdEvent.MemberAdded;
import nl.keerpunt.household.registration.HouseholdEvent.MemberMovedOut;
import nl.keerpunt.household.registration.HouseholdEvent.MoveOutCorrected;
import nl.keerpunt.household.registration.HouseholdEvent.PlanActiveRecorded;
import nl.keerpunt.household.registration.HouseholdEvent.PlanClosedRecorded;
import nl.keerpunt.household.registration.HouseholdEvent.RequestAnswered;
import nl.keerpunt.household.registration.HouseholdEvent.RequestRecorded;
import nl.keerpunt.platform.store.Recorded;

/**
 * One line of a household's history: what was recorded, when and by whom.
 *
 * @param essentials ids, dates and choices; never anything personal
 */
record RecordedFact(
        String name,
        long version,
        long position,
        Instant recordedAt,
        String actor,
        SortedMap<String, Object> essentials) {

    RecordedFact {
        essentials = Collections.unmodifiableSortedMap(new TreeMap<>(essentials));
    }

    static RecordedFact of(Recorded<HouseholdEvent> recorded) {
        return new RecordedFact(
                recorded.name(),
                recorded.version(),
                recorded.position(),
                recorded.recordedAt(),
                recorded.actor(),
                new TreeMap<>(essentials(recorded.fact())));
    }

    private static Map<String, Object> essentials(HouseholdEvent event) {
        return switch (event) {
            case HouseholdRegistered it -> Map.of("team", it.team(), "on", it.on());
            case MemberAdded it -> Map.of("member", it.member(), "from", it.from());
            case MemberMovedOut it -> Map.of("member", it.member(), "lastDay", it.lastDay());
            case MoveOutCorrected it ->
                it.lastDay() == null
                        ? Map.of("member", it.member(), "was", it.was())
                        : Map.of("member", it.member(), "was", it.was(), "lastDay", it.lastDay());
            case RequestRecorded it ->
                Map.of("request", it.request(), "laws", it.laws(), "on", it.on(), "channel", it.channel());
            case RequestAnswered it -> Map.of("request", it.request(), "answer", it.answer(), "on", it.on());
            case DirectorAssigned it -> Map.of("director", it.director(), "team", it.team(), "from", it.from());
            case DirectorTransferred it ->
                Map.of("relieved", it.relieved(), "director", it.director(), "team", it.team(), "from", it.from());
            case PlanActiveRecorded it -> Map.of("director", it.director(), "on", it.on());
            case PlanClosedRecorded it -> Map.of("on", it.on());
            case HouseholdErased it -> Map.of("ground", it.ground(), "on", it.on());
        };
    }
}
