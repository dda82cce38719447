package nl.keerpunt.platform.reading;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many positions of the store each reader has yet to read. */
public final class Lag {

    private final Readers readers;
    private final Progress progress;
    private final JdbcClient database;

    Lag(Readers readers, Progress progress, JdbcClient database) {
        this.readers = readers;
        this.progress = progress;
        this.database = database;
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
        return database.sql("select coalesce(max(globalindex), 0) from domainevententry")
                .query(Long.class)
                .single();
    }

    double longest() {
        return perReader().values().stream().mapToLong(Long::longValue).max().orElse(0);
    }
}
