package nl.keerpunt.provider.dyingout;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.StreamId;

/** The history of what was heard of a household's last death; no id that a client chooses leads to its key. */
public record DyingOutId(HouseholdId household) implements StreamId {

    private static final String WORD = "/died-out/";

    @JsonCreator
    public static DyingOutId parse(String key) {
        return new DyingOutId(HouseholdId.parse(key.replace(WORD, "/")));
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
