package nl.keerpunt.household.registration;

import java.time.LocalDate;
import nl.keerpunt.household.direction.Assigning;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.language.words.Words;
import org.jspecify.annotations.Nullable;

/** Who directs a household (regie), and of the plan that they direct. */
public sealed interface DirectionCommand extends HouseholdCommand {

    /**
     * @param assigning who assigns, today
     * @param known whether the director works here, as the door found
     * @param directorsTeam in which team the director was seen; null when in none
     */
    record AssignDirector(
            HouseholdId household,
            ProfessionalId director,
            Team team,
            LocalDate from,
            Assigning assigning,
            boolean known,
            @Nullable Team directorsTeam)
            implements DirectionCommand {}

    /**
     * One director relieves another in one step, so that no day is without one.
     *
     * @param assigning who transfers, today
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
            Assigning assigning,
            boolean known,
            @Nullable Team directorsTeam)
            implements DirectionCommand {

        public TransferDirector {
            HouseholdCommand.requireOwnKey(household, reason);
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
            implements DirectionCommand {

        public HandDirectionOver {
            HouseholdCommand.requireOwnKey(household, reason);
        }
    }

    /**
     * Who was assigned takes it on.
     *
     * @param by who asks
     * @param on today, in the Netherlands
     */
    record AcceptDirection(HouseholdId household, ProfessionalId by, LocalDate on) implements DirectionCommand {}

    /**
     * Who was assigned does not take it on.
     *
     * @param by who asks
     * @param on today, in the Netherlands
     */
    record DeclineDirection(HouseholdId household, ProfessionalId by, LocalDate on, Personal<Words> reason)
            implements DirectionCommand {

        public DeclineDirection {
            HouseholdCommand.requireOwnKey(household, reason);
        }
    }

    /** A message of plan-service: the plan is active under this director. Never refused. */
    record RecordPlanActive(HouseholdId household, ProfessionalId director, LocalDate on) implements DirectionCommand {}

    /** A message of plan-service: the plan is closed. Never refused. */
    record RecordPlanClosed(HouseholdId household, LocalDate on) implements DirectionCommand {}
}
