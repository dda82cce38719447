package nl.keerpunt.platform.ending;

import java.time.LocalDate;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.StoredAs;
import nl.keerpunt.language.identity.HouseholdId;

/** What a service recorded of a household's ending. */
public sealed interface EndingEvent extends ConcernsHousehold {

    /** Van het einde gehoord; op deze dag eindigt alles. */
    @StoredAs("ending-heard-of")
    record EndingHeardOf(HouseholdId household, LocalDate on) implements EndingEvent {}

    /** Wie eerst tot rust moest komen, is het. */
    @StoredAs("quiet-heard-of")
    record QuietHeardOf(HouseholdId household) implements EndingEvent {}

    /** Hier is niets meer dat loopt. */
    @StoredAs("quiet-said")
    record QuietSaid(HouseholdId household) implements EndingEvent {}

    /** Van de vernietiging gehoord. */
    @StoredAs("destruction-heard-of")
    record DestructionHeardOf(HouseholdId household) implements EndingEvent {}
}
