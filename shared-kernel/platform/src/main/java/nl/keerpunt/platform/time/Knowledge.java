package nl.keerpunt.platform.time;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import nl.keerpunt.platform.store.EventStorage;
import nl.keerpunt.platform.stored.StorePositions;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Turns "what did we know then" into a position of the store that never moves again.
 *
 * <p>An instant before the horizon is answered for ever; the first answer is kept. The horizon is the database's clock,
 * or the start of the oldest transaction that may still append, if that is earlier: nothing can be recorded before it
 * any more. Clock and locks are read in statements of their own and in this order. A fact recorded before the clock was
 * read belongs to a transaction that held the lock by then: it has either ended, and the next statement sees it, or its
 * start is the horizon at the latest.
 *
 * <p>An instant at or after the horizon is not known yet. It is answered as of the last instant before the horizon,
 * says so, and nothing is kept.
 */
public final class Knowledge {

    /** An append is open for milliseconds: whoever asks about a moment ago gets their answer by waiting that long. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private static final Duration LOOK_AGAIN_AFTER = Duration.ofMillis(5);

    private final JdbcClient database;
    private final StorePositions store;

    public Knowledge(JdbcClient database, StorePositions store) {
        this.database = database;
        this.store = store;
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
                .params(instant.atOffset(ZoneOffset.UTC), store.reachedBy(instant))
                .update();
        return kept(instant).orElseThrow();
    }

    private KnownMoment clamped(Instant last) {
        return new KnownMoment(last, store.reachedBy(last), true);
    }

    private Instant clock() {
        return instant("select clock_timestamp()").orElseThrow();
    }

    private Instant horizon(Instant clock) {
        return instant("select min(timestamptz 'epoch' + since * interval '1 microsecond') from (select"
                        + " (classid::bigint & x'FFFFF'::bigint) << 32 | objid::bigint as since from pg_locks"
                        + " where locktype = 'advisory' and objsubid = 1 and classid::bigint >> 20 = "
                        + EventStorage.OPEN_APPEND
                        + " and database = (select oid from pg_database where datname = current_database())) open")
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
}
