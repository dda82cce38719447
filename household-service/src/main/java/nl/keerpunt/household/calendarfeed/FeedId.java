package nl.keerpunt.household.calendarfeed;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.StreamId;

/** The history of one calendar feed. No household can have it: ids have no such word in them. */
public record FeedId(MunicipalityCode municipality, UUID uuid) implements StreamId {

    private static final String WORD = "/calendar-feeds/";

    @JsonCreator
    public static FeedId parse(String key) {
        var plain = key.replace(WORD, "/");
        return new FeedId(StreamId.municipalityOf(plain), StreamId.uuidOf(plain));
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
