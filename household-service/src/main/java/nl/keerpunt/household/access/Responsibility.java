package nl.keerpunt.household.access;

import java.util.Optional;
import nl.keerpunt.language.HouseholdId;

/** Says who answers for a household today; empty when nobody registered it. */
@FunctionalInterface
public interface Responsibility {

    Optional<Responsible> forHousehold(HouseholdId household);
}
