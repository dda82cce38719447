package nl.keerpunt.platform.feed;

import java.util.List;
import nl.keerpunt.platform.stored.Entry;
import org.axonframework.eventhandling.GapAwareTrackingToken;

/**
 * What comes after one token, up to another.
 *
 * @param isFull whether there was more to read at once
 * @param heard how many signals there were before it was read
 */
public record Page(
        GapAwareTrackingToken start, List<Entry> entries, GapAwareTrackingToken end, boolean isFull, long heard) {

    public Page {
        entries = List.copyOf(entries);
    }

    /** Whether there is anything that a reader at its start had not read. */
    public boolean isNews() {
        return !end.equals(start);
    }

    /** The same for a reader who has read all that lies before it, and perhaps some of what lies in it. */
    Page forReaderAt(GapAwareTrackingToken token) {
        if (token.equals(start)) {
            return this;
        }
        var unread = entries.stream()
                .filter(entry -> entry.row().position() > token.getIndex()
                        || token.getGaps().contains(entry.row().position()))
                .toList();
        return new Page(token, unread, (GapAwareTrackingToken) token.upperBound(end), isFull, heard);
    }
}
