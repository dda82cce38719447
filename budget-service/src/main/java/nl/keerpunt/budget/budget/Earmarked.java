package nl.keerpunt.budget.budget;

import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.identity.HouseholdId;

/** Whatever is about money for one arrangement, and so for one household. */
public interface Earmarked extends ConcernsHousehold {

    Earmark earmark();

    @Override
    default HouseholdId household() {
        return earmark().household();
    }
}
