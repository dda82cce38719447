package nl.keerpunt.plan.professional;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.identity.StreamId;

/** The history of what was heard of one professional. No plan can have it: ids have no such word in them. */
public record HeardProfessionalId(MunicipalityCode municipality, UUID uuid) implements StreamId {

    private static final String WORD = "/professionals/";

    @JsonCreator
    public static HeardProfessionalId parse(String key) {
        var plain = key.replace(WORD, "/");
        return new HeardProfessionalId(StreamId.municipalityOf(plain), StreamId.uuidOf(plain));
    }

    public static HeardProfessionalId of(MunicipalityCode municipality, ProfessionalId professional) {
        return new HeardProfessionalId(
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
