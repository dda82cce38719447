package nl.keerpunt.platform.mandate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.identity.StreamId;
import nl.keerpunt.language.identity.WordedId;

/** The history of what was heard of the mandates of one professional in one municipality. */
public record HeardRegisterId(MunicipalityCode municipality, UUID uuid) implements WordedId {

    private static final String WORD = "mandates";

    @JsonCreator
    public static HeardRegisterId parse(String key) {
        var plain = WordedId.plain(WORD, key);
        return new HeardRegisterId(StreamId.municipalityOf(plain), StreamId.uuidOf(plain));
    }

    static HeardRegisterId of(MunicipalityCode municipality, ProfessionalId professional) {
        return new HeardRegisterId(municipality, StreamId.uuidNamed(professional.value()));
    }

    @Override
    public String word() {
        return WORD;
    }

    @JsonValue
    @Override
    public String toString() {
        return key();
    }
}
