package nl.keerpunt.household.registration;

import java.time.LocalDate;
import nl.keerpunt.language.StoredAs;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;

/** While the safety flag (veiligheidsvlag) is set, nothing about the household goes out. */
public sealed interface SafetyEvent extends HouseholdEvent {

    @StoredAs("safety-flag-set")
    record SafetyFlagSet(HouseholdId household, LocalDate on, Personal<Words> reason) implements SafetyEvent {}

    @StoredAs("safety-flag-lifted")
    record SafetyFlagLifted(HouseholdId household, LocalDate on, Personal<Words> reason) implements SafetyEvent {}
}
