package nl.keerpunt.household.householdlife;

import static nl.keerpunt.household.registration.Reason.ALREADY_DECIDED;
import static nl.keerpunt.household.registration.Reason.ALREADY_HELD;
import static nl.keerpunt.household.registration.Reason.ALREADY_LIFTED;
import static nl.keerpunt.household.registration.Reason.ALREADY_RECORDED;
import static nl.keerpunt.household.registration.Reason.BEFORE_HOLD;
import static nl.keerpunt.household.registration.Reason.BEFORE_REQUEST;
import static nl.keerpunt.household.registration.Reason.HOUSEHOLD_ERASED;
import static nl.keerpunt.household.registration.Reason.NOT_HELD;
import static nl.keerpunt.household.registration.Reason.NOT_REGISTERED;
import static nl.keerpunt.household.registration.Reason.NOT_REQUESTED;

import java.util.List;
import java.util.UUID;
import nl.keerpunt.household.householdlife.Household.Ending;
import nl.keerpunt.household.householdlife.Household.Erased;
import nl.keerpunt.household.householdlife.Household.Unregistered;
import nl.keerpunt.household.householdlife.KeptRecord.Decided;
import nl.keerpunt.household.householdlife.KeptRecord.Hold;
import nl.keerpunt.household.householdlife.KeptRecord.Wish;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.KeepingCommand.*;
import nl.keerpunt.household.registration.KeepingEvent.*;
import nl.keerpunt.language.Refusal;

/** What keeps a record from being destroyed, until the last step of it, and what residents ask. */
final class Holding {

    private Holding() {}

    static List<HouseholdEvent> placed(PlaceHold place, Household current) {
        var household = known(current);
        var known = household.kept().holds().get(place.hold());
        if (known != null) {
            return Household.retryWhen(
                    known.kind() == place.kind() && known.on().equals(place.on()), ALREADY_HELD);
        }
        Grounds.requireRegistered(place.on(), household);
        return List.of(new HoldPlaced(place.household(), place.hold(), place.kind(), place.on()));
    }

    static List<HouseholdEvent> lifted(LiftHold lift, Household current) {
        var hold = known(current).kept().holds().get(lift.hold());
        return switch (hold) {
            case null -> throw new Refusal(NOT_HELD);
            case Hold held
            when held.lifted() != null -> Household.retryWhen(held.lifted().equals(lift.on()), ALREADY_LIFTED);
            case Hold held when lift.on().isBefore(held.on()) -> throw new Refusal(BEFORE_HOLD);
            case Hold _ -> List.of(new HoldLifted(lift.household(), lift.hold(), lift.on()));
        };
    }

    static List<HouseholdEvent> requested(RequestErasure request, RegisteredHousehold household) {
        var known = household.kept().wishes().get(request.request());
        if (known != null) {
            return Household.retryWhen(known.on().equals(request.on()), ALREADY_RECORDED);
        }
        Grounds.requireRegistered(request.on(), household);
        return List.of(new ErasureRequested(request.household(), request.request(), request.on()));
    }

    static List<HouseholdEvent> granted(GrantErasure grant, RegisteredHousehold household) {
        return isNew(new Decided(grant.on(), null), grant.request(), household)
                ? List.of(new ErasureGranted(grant.household(), grant.request(), grant.on()))
                : List.of();
    }

    static List<HouseholdEvent> refused(RefuseErasure refuse, RegisteredHousehold household) {
        return isNew(new Decided(refuse.on(), refuse.ground()), refuse.request(), household)
                ? List.of(new ErasureRefused(refuse.household(), refuse.request(), refuse.on(), refuse.ground()))
                : List.of();
    }

    /** A request is decided once; who asks anew makes a new request. */
    private static boolean isNew(Decided decided, UUID request, RegisteredHousehold household) {
        var wish = household.kept().wishes().get(request);
        return switch (wish) {
            case null -> throw new Refusal(NOT_REQUESTED);
            case Wish asked
            when asked.decided() != null -> {
                Household.retryWhen(decided.equals(asked.decided()), ALREADY_DECIDED);
                yield false;
            }
            case Wish asked when decided.on().isBefore(asked.on()) -> throw new Refusal(BEFORE_REQUEST);
            case Wish _ -> true;
        };
    }

    private static RegisteredHousehold known(Household current) {
        return switch (current) {
            case Unregistered _ -> throw new Refusal(NOT_REGISTERED);
            case RegisteredHousehold household -> household;
            case Ending ending -> ending.household();
            case Erased _ -> throw new Refusal(HOUSEHOLD_ERASED);
        };
    }
}
