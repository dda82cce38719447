package nl.keerpunt.household.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.HouseholdId;
import nl.keerpunt.language.LegalBasis;
import nl.keerpunt.language.Personal;
import nl.keerpunt.language.ProfessionalId;
import nl.keerpunt.language.Team;
import nl.keerpunt.language.Words;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened to a household (huishouden). */
public sealed interface HouseholdEvent extends ConcernsHousehold {

    record HouseholdRegistered(HouseholdId household, Team team, LocalDate on) implements HouseholdEvent {}

    /**
     * Someone lives in the household from that day.
     *
     * @param bsnKey the keyed hash of the BSN; personal, because it would still point to one person after erasure
     */
    record MemberAdded(
            HouseholdId household, UUID member, Personal<Person> person, Personal<String> bsnKey, LocalDate from)
            implements HouseholdEvent {}

    record MemberMovedOut(HouseholdId household, UUID member, LocalDate lastDay) implements HouseholdEvent {}

    /**
     * The last day is another one than was recorded.
     *
     * @param was the last day until now
     * @param lastDay null: they did not move out after all
     */
    record MoveOutCorrected(
            HouseholdId household,
            UUID member,
            LocalDate was,
            @Nullable LocalDate lastDay) implements HouseholdEvent {}

    /**
     * A question was put to the access team (melding).
     *
     * @param laws in order of their code
     */
    record RequestRecorded(
            HouseholdId household,
            UUID request,
            Personal<Words> words,
            List<LegalBasis> laws,
            LocalDate on,
            Channel channel)
            implements HouseholdEvent {

        public RequestRecorded {
            laws = List.copyOf(laws);
        }
    }

    record RequestAnswered(HouseholdId household, UUID request, Answer answer, LocalDate on)
            implements HouseholdEvent {}

    record DirectorAssigned(HouseholdId household, ProfessionalId director, Team team, LocalDate from)
            implements HouseholdEvent {}

    /** From that day the director is responsible and the relieved one no longer; one fact, so that no day has none. */
    record DirectorTransferred(
            HouseholdId household,
            ProfessionalId relieved,
            ProfessionalId director,
            Team team,
            LocalDate from,
            Personal<Words> reason)
            implements HouseholdEvent {}

    record PlanActiveRecorded(HouseholdId household, ProfessionalId director, LocalDate on) implements HouseholdEvent {}

    record PlanClosedRecorded(HouseholdId household, LocalDate on) implements HouseholdEvent {}

    record HouseholdErased(HouseholdId household, Ground ground, LocalDate on) implements HouseholdEvent {}
}
