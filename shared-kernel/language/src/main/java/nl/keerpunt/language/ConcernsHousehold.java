package nl.keerpunt.language;

import nl.keerpunt.language.identity.HouseholdId;

/**
 * A command, event or message about one household. It tells the platform whose key encrypts what is personal in it, and
 * by which pseudonym it is ordered on Kafka.
 */
public interface ConcernsHousehold {

    HouseholdId household();
}
