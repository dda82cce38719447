package nl.keerpunt.platform.ending;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.StreamId;

/** The history of a household's ending. Nobody can choose an id that gives it: ids have no such word in them. */
public record EndingId(HouseholdId household) implements StreamId {

    private static final String WORD = "/ending/";

    @JsonCreator
    public static EndingId parse(String key) {
        return new EndingId(HouseholdId.parse(key.replace(WORD, "/")));
    }

    @Override
    public MunicipalityCode municipality() {
        return household.municipality();
    }

    @Override
    public UUID uuid() {
        return household.uuid();
    }

    @Override
    public String key() {
        return municipality() + WORD + uuid();
    }

    @JsonValue
    @Override
    public String toString() {
        return key();
    }
}
