package nl.keerpunt.plan.voice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.keerpunt.language.identity.BesideHousehold;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.WordedId;

/** The history of what was heard of who may agree in one household; no id that a client chooses leads to its key. */
public record VoicesId(HouseholdId household) implements BesideHousehold {

    private static final String WORD = "voices";

    @JsonCreator
    public static VoicesId parse(String key) {
        return new VoicesId(HouseholdId.parse(WordedId.plain(WORD, key)));
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
