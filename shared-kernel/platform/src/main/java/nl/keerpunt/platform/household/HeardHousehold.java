package nl.keerpunt.platform.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.keerpunt.platform.access.Standing;
import nl.keerpunt.platform.household.HouseholdHeard.DirectorHeardOf;
import nl.keerpunt.platform.household.HouseholdHeard.ErasureHeardOf;
import nl.keerpunt.platform.household.HouseholdHeard.HouseholdHeardOf;
import nl.keerpunt.platform.household.HouseholdHeard.SafetyFlagHeardOf;
import nl.keerpunt.platform.household.HouseholdHeard.SafetyFlagLiftHeardOf;
import nl.keerpunt.platform.household.HouseholdNews.HearOfDirector;
import nl.keerpunt.platform.household.HouseholdNews.HearOfErasure;
import nl.keerpunt.platform.household.HouseholdNews.HearOfHousehold;
import nl.keerpunt.platform.household.HouseholdNews.HearOfSafetyFlag;
import nl.keerpunt.platform.household.HouseholdNews.HearOfSafetyFlagLift;
import org.jspecify.annotations.Nullable;

/**
 * A household as it was heard of. What is heard again says nothing new.
 *
 * @param registered with which team, and by whom; null before that was heard
 * @param directions in the order of their first days; each holds until the next
 */
record HeardHousehold(
        @Nullable HouseholdHeardOf registered, List<DirectorHeardOf> directions, boolean flagged, boolean erased) {

    static final HeardHousehold UNKNOWN = new HeardHousehold(null, List.of(), false, false);

    HeardHousehold {
        directions = List.copyOf(directions);
    }

    static List<HouseholdHeard> decide(HouseholdNews news, HeardHousehold current) {
        return switch (news) {
            case HearOfHousehold registered -> registered(registered, current);
            case HearOfDirector directed -> directed(directed, current);
            case HearOfSafetyFlag _ when current.flagged -> List.of();
            case HearOfSafetyFlag flagged -> List.of(new SafetyFlagHeardOf(flagged.household()));
            case HearOfSafetyFlagLift _ when !current.flagged -> List.of();
            case HearOfSafetyFlagLift lifted -> List.of(new SafetyFlagLiftHeardOf(lifted.household()));
            case HearOfErasure _ when current.erased -> List.of();
            case HearOfErasure erased -> List.of(new ErasureHeardOf(erased.household()));
        };
    }

    private static List<HouseholdHeard> registered(HearOfHousehold registered, HeardHousehold current) {
        var heard = new HouseholdHeardOf(registered.household(), registered.team(), registered.answers());
        return heard.equals(current.registered) ? List.of() : List.of(heard);
    }

    private static List<HouseholdHeard> directed(HearOfDirector directed, HeardHousehold current) {
        var heard = new DirectorHeardOf(
                directed.household(), directed.director(), directed.team(), directed.from(), directed.answers());
        return current.directions.contains(heard) ? List.of() : List.of(heard);
    }

    static HeardHousehold evolve(HeardHousehold current, HouseholdHeard event) {
        return switch (event) {
            case HouseholdHeardOf heard ->
                new HeardHousehold(heard, current.directions, current.flagged, current.erased);
            case DirectorHeardOf heard ->
                new HeardHousehold(current.registered, current.until(heard), current.flagged, current.erased);
            case SafetyFlagHeardOf _ ->
                new HeardHousehold(current.registered, current.directions, true, current.erased);
            case SafetyFlagLiftHeardOf _ ->
                new HeardHousehold(current.registered, current.directions, false, current.erased);
            case ErasureHeardOf _ -> new HeardHousehold(current.registered, current.directions, current.flagged, true);
        };
    }

    /** Who was heard of last holds from that day on, whatever was heard of later days before. */
    private List<DirectorHeardOf> until(DirectorHeardOf last) {
        var kept = new ArrayList<>(directions);
        kept.removeIf(direction -> !direction.from().isBefore(last.from()));
        kept.add(last);
        return kept;
    }

    /** Empty when nothing was heard yet that says which team answers on that day. */
    Optional<Standing> on(LocalDate day) {
        return directions.stream()
                .filter(direction -> !direction.from().isAfter(day))
                .reduce((_, later) -> later)
                .map(direction ->
                        new Standing(direction.team(), direction.director(), direction.answers(), erased, flagged))
                .or(() -> Optional.ofNullable(registered)
                        .map(known -> new Standing(known.team(), null, known.answers(), erased, flagged)));
    }
}
