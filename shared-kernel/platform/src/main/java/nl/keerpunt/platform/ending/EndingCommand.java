package nl.keerpunt.platform.ending;

import java.time.LocalDate;
import nl.keerpunt.language.Command;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.WithoutWords;
import nl.keerpunt.language.identity.HouseholdId;

/** What a service is told of a household's ending. None of it is ever refused. */
sealed interface EndingCommand extends Command, ConcernsHousehold, WithoutWords {

    @Override
    default String history() {
        return new EndingId(household()).key();
    }

    record HearOfEnding(HouseholdId household, LocalDate on) implements EndingCommand {}

    record HearOfQuiet(HouseholdId household) implements EndingCommand {}

    record HearOfDestruction(HouseholdId household) implements EndingCommand {}

    /** Nothing is left here. */
    record SayQuiet(HouseholdId household) implements EndingCommand {}
}
