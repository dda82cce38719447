package nl.keerpunt.provider.dyingout;

import java.time.LocalDate;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.StoredAs;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.identity.HouseholdId;
import org.jspecify.annotations.Nullable;

/** What was heard of a household of which nobody may be left. */
public sealed interface DyingOutEvent extends ConcernsHousehold {

    /** Van het overlijden van de laatste gehoord, of dat dat niet zo is. */
    @StoredAs("dying-out-heard-of")
    record DyingOutHeardOf(HouseholdId household, @Nullable LocalDate on) implements DyingOutEvent {}

    /** Er werd nog iets afgesproken. */
    @StoredAs("late-agreement-heard-of")
    record LateAgreementHeardOf(HouseholdId household, ArrangementId arrangement, int version)
            implements DyingOutEvent {}
}
