package nl.keerpunt.provider.dyingout;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.keerpunt.language.identity.BesideHousehold;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.WordedId;

/** The history of what was heard of a household's last death; no id that a client chooses leads to its key. */
public record DyingOutId(HouseholdId household) implements BesideHousehold {

    private static final String WORD = "died-out";

    @JsonCreator
    public static DyingOutId parse(String key) {
        return new DyingOutId(HouseholdId.parse(WordedId.plain(WORD, key)));
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
