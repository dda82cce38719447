package nl.keerpunt.platform.feed;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.jspecify.annotations.Nullable;

/**
 * The one reader of the store in this JVM: whoever keeps up gets from memory what was read once for all. Whoever is
 * behind its window, or waits for a commit that the others do not, reads for himself.
 *
 * <p>An empty answer is never kept: each who gets one has asked the store.
 */
public final class Feed {

    /** What comes after a token, so many at most and those that filled its gaps. */
    @FunctionalInterface
    public interface Store {
        Page after(GapAwareTrackingToken token, int size);
    }

    private static final int PAGE = 500;
    private static final int KEPT = 8;

    private final Store store;
    private final int size;
    private final Deque<Page> window = new ArrayDeque<>();
    private @Nullable GapAwareTrackingToken edge;

    public Feed(Store store) {
        this(store, PAGE);
    }

    Feed(Store store, int size) {
        this.store = store;
        this.size = size;
    }

    /** What comes after a token; no news when that is nothing yet. */
    public Page after(GapAwareTrackingToken token) {
        return shared(token).orElseGet(() -> store.after(token, size));
    }

    private synchronized Optional<Page> shared(GapAwareTrackingToken token) {
        var kept = window.stream()
                .filter(page -> token.covers(page.start()) && !token.covers(page.end()))
                .findFirst();
        return kept.or(() -> next(token)).map(page -> page.forReaderAt(token));
    }

    private Optional<Page> next(GapAwareTrackingToken token) {
        var from = edge == null || token.getIndex() > edge.getIndex() + size ? token : edge;
        if (!from.equals(edge)) {
            window.clear(); // All others of this service are there already: another replica has read for them.
        }
        edge = from;
        return token.covers(from) ? Optional.of(read(from)) : Optional.empty();
    }

    private Page read(GapAwareTrackingToken from) {
        var page = store.after(from, size);
        if (page.isNews()) {
            window.addLast(page);
            edge = page.end();
            if (window.size() > KEPT) {
                window.removeFirst();
            }
        }
        return page;
    }
}
