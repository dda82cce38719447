package nl.keerpunt.platform.reading;

import java.util.Map;
import java.util.TreeMap;
import org.axonframework.config.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many positions of the store each processor has yet to read. */
public final class Lag {

    private final Configuration axon;
    private final Progress progress;
    private final JdbcClient database;

    Lag(Configuration axon, Progress progress, JdbcClient database) {
        this.axon = axon;
        this.progress = progress;
        this.database = database;
    }

    /** Per processor, by name. */
    public Map<String, Long> perProcessor() {
        var last = database.sql("select coalesce(max(globalindex), 0) from domainevententry")
                .query(Long.class)
                .single();
        var lags = new TreeMap<String, Long>();
        axon.eventProcessingConfiguration()
                .eventProcessors()
                .keySet()
                .forEach(name -> lags.put(name, Math.max(0, last - progress.reached(name))));
        return lags;
    }

    double longest() {
        return perProcessor().values().stream().mapToLong(Long::longValue).max().orElse(0);
    }
}
