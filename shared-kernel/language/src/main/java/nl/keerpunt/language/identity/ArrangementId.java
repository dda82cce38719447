package nl.keerpunt.language.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A support line carried by a provider (arrangement). */
public record ArrangementId(MunicipalityCode municipality, UUID uuid) implements StreamId {

    @JsonCreator
    public static ArrangementId parse(String key) {
        return new ArrangementId(StreamId.municipalityOf(key), StreamId.uuidOf(key));
    }

    @JsonValue
    @Override
    public String toString() {
        return key();
    }
}
