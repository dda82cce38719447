package nl.keerpunt.platform.stored;

import org.jspecify.annotations.Nullable;

/** A row of the store and what it says, which is read when somebody first asks: once for all who read it. */
public final class Entry {

    private final StoredEvent row;
    private final StoredEvents store;
    private @Nullable Recorded<Object> said;
    private @Nullable FactParked unreadable;

    public Entry(StoredEvent row, StoredEvents store) {
        this.row = row;
        this.store = store;
    }

    public StoredEvent row() {
        return row;
    }

    /** Whether it may be one of a vocabulary. */
    public boolean mayBe(Class<?> vocabulary) {
        return store.mayBe(row, vocabulary);
    }

    /** What it says. Throws {@link FactParked} when it cannot be read, to each who asks. */
    @SuppressWarnings(
            "unchecked") // The fact is of the vocabulary, and what is recorded holds nothing else of its kind.
    public <E> Recorded<E> read(Class<E> vocabulary) {
        var read = read();
        if (!vocabulary.isInstance(read.fact())) {
            throw new FactParked(); // An event of something else stands in this stream.
        }
        return (Recorded<E>) read;
    }

    /** Reads it before somebody asks; that it cannot be read is told to who does. */
    public void prepare() {
        try {
            read();
        } catch (FactParked unreadable) {
            // Kept.
        }
    }

    private synchronized Recorded<Object> read() {
        if (unreadable != null) {
            throw unreadable;
        }
        if (said == null) {
            try {
                said = store.read(row, Object.class);
            } catch (FactParked failure) {
                unreadable = failure;
                throw failure;
            }
        }
        return said;
    }
}
