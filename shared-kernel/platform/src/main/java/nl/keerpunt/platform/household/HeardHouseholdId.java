package nl.keerpunt.platform.household;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.StreamId;

/**
 * The history of what was heard of one household. Nobody can choose an id that gives it: ids have no such word in them.
 */
public record HeardHouseholdId(HouseholdId household) implements StreamId {

    private static final String WORD = "/household/";

    @JsonCreator
    public static HeardHouseholdId parse(String key) {
        return new HeardHouseholdId(HouseholdId.parse(key.replace(WORD, "/")));
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
