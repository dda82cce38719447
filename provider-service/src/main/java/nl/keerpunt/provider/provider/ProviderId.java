package nl.keerpunt.provider.provider;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.StreamId;

/**
 * A provider under contract with one municipality (gecontracteerde zorgaanbieder). It derives from the AGB code, so
 * that a municipality cannot contract the same provider twice.
 */
public record ProviderId(MunicipalityCode municipality, UUID uuid) implements StreamId {

    @JsonCreator
    public static ProviderId parse(String key) {
        return new ProviderId(StreamId.municipalityOf(key), StreamId.uuidOf(key));
    }

    public static ProviderId of(MunicipalityCode municipality, AgbCode agb) {
        var name = "provider:" + agb;
        return new ProviderId(municipality, StreamId.uuidNamed(name));
    }

    @JsonValue
    @Override
    public String toString() {
        return key();
    }
}
