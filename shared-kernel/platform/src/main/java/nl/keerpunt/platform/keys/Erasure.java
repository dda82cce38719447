package nl.keerpunt.platform.keys;

import nl.keerpunt.language.identity.HouseholdId;

/**
 * Keys that were destroyed.
 *
 * @param upTo the last of them: of a law, the key that protected its record then, and of the household, all there are
 */
public record Erasure(HouseholdId household, KeyName upTo) {

    boolean isOfHousehold() {
        return upTo.equals(KeyName.OF_HOUSEHOLD);
    }
}
