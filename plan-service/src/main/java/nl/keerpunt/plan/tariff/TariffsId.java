package nl.keerpunt.plan.tariff;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.StreamId;

/**
 * The tariffs (tarieven) of one provider in one municipality, as heard; no id that a client chooses leads to its key.
 */
public record TariffsId(MunicipalityCode municipality, UUID uuid) implements StreamId {

    @JsonCreator
    public static TariffsId parse(String key) {
        return new TariffsId(StreamId.municipalityOf(key), UUID.fromString(key.substring(key.lastIndexOf('/') + 1)));
    }

    public static TariffsId of(MunicipalityCode municipality, AgbCode provider) {
        return new TariffsId(municipality, StreamId.uuidNamed("tariffs:" + provider));
    }

    @Override
    public String key() {
        return municipality + "/tariffs/" + uuid;
    }

    @JsonValue
    @Override
    public String toString() {
        return key();
    }
}
