package nl.keerpunt.household.registration;

import java.time.LocalDate;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;

/** Whether anything about the household may go out (veiligheidsvlag). */
public sealed interface SafetyCommand extends HouseholdCommand {

    record SetSafetyFlag(HouseholdId household, LocalDate on, Personal<Words> reason) implements SafetyCommand {

        public SetSafetyFlag {
            HouseholdCommand.requireOwnKey(household, reason);
        }
    }

    record LiftSafetyFlag(HouseholdId household, LocalDate on, Personal<Words> reason) implements SafetyCommand {

        public LiftSafetyFlag {
            HouseholdCommand.requireOwnKey(household, reason);
        }
    }
}
