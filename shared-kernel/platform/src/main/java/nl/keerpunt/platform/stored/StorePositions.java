package nl.keerpunt.platform.stored;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where and when something was recorded, in whatever municipality: positions and moments of the store, and nothing of
 * what lies there. All else that the app asks of the store is asked within one municipality.
 */
public final class StorePositions {

    private final JdbcClient database;

    public StorePositions(JdbcClient database) {
        this.database = database;
    }

    /** The last position of a committed event that can be seen; 0 when there is none. */
    public long last() {
        return database.sql("select coalesce(max(globalindex), 0) from event_moment")
                .query(Long.class)
                .single();
    }

    /**
     * The last position among the events recorded by then. The clock may have been set back, so the last recorded is
     * not always the last by position.
     */
    public long reachedBy(Instant instant) {
        return database.sql("select coalesce(max(globalindex), 0) from (select globalindex from event_moment"
                        + " where recorded_at <= ? order by recorded_at desc limit 1000) recent")
                .param(instant.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** Whether an event lies at one of these positions by now. */
    public boolean isAnyFilled(Collection<Long> positions) {
        return database.sql("select exists (select from event_moment where globalindex in (:positions))")
                .param("positions", positions)
                .query(Boolean.class)
                .single();
    }
}
