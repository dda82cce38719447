package nl.keerpunt.household.registration;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.HouseholdId;
import nl.keerpunt.language.LegalBasis;
import nl.keerpunt.language.Personal;
import nl.keerpunt.language.ProfessionalId;
import nl.keerpunt.language.Team;
import nl.keerpunt.language.Words;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Everything a caller may ask of a household (huishouden). */
public sealed interface HouseholdCommand extends ConcernsHousehold {

    @Override
    @TargetAggregateIdentifier
    HouseholdId household();

    /** @param teamKnown whether somebody of that team works here, as the door found */
    record RegisterHousehold(HouseholdId household, Team team, LocalDate on, boolean teamKnown)
            implements HouseholdCommand {}

    /**
     * Someone lives in the household from that day.
     *
     * @param bsnKey the keyed hash of the BSN, made by the door
     * @param lastDay null unless they are known to have left, as when an earlier stay is recorded afterwards
     */
    record AddMember(
            HouseholdId household,
            UUID member,
            Personal<Person> person,
            String bsnKey,
            LocalDate from,
            @Nullable LocalDate lastDay)
            implements HouseholdCommand {

        public AddMember {
            requireOwnKey(household, person);
        }
    }

    record MoveMemberOut(HouseholdId household, UUID member, LocalDate lastDay) implements HouseholdCommand {}

    /** @param lastDay null when they do not move out after all */
    record CorrectMoveOut(
            HouseholdId household, UUID member, @Nullable LocalDate lastDay) implements HouseholdCommand {}

    /** A question put to the access team (melding), with the laws in play. */
    record RecordRequest(
            HouseholdId household,
            UUID request,
            Personal<Words> words,
            Set<LegalBasis> laws,
            LocalDate on,
            Channel channel)
            implements HouseholdCommand {

        public RecordRequest {
            requireOwnKey(household, words);
            if (laws.isEmpty()) {
                throw new IllegalArgumentException("a request names at least one law");
            }
            laws = inOrderOfCode(laws);
        }

        // Set.copyOf iterates in another order in each run; a stored event must read the same each time.
        private static Set<LegalBasis> inOrderOfCode(Set<LegalBasis> laws) {
            var ordered = new LinkedHashSet<LegalBasis>();
            laws.stream().sorted(comparing(LegalBasis::code)).forEach(ordered::add);
            return Collections.unmodifiableSet(ordered);
        }
    }

    record AnswerRequest(HouseholdId household, UUID request, Answer answer, LocalDate on)
            implements HouseholdCommand {}

    /**
     * @param known whether the director works here, as the door found
     * @param directorsTeam in which team the director was seen; null when in none
     */
    record AssignDirector(
            HouseholdId household,
            ProfessionalId director,
            Team team,
            LocalDate from,
            boolean known,
            @Nullable Team directorsTeam)
            implements HouseholdCommand {}

    /**
     * One director relieves another in one step, so that no day is without one.
     *
     * @param known whether the new director works here, as the door found
     * @param directorsTeam in which team the new director was seen; null when in none
     */
    record TransferDirector(
            HouseholdId household,
            ProfessionalId relieved,
            ProfessionalId director,
            Team team,
            LocalDate from,
            Personal<Words> reason,
            boolean known,
            @Nullable Team directorsTeam)
            implements HouseholdCommand {

        public TransferDirector {
            requireOwnKey(household, reason);
        }
    }

    /**
     * A professional leaves or is away: after the last day the successor directs, in the same team. Never refused: what
     * somebody else transferred meanwhile is not handed over.
     */
    record HandDirectionOver(
            HouseholdId household,
            ProfessionalId leaving,
            ProfessionalId successor,
            LocalDate lastDay,
            Personal<Words> reason)
            implements HouseholdCommand {

        public HandDirectionOver {
            requireOwnKey(household, reason);
        }
    }

    /** A message of plan-service: the plan is active under this director. Never refused. */
    record RecordPlanActive(HouseholdId household, ProfessionalId director, LocalDate on) implements HouseholdCommand {}

    /** A message of plan-service: the plan is closed. Never refused. */
    record RecordPlanClosed(HouseholdId household, LocalDate on) implements HouseholdCommand {}

    record EraseHousehold(HouseholdId household, Ground ground, LocalDate on) implements HouseholdCommand {}

    // Encrypted with another household's key, it would stay readable after this household is erased.
    private static void requireOwnKey(HouseholdId household, Personal<?> personal) {
        if (!personal.household().equals(household)) {
            throw new IllegalArgumentException("what is personal is protected by the key of its own household");
        }
    }
}
