package nl.keerpunt.household.handover;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.identity.StreamId;
import nl.keerpunt.language.identity.WordedId;

/** The history of what one professional handed over. No household can have it: ids have no such word in them. */
public record LeavingId(MunicipalityCode municipality, UUID uuid) implements WordedId {

    private static final String WORD = "hand-overs";

    @JsonCreator
    public static LeavingId parse(String key) {
        var plain = WordedId.plain(WORD, key);
        return new LeavingId(StreamId.municipalityOf(plain), StreamId.uuidOf(plain));
    }

    static LeavingId of(MunicipalityCode municipality, ProfessionalId leaving) {
        return new LeavingId(municipality, StreamId.uuidNamed(leaving.value()));
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
