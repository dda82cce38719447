package nl.keerpunt.platform.following;

import java.util.Map;
import java.util.TreeMap;
import nl.keerpunt.platform.reading.Progress;
import nl.keerpunt.platform.stored.StorePositions;

/** How many positions of the store each reader has yet to read. */
public final class Lag {

    private final Readers readers;
    private final Progress progress;
    private final StorePositions store;

    Lag(Readers readers, Progress progress, StorePositions store) {
        this.readers = readers;
        this.progress = progress;
        this.store = store;
    }

    /** Per reader, by name. */
    public Map<String, Long> perReader() {
        var last = last();
        var lags = new TreeMap<String, Long>();
        readers.all().forEach(reader -> lags.put(reader.name(), Math.max(0, last - progress.reached(reader.name()))));
        return lags;
    }

    /** The last position of the store. */
    public long last() {
        return store.last();
    }

    double longest() {
        return perReader().values().stream().mapToLong(Long::longValue).max().orElse(0);
    }
}
