package nl.keerpunt.household.accessteam;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.StreamId;
import nl.keerpunt.language.words.Team;

/** The history of one team. It follows from the name, which may have signs in it that no address can have. */
public record TeamId(MunicipalityCode municipality, UUID uuid) implements StreamId {

    private static final String WORD = "/teams/";

    @JsonCreator
    public static TeamId parse(String key) {
        var plain = key.replace(WORD, "/");
        return new TeamId(StreamId.municipalityOf(plain), StreamId.uuidOf(plain));
    }

    public static TeamId of(MunicipalityCode municipality, Team team) {
        return new TeamId(municipality, StreamId.uuidNamed(team.value()));
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
