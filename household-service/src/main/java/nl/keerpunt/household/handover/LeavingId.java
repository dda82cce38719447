package nl.keerpunt.household.handover;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.identity.StreamId;

/** The history of what one professional handed over. No household can have it: ids have no such word in them. */
public record LeavingId(MunicipalityCode municipality, UUID uuid) implements StreamId {

    private static final String WORD = "/hand-overs/";

    @JsonCreator
    public static LeavingId parse(String key) {
        var plain = key.replace(WORD, "/");
        return new LeavingId(StreamId.municipalityOf(plain), StreamId.uuidOf(plain));
    }

    static LeavingId of(MunicipalityCode municipality, ProfessionalId leaving) {
        return new LeavingId(
                municipality, UUID.nameUUIDFromBytes(leaving.value().getBytes(UTF_8)));
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
