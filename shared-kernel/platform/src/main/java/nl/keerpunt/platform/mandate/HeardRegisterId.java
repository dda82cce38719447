package nl.keerpunt.platform.mandate;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.identity.StreamId;

/** The history of what was heard of the mandates of one professional in one municipality. */
public record HeardRegisterId(MunicipalityCode municipality, UUID uuid) implements StreamId {

    private static final String WORD = "/mandates/";

    @JsonCreator
    public static HeardRegisterId parse(String key) {
        var plain = key.replace(WORD, "/");
        return new HeardRegisterId(StreamId.municipalityOf(plain), StreamId.uuidOf(plain));
    }

    static HeardRegisterId of(MunicipalityCode municipality, ProfessionalId professional) {
        return new HeardRegisterId(
                municipality, UUID.nameUUIDFromBytes(professional.value().getBytes(UTF_8)));
    }

    @Override
    public String key() {
        return municipality + WORD + uuid;
    }

    @JsonValue
    @Override
    public String toString() {
        return key();
    }
}
