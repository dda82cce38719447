package nl.keerpunt.platform.access;

import java.util.Optional;
import nl.keerpunt.language.identity.HouseholdId;

/**
 * Who answers for a household today: household-service knows it by its own events, the others by what they heard of it.
 */
@FunctionalInterface
public interface Standings {

    /** Empty when no such household is registered, or none was heard of yet. */
    Optional<Standing> of(HouseholdId household);
}
