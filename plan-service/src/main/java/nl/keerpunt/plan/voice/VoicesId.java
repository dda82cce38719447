package nl.keerpunt.plan.voice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.StreamId;

/** The history of what was heard of who may agree in one household; no id that a client chooses leads to its key. */
public record VoicesId(HouseholdId household) implements StreamId {

    private static final String WORD = "/voices/";

    @JsonCreator
    public static VoicesId parse(String key) {
        return new VoicesId(HouseholdId.parse(key.replace(WORD, "/")));
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
