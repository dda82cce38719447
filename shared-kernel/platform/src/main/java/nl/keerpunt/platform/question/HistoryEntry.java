package nl.keerpunt.platform.question;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.keerpunt.platform.stored.Recorded;

/**
 * One line of a history (geschiedenis): what was recorded, when and by whom, without anyone's words.
 *
 * @param id of the event; what it caused elsewhere names it
 * @param name of what happened
 * @param version its place in this history, counted from 0
 * @param position its place in the store of the service
 * @param actor the subject of a token, or the service whose message was heard
 * @param essentials ids, days, amounts and choices; which ones depends on the name
 * @param withheld what is left out of the essentials, because it is not for who looks
 */
public record HistoryEntry(
        String id,
        String name,
        long version,
        long position,
        Instant recordedAt,
        String actor,
        Map<String, Object> essentials,
        List<String> withheld) {

    public HistoryEntry {
        essentials = Collections.unmodifiableMap(new LinkedHashMap<>(essentials));
        withheld = List.copyOf(withheld);
    }

    public static HistoryEntry of(Recorded<?> recorded, Map<String, ?> essentials, List<String> withheld) {
        return new HistoryEntry(
                recorded.id(),
                recorded.name(),
                recorded.version(),
                recorded.position(),
                recorded.recordedAt(),
                recorded.actor(),
                new LinkedHashMap<>(essentials),
                withheld);
    }
}
