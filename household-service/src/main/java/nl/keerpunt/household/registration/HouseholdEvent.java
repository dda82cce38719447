package nl.keerpunt.household.registration;

import java.time.LocalDate;
import nl.keerpunt.household.vocabulary.Ground;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.StoredAs;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.words.Team;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened to a household (huishouden). */
public sealed interface HouseholdEvent extends ConcernsHousehold
        permits HouseholdEvent.HouseholdRegistered,
                HouseholdEvent.HouseholdErased,
                MemberEvent,
                RequestEvent,
                DirectionEvent,
                KeepingEvent,
                TermEvent,
                SafetyEvent,
                RepresentationEvent,
                LifeEvent,
                HomeEvent,
                SuccessorEvent {

    /** @param by who registered it, and answers until there is a director; null where a former release did not tell */
    @StoredAs("household-registered")
    record HouseholdRegistered(
            HouseholdId household,
            Team team,
            LocalDate on,
            @Nullable ProfessionalId by) implements HouseholdEvent {}

    /** The last step: all that is personal is unreadable. */
    @StoredAs("household-erased")
    record HouseholdErased(HouseholdId household, Ground ground, LocalDate on) implements HouseholdEvent {}
}
