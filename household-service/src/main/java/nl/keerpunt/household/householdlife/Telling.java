package nl.keerpunt.household.householdlife;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import nl.keerpunt.household.agreement.WhoMayAgree;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.LifeEvent;
import nl.keerpunt.household.registration.MemberEvent;
import nl.keerpunt.household.registration.RepresentationCommand.*;
import nl.keerpunt.household.registration.RepresentationEvent;
import nl.keerpunt.household.registration.RepresentationEvent.WhoMayAgreeTold;
import nl.keerpunt.language.identity.HouseholdId;

/** Tells plan-service who may agree on a day that it asked about, and anew when that is no longer so. */
final class Telling {

    private Telling() {}

    /** Of a household that ends, or that nobody registered, there is nobody to agree. */
    static List<HouseholdEvent> told(TellWhoMayAgree tell, Household current) {
        if (!(current instanceof RegisteredHousehold household)) {
            return List.of();
        }
        var told = on(tell.household(), tell.on(), household);
        return told.equals(household.spoken().told().get(tell.on())) ? List.of() : List.of(told);
    }

    /** What was decided and, with it, what has to be told otherwise of the days that were told of. */
    static List<HouseholdEvent> withRetold(List<HouseholdEvent> decided, Household current) {
        if (decided.stream().noneMatch(Telling::saysWhoMayAgree)) {
            return decided;
        }
        var next = current;
        for (var event : decided) {
            next = Household.evolve(next, event);
        }
        if (!(next instanceof RegisteredHousehold household)) {
            return decided;
        }
        var more = new ArrayList<>(decided);
        household.spoken().told().values().stream()
                .map(told -> on(told.household(), told.on(), household))
                .filter(told -> !told.equals(household.spoken().told().get(told.on())))
                .forEach(more::add);
        return List.copyOf(more);
    }

    private static boolean saysWhoMayAgree(HouseholdEvent event) {
        return event instanceof MemberEvent
                || event instanceof LifeEvent
                || event instanceof RepresentationEvent.OfMember;
    }

    private static WhoMayAgreeTold on(HouseholdId id, LocalDate day, RegisteredHousehold household) {
        var born = new TreeMap<UUID, LocalDate>();
        household.members().all().forEach((member, residence) -> {
            if (residence.includes(day)) {
                residence.person().value().ifPresent(person -> born.put(member, person.birthDate()));
            }
        });
        return WhoMayAgree.on(id, day, born, household.spoken());
    }
}
