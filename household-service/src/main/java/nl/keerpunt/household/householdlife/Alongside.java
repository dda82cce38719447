package nl.keerpunt.household.householdlife;

import java.util.List;
import nl.keerpunt.household.registration.HouseholdEvent;

/** What stands beside the stream and changes in the same transaction as it: who holds a BSN, the household's key. */
@FunctionalInterface
interface Alongside {

    /** Answers what was decided, once everything beside it agrees. */
    List<HouseholdEvent> with(List<HouseholdEvent> decided);
}
