package nl.keerpunt.plan.mandate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.identity.StreamId;

/** The mandates (mandaten) of one professional in one municipality. It derives from both, so there is only one. */
public record MandateRegisterId(MunicipalityCode municipality, UUID uuid) implements StreamId {

    @JsonCreator
    public static MandateRegisterId parse(String key) {
        return new MandateRegisterId(StreamId.municipalityOf(key), StreamId.uuidOf(key));
    }

    public static MandateRegisterId of(MunicipalityCode municipality, ProfessionalId professional) {
        var name = "mandates/" + municipality + "/" + professional;
        return new MandateRegisterId(municipality, StreamId.uuidNamed(name));
    }

    @JsonValue
    @Override
    public String toString() {
        return key();
    }
}
