package nl.keerpunt.household.registration;

import java.time.LocalDate;
import nl.keerpunt.language.Command;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Team;

/** Everything a caller may ask of a household (huishouden). */
public sealed interface HouseholdCommand extends Command, ConcernsHousehold
        permits HouseholdCommand.RegisterHousehold,
                MemberCommand,
                RequestCommand,
                DirectionCommand,
                KeepingCommand,
                TermCommand,
                SafetyCommand,
                RepresentationCommand,
                LifeCommand,
                SuccessorCommand {

    @Override
    HouseholdId household();

    @Override
    default String history() {
        return household().key();
    }

    /**
     * @param by who registers it
     * @param teamKnown whether somebody of that team works here, as the door found
     */
    record RegisterHousehold(HouseholdId household, Team team, LocalDate on, ProfessionalId by, boolean teamKnown)
            implements HouseholdCommand {}

    // Encrypted with another household's key, it would stay readable after this household is erased.
    static void requireOwnKey(HouseholdId household, Personal<?> personal) {
        if (!personal.household().equals(household)) {
            throw new IllegalArgumentException("what is personal is protected by the key of its own household");
        }
    }
}
