package nl.keerpunt.platform.ending;

import java.time.LocalDate;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.identity.HouseholdId;

/** What a service recorded of a household's ending. */
public sealed interface EndingEvent extends ConcernsHousehold {

    /** Van het einde gehoord; op deze dag eindigt alles. */
    record EndingHeardOf(HouseholdId household, LocalDate on) implements EndingEvent {}

    /** Wie eerst tot rust moest komen, is het. */
    record QuietHeardOf(HouseholdId household) implements EndingEvent {}

    /** Hier is niets meer dat loopt. */
    record QuietSaid(HouseholdId household) implements EndingEvent {}

    /** Van de vernietiging gehoord. */
    record DestructionHeardOf(HouseholdId household) implements EndingEvent {}
}
