package nl.keerpunt.household.householdlife;

import static nl.keerpunt.household.registration.Reason.ALREADY_FLAGGED;
import static nl.keerpunt.household.registration.Reason.BEFORE_FLAG;
import static nl.keerpunt.household.registration.Reason.NOT_FLAGGED;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.SafetyCommand;
import nl.keerpunt.household.registration.SafetyCommand.*;
import nl.keerpunt.household.registration.SafetyEvent;
import nl.keerpunt.household.registration.SafetyEvent.*;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;
import org.jspecify.annotations.Nullable;

/** Whether anything about the household may go out (veiligheidsvlag): set and lifted, as often as it has to be. */
final class Guarding {

    private Guarding() {}

    /** @param lifted null while it is set */
    record Flag(Said set, @Nullable Said lifted) {

        boolean isSet() {
            return lifted == null;
        }
    }

    record Said(LocalDate on, Personal<Words> reason) {}

    static List<HouseholdEvent> decided(SafetyCommand command, RegisteredHousehold household) {
        return switch (command) {
            case SetSafetyFlag set -> set(set, household);
            case LiftSafetyFlag lift -> lifted(lift, household);
        };
    }

    static RegisteredHousehold turned(RegisteredHousehold household, SafetyEvent event) {
        return switch (event) {
            case SafetyFlagSet set -> household.guarded(new Flag(new Said(set.on(), set.reason()), null));
            case SafetyFlagLifted lifted ->
                household.guarded(
                        new Flag(household.flagged().orElseThrow().set(), new Said(lifted.on(), lifted.reason())));
        };
    }

    private static List<HouseholdEvent> set(SetSafetyFlag set, RegisteredHousehold household) {
        var flag = household.flagged().filter(Flag::isSet);
        if (flag.isPresent()) {
            return Household.retryWhen(flag.get().set().equals(new Said(set.on(), set.reason())), ALREADY_FLAGGED);
        }
        Grounds.requireRegistered(set.on(), household);
        return List.of(new SafetyFlagSet(set.household(), set.on(), set.reason()));
    }

    private static List<HouseholdEvent> lifted(LiftSafetyFlag lift, RegisteredHousehold household) {
        var flag = household.flagged().orElseThrow(() -> new Refusal(NOT_FLAGGED));
        if (flag.lifted() != null) {
            return Household.retryWhen(flag.lifted().equals(new Said(lift.on(), lift.reason())), NOT_FLAGGED);
        }
        if (lift.on().isBefore(flag.set().on())) {
            throw new Refusal(BEFORE_FLAG, Map.of("on", flag.set().on()));
        }
        return List.of(new SafetyFlagLifted(lift.household(), lift.on(), lift.reason()));
    }
}
