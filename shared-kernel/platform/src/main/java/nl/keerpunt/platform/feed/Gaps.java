package nl.keerpunt.platform.feed;

import java.util.Collection;
import java.util.TreeSet;
import org.axonframework.eventhandling.GapAwareTrackingToken;

/**
 * How a token moves over the rows of a page. A position that is not there yet may still be committed; it is given up
 * when an event behind it is older than any append can be.
 */
final class Gaps {

    /** Positions are skipped in such numbers only when somebody sets the sequence anew. */
    private static final long NOT_A_GAP = 100_000;

    private final TreeSet<Long> open;
    private long index;

    private Gaps(GapAwareTrackingToken from, Collection<Long> givenUp) {
        open = new TreeSet<>(from.getGaps());
        open.removeAll(givenUp);
        index = from.getIndex();
    }

    /** @param givenUp gaps of the token that no append can fill any more */
    static GapAwareTrackingToken after(GapAwareTrackingToken from, Collection<Long> givenUp, Iterable<Row> rows) {
        var gaps = new Gaps(from, givenUp);
        rows.forEach(gaps::pass);
        return GapAwareTrackingToken.newInstance(gaps.index, gaps.open);
    }

    /** @param isSettled whether it is older than any append that may still be open */
    record Row(long position, boolean isSettled) {}

    private void pass(Row row) {
        open.remove(row.position());
        for (var skipped = Math.max(index + 1, row.position() - NOT_A_GAP);
                skipped < row.position() && !row.isSettled();
                skipped++) {
            open.add(skipped);
        }
        if (row.isSettled()) {
            open.headSet(row.position()).clear();
        }
        index = Math.max(index, row.position());
    }
}
