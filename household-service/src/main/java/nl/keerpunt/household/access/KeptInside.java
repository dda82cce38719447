package nl.keerpunt.household.access;

import nl.keerpunt.language.identity.HouseholdId;

/** About which households nothing leaves the platform, not even a code and a link in somebody's calendar. */
@FunctionalInterface
public interface KeptInside {

    boolean is(HouseholdId household);
}
