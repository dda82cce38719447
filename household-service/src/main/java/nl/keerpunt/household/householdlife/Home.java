package nl.keerpunt.household.householdlife;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.keerpunt.contract.NeighbourhoodFrom;
import nl.keerpunt.household.memberlife.HiddenAddresses;
import nl.keerpunt.household.memberlife.Residence;
import nl.keerpunt.household.registration.HomeEvent.*;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.LifeEvent.*;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.place.NeighbourhoodCode;

/** What follows for a household as a whole from what its members' lives bring. */
final class Home {

    private Home() {}

    /** What was decided, and what differs by it from what followed before. */
    static List<HouseholdEvent> with(HouseholdId household, RegisteredHousehold before, List<HouseholdEvent> decided) {
        var after = Living.after(before, decided);
        var all = new ArrayList<>(decided);
        if (!after.diedOutOn().equals(before.diedOutOn())) {
            all.add(new HouseholdDiedOut(household, after.diedOutOn().orElse(null)));
        }
        var neighbourhoods = neighbourhoods(after);
        if (!neighbourhoods.equals(neighbourhoods(before))) {
            all.add(new NeighbourhoodsReckoned(household, neighbourhoods));
        }
        return List.copyOf(all);
    }

    /** One for each stretch of days in the same neighbourhood, from the first that is known. */
    static List<NeighbourhoodFrom> neighbourhoods(RegisteredHousehold household) {
        var turns = new TreeSet<LocalDate>();
        household.members().all().values().stream().flatMap(Home::turns).forEach(turns::add);
        var known = new ArrayList<NeighbourhoodFrom>();
        var hidden = HiddenAddresses.of(household.members().lived());
        for (var day : turns) {
            var here = neighbourhood(household, day, hidden).orElse(null);
            var last = known.isEmpty() ? null : known.getLast().neighbourhood();
            if (!Objects.equals(here, last)) {
                known.add(new NeighbourhoodFrom(day, here));
            }
        }
        return List.copyOf(known);
    }

    private static Stream<LocalDate> turns(Residence residence) {
        var moves = Stream.concat(
                Stream.of(residence.from()),
                Stream.ofNullable(residence.lastDay()).map(day -> day.plusDays(1)));
        var addresses = residence.life().noted().stream()
                .map(noted -> noted.recorded())
                .filter(AddressRecorded.class::isInstance)
                .map(recorded -> recorded.happened().on());
        return Stream.concat(moves, addresses);
    }

    /** Of all who live here on that day; empty when somebody hides at an address of theirs, or not all live in one. */
    private static Optional<NeighbourhoodCode> neighbourhood(
            RegisteredHousehold household, LocalDate day, HiddenAddresses hidden) {
        var addresses = household.members().all().values().stream()
                .filter(residence -> residence.includes(day))
                .flatMap(residence -> residence.life().addressOn(day).stream())
                .toList();
        var codes = addresses.stream()
                .map(AddressRecorded::neighbourhood)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return codes.size() == 1 && addresses.stream().noneMatch(address -> hidden.isHidden(address, day))
                ? Optional.of(codes.getFirst())
                : Optional.empty();
    }
}
