package nl.keerpunt.platform.household;

import java.time.LocalDate;
import nl.keerpunt.language.Command;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.WithoutWords;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.words.Team;
import org.jspecify.annotations.Nullable;

/** What household-service tells of a household. None of it is ever refused. */
sealed interface HouseholdNews extends Command, ConcernsHousehold, WithoutWords {

    @Override
    default String history() {
        return new HeardHouseholdId(household()).key();
    }

    record HearOfHousehold(
            HouseholdId household, Team team, @Nullable ProfessionalId answers) implements HouseholdNews {}

    record HearOfDirector(
            HouseholdId household,
            ProfessionalId director,
            Team team,
            LocalDate from,
            @Nullable ProfessionalId answers) implements HouseholdNews {}

    record HearOfSafetyFlag(HouseholdId household) implements HouseholdNews {}

    record HearOfSafetyFlagLift(HouseholdId household) implements HouseholdNews {}

    record HearOfErasure(HouseholdId household) implements HouseholdNews {}
}
