package nl.keerpunt.household.registration;

import java.time.LocalDate;
import nl.keerpunt.language.StoredAs;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.language.words.Words;

/** Who directs a household (regie), and of the plan that they direct. */
public sealed interface DirectionEvent extends HouseholdEvent {

    @StoredAs("director-assigned")
    record DirectorAssigned(HouseholdId household, ProfessionalId director, Team team, LocalDate from)
            implements DirectionEvent {}

    /** From that day the director is responsible and the relieved one no longer; one fact, so that no day has none. */
    @StoredAs("director-transferred")
    record DirectorTransferred(
            HouseholdId household,
            ProfessionalId relieved,
            ProfessionalId director,
            Team team,
            LocalDate from,
            Personal<Words> reason)
            implements DirectionEvent {}

    @StoredAs("plan-active-recorded")
    record PlanActiveRecorded(HouseholdId household, ProfessionalId director, LocalDate on) implements DirectionEvent {}

    @StoredAs("plan-closed-recorded")
    record PlanClosedRecorded(HouseholdId household, LocalDate on) implements DirectionEvent {}
}
