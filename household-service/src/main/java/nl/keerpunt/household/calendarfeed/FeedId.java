package nl.keerpunt.household.calendarfeed;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.StreamId;
import nl.keerpunt.language.identity.WordedId;

/** The history of one calendar feed. No household can have it: ids have no such word in them. */
public record FeedId(MunicipalityCode municipality, UUID uuid) implements WordedId {

    private static final String WORD = "calendar-feeds";

    @JsonCreator
    public static FeedId parse(String key) {
        var plain = WordedId.plain(WORD, key);
        return new FeedId(StreamId.municipalityOf(plain), StreamId.uuidOf(plain));
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
