package nl.keerpunt.platform.household;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.keerpunt.language.identity.BesideHousehold;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.WordedId;

/**
 * The history of what was heard of one household. Nobody can choose an id that gives it: ids have no such word in them.
 */
public record HeardHouseholdId(HouseholdId household) implements BesideHousehold {

    private static final String WORD = "household";

    @JsonCreator
    public static HeardHouseholdId parse(String key) {
        return new HeardHouseholdId(HouseholdId.parse(WordedId.plain(WORD, key)));
    }

    @Override
    public String word() {
        return WORD;
    }

    @JsonValue
    @Override
    public String toString() {
        return key();
    }
}
