package nl.keerpunt.language.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * The entry of one professional in the register (medewerker), and in another service the history of what was heard of
 * it. No household or plan can have it: ids have no such word in them.
 */
public record EntryId(MunicipalityCode municipality, UUID uuid) implements StreamId {

    private static final String WORD = "/professionals/";

    @JsonCreator
    public static EntryId parse(String key) {
        var plain = key.replace(WORD, "/");
        return new EntryId(StreamId.municipalityOf(plain), StreamId.uuidOf(plain));
    }

    public static EntryId of(MunicipalityCode municipality, ProfessionalId professional) {
        return new EntryId(municipality, StreamId.uuidNamed(professional.value()));
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
