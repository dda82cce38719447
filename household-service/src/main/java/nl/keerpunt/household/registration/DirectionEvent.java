package nl.keerpunt.household.registration;

import java.time.LocalDate;
import nl.keerpunt.household.direction.Assigning;
import nl.keerpunt.language.StoredAs;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.language.words.Words;
import org.jspecify.annotations.Nullable;

/** Who directs a household (regie), and of the plan that they direct. */
public sealed interface DirectionEvent extends HouseholdEvent {

    /** @param assigned by whom; null where a former release did not tell, and then they count as accepted */
    @StoredAs("director-assigned")
    record DirectorAssigned(
            HouseholdId household,
            ProfessionalId director,
            Team team,
            LocalDate from,
            @Nullable Assigning assigned) implements DirectionEvent {}

    /**
     * From that day the director is responsible and the relieved one no longer; one fact, so that no day has none.
     *
     * @param assigned by whom; null where nobody answers in their place, and then they count as accepted: of what an
     *     administrator handed over, and where a former release did not tell
     */
    @StoredAs("director-transferred")
    record DirectorTransferred(
            HouseholdId household,
            ProfessionalId relieved,
            ProfessionalId director,
            Team team,
            LocalDate from,
            Personal<Words> reason,
            @Nullable Assigning assigned)
            implements DirectionEvent {}

    /**
     * Who was assigned takes it on (regie aanvaard): from then on they answer.
     *
     * @param from the first day of the direction, which may still have to come
     */
    @StoredAs("direction-accepted")
    record DirectionAccepted(HouseholdId household, ProfessionalId director, Team team, LocalDate from, LocalDate on)
            implements DirectionEvent {}

    /**
     * Who was assigned does not take it on (regie geweigerd): whoever assigned them directs in their place, until
     * somebody else is assigned.
     *
     * @param answers who assigned
     * @param team the one that the household was with before
     * @param from when that begins: the day itself, or the first day of a direction that was still to come
     */
    @StoredAs("direction-declined")
    record DirectionDeclined(
            HouseholdId household,
            ProfessionalId director,
            ProfessionalId answers,
            Team team,
            LocalDate from,
            LocalDate on,
            Personal<Words> reason)
            implements DirectionEvent {}

    @StoredAs("plan-active-recorded")
    record PlanActiveRecorded(HouseholdId household, ProfessionalId director, LocalDate on) implements DirectionEvent {}

    @StoredAs("plan-closed-recorded")
    record PlanClosedRecorded(HouseholdId household, LocalDate on) implements DirectionEvent {}
}
