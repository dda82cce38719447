package nl.keerpunt.provider.dyingout;

import java.time.LocalDate;
import nl.keerpunt.language.Command;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.WithoutWords;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.identity.HouseholdId;
import org.jspecify.annotations.Nullable;

/** What is told of a household of which nobody may be left. None of it is ever refused. */
public sealed interface DyingOutCommand extends Command, ConcernsHousehold, WithoutWords {

    @Override
    default String history() {
        return new DyingOutId(household()).key();
    }

    /** @param on the day on which the last of it died; null when that is not so after all */
    record HearOfDyingOut(HouseholdId household, @Nullable LocalDate on) implements DyingOutCommand {}

    /** Something was agreed for it that had not been heard of, or was ended before. */
    record HearOfAgreement(HouseholdId household, ArrangementId arrangement, int version) implements DyingOutCommand {}
}
