package nl.keerpunt.platform.ending;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.keerpunt.language.identity.BesideHousehold;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.WordedId;

/** The history of a household's ending. Nobody can choose an id that gives it: ids have no such word in them. */
public record EndingId(HouseholdId household) implements BesideHousehold {

    private static final String WORD = "ending";

    @JsonCreator
    public static EndingId parse(String key) {
        return new EndingId(HouseholdId.parse(WordedId.plain(WORD, key)));
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
