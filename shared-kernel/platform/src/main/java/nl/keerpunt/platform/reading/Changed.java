package nl.keerpunt.platform.reading;

import java.util.List;
import java.util.function.Supplier;
import nl.keerpunt.platform.stored.Recorded;

/** A stream with news. */
public final class Changed<E> {

    private final String stream;
    private final List<Recorded<E>> fresh;
    private final Supplier<List<Recorded<E>>> history;

    /** @param history everything up to the last fresh event; asked for only when it is needed */
    public Changed(String stream, List<Recorded<E>> fresh, Supplier<List<Recorded<E>>> history) {
        this.stream = stream;
        this.fresh = List.copyOf(fresh);
        this.history = history;
    }

    /** The key of its history. */
    public String stream() {
        return stream;
    }

    /** What this page brings of it, in order; never nothing. */
    public List<Recorded<E>> fresh() {
        return fresh;
    }

    /** All that happened in it up to the last fresh event: what a row follows from that is a function of the state. */
    public List<Recorded<E>> history() {
        return history.get();
    }

    /** The last of what happened. */
    public Recorded<E> last() {
        return fresh.getLast();
    }
}
