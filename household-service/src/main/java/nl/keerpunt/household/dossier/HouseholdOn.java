package nl.keerpunt.household.dossier;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.HouseholdEvent.DirectorAssigned;
import nl.keerpunt.household.registration.HouseholdEvent.DirectorTransferred;
import nl.keerpunt.household.registration.HouseholdEvent.HouseholdErased;
import nl.keerpunt.household.registration.HouseholdEvent.HouseholdRegistered;
import nl.keerpunt.household.registration.HouseholdEvent.MemberAdded;
import nl.keerpunt.household.registration.HouseholdEvent.MemberMovedOut;
import nl.keerpunt.household.registration.HouseholdEvent.PlanActiveRecorded;
import nl.keerpunt.household.registration.HouseholdEvent.PlanClosedRecorded;
import nl.keerpunt.household.registration.HouseholdEvent.RequestAnswered;
import nl.keerpunt.household.registration.HouseholdEvent.RequestRecorded;
import nl.keerpunt.household.registration.Person;
import nl.keerpunt.language.Personal;
import nl.keerpunt.language.ProfessionalId;
import org.jspecify.annotations.Nullable;

/**
 * The household (huishouden) as it was on one day: who lived there and who directed.
 *
 * <p>A fold over its events in order. Feed it the history up to a moment, and it shows what was known then.
 *
 * @param members who lived there, by member
 * @param direction who directed, or null before the first assignment
 */
public record HouseholdOn(
        LocalDate validOn,
        SortedMap<UUID, Personal<Person>> members,
        @Nullable DirectedBy direction) {

    /** The director (regisseur) of that day, with their team. */
    public record DirectedBy(ProfessionalId director, String team, LocalDate from) {}

    public HouseholdOn {
        members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
    }

    public static HouseholdOn of(LocalDate validOn, List<HouseholdEvent> history) {
        var household = new HouseholdOn(validOn, new TreeMap<>(), null);
        for (var event : history) {
            household = household.after(event);
        }
        return household;
    }

    HouseholdOn after(HouseholdEvent event) {
        return switch (event) {
            case MemberAdded added -> hasBegun(added.from()) ? joined(added) : this;
            case MemberMovedOut moved -> moved.lastDay().isBefore(validOn) ? left(moved) : this;
            case DirectorAssigned assigned ->
                directedBy(new DirectedBy(assigned.director(), assigned.team(), assigned.from()));
            case DirectorTransferred transferred ->
                directedBy(new DirectedBy(transferred.director(), transferred.team(), transferred.from()));
            case HouseholdErased erased ->
                withMembers(people -> people.replaceAll((_, _) -> Personal.erased(erased.household())));
            case HouseholdRegistered _,
                    RequestRecorded _,
                    RequestAnswered _,
                    PlanActiveRecorded _,
                    PlanClosedRecorded _ -> this;
        };
    }

    private boolean hasBegun(LocalDate from) {
        return !from.isAfter(validOn);
    }

    private HouseholdOn joined(MemberAdded added) {
        return withMembers(people -> people.put(added.member(), added.person()));
    }

    private HouseholdOn left(MemberMovedOut moved) {
        return withMembers(people -> people.remove(moved.member()));
    }

    // A later fact that began on or before the day takes over: the rules let no transfer begin before the present
    // director.
    private HouseholdOn directedBy(DirectedBy next) {
        return hasBegun(next.from()) ? new HouseholdOn(validOn, members, next) : this;
    }

    private HouseholdOn withMembers(Consumer<SortedMap<UUID, Personal<Person>>> change) {
        var people = new TreeMap<>(members);
        change.accept(people);
        return new HouseholdOn(validOn, people, direction);
    }
}
