package nl.keerpunt.plan.mandateprofile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.StreamId;

/** The profiles (functieprofielen) of one municipality. It derives from its code, so there is one catalogue. */
public record ProfileCatalogueId(MunicipalityCode municipality, UUID uuid) implements StreamId {

    @JsonCreator
    public static ProfileCatalogueId parse(String key) {
        return new ProfileCatalogueId(StreamId.municipalityOf(key), StreamId.uuidOf(key));
    }

    public static ProfileCatalogueId of(MunicipalityCode municipality) {
        return new ProfileCatalogueId(municipality, StreamId.uuidNamed("mandate-profiles/" + municipality));
    }

    @JsonValue
    @Override
    public String toString() {
        return key();
    }
}
