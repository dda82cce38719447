package nl.keerpunt.platform.time;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import nl.keerpunt.platform.store.EventStorage;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Turns "what did we know then" into a position of the store that never moves again.
 *
 * <p>An instant before the horizon is answered for ever; the first answer is kept. The horizon is the database's clock, or
 * the start of the oldest transaction that may still append, if that is earlier: nothing can be recorded before it any
 * more. Clock and locks are read in statements of their own and in this order. A fact recorded before the clock was read
 * belongs to a transaction that held the lock by then: it has either ended, and the next statement sees it, or its start
 * is the horizon at the latest.
 *
 * <p>An instant at or after the horizon is not known yet. It is answered as of the last instant before the horizon, says
 * so, and nothing is kept.
 */
public final class Knowledge {

    /** An append is open for milliseconds: whoever asks about a moment ago gets their answer by waiting that long. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private static final Duration LOOK_AGAIN_AFTER = Duration.ofMillis(5);

    private final JdbcClient database;

    public Knowledge(JdbcClient database) {
        this.database = database;
    }

    /** What was known at an instant. */
    public KnownMoment at(Instant asked) {
        var instant = asked.truncatedTo(ChronoUnit.MICROS); // As precise as the store keeps time.
        return kept(instant).orElseGet(() -> found(instant));
    }

    private KnownMoment found(Instant instant) {
        var clock = clock();
        var horizon = horizon(clock);
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (!instant.isBefore(horizon) && instant.isBefore(clock) && System.nanoTime() < until) {
            LockSupport.parkNanos(LOOK_AGAIN_AFTER.toNanos());
            horizon = horizon(clock());
        }
        return instant.isBefore(horizon) ? keep(instant) : clamped(horizon.minus(1, ChronoUnit.MICROS));
    }

    private KnownMoment keep(Instant instant) {
        database.sql("insert into known_at (asked, position, clamped) values (?, ?, false) on conflict do nothing")
                .params(instant.atOffset(ZoneOffset.UTC), reachedBy(instant))
                .update();
        return kept(instant).orElseThrow();
    }

    private KnownMoment clamped(Instant last) {
        return new KnownMoment(last, reachedBy(last), true);
    }

    private Instant clock() {
        return instant("select clock_timestamp()").orElseThrow();
    }

    private Instant horizon(Instant clock) {
        return instant("select min(coalesce(activity.xact_start, 'epoch')) from pg_locks held"
                        + " left join pg_stat_activity activity using (pid)"
                        + " where held.locktype = 'advisory' and held.objsubid = 1"
                        + " and held.classid::bigint << 32 | held.objid::bigint = " + EventStorage.OPEN_APPEND
                        + " and held.database = (select oid from pg_database where datname = current_database())")
                .filter(open -> open.isBefore(clock))
                .orElse(clock);
    }

    private Optional<Instant> instant(String query) {
        return database.sql(query)
                .query((row, _) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }

    private Optional<KnownMoment> kept(Instant instant) {
        return database.sql("select position, clamped from known_at where asked = ?")
                .param(instant.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new KnownMoment(instant, row.getLong("position"), row.getBoolean("clamped")))
                .optional();
    }

    /**
     * The last position among the facts recorded by then. The clock may have been set back, so the last recorded is not
     * always the last by position.
     */
    private long reachedBy(Instant instant) {
        return database.sql("select coalesce(max(globalindex), 0) from (select globalindex from domainevententry"
                        + " where recorded_at <= ? order by recorded_at desc limit 1000) recent")
                .param(instant.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }
}
