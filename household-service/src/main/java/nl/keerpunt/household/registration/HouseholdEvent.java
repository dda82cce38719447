package nl.keerpunt.household.registration;

import java.time.LocalDate;
import nl.keerpunt.household.vocabulary.Ground;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.StoredAs;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.words.Team;

/** Everything that can have happened to a household (huishouden). */
public sealed interface HouseholdEvent extends ConcernsHousehold
        permits HouseholdEvent.HouseholdRegistered,
                HouseholdEvent.HouseholdErased,
                MemberEvent,
                RequestEvent,
                DirectionEvent,
                KeepingEvent,
                TermEvent {

    @StoredAs("household-registered")
    record HouseholdRegistered(HouseholdId household, Team team, LocalDate on) implements HouseholdEvent {}

    /** The last step: all that is personal is unreadable. */
    @StoredAs("household-erased")
    record HouseholdErased(HouseholdId household, Ground ground, LocalDate on) implements HouseholdEvent {}
}
