package nl.keerpunt.language.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A household (huishouden). Its uuid is the pseudonym by which all services know it; it says nothing of a person. */
public record HouseholdId(MunicipalityCode municipality, UUID uuid) implements StreamId {

    @JsonCreator
    public static HouseholdId parse(String key) {
        return new HouseholdId(StreamId.municipalityOf(key), StreamId.uuidOf(key));
    }

    @JsonValue
    @Override
    public String toString() {
        return key();
    }
}
