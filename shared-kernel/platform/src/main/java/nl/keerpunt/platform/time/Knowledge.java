package nl.keerpunt.platform.time;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.keerpunt.platform.store.EventStorage;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Turns "what did we know then" into a position of the store that never moves again.
 *
 * <p>Positions are handed out before their transactions commit. The horizon is the last position below which nothing can
 * be added any more: open appends hold an advisory lock named after the last position before their own. The sequence is
 * read first and the locks after it, so that an append seen by neither has yet to take a position above the one read.
 */
public final class Knowledge {

    private final JdbcClient database;

    public Knowledge(JdbcClient database) {
        this.database = database;
    }

    /** What was known at an instant; the first answer for an instant is kept, so that it is the answer for ever. */
    public KnownMoment at(Instant asked) {
        var instant = asked.truncatedTo(ChronoUnit.MICROS); // As precise as the store keeps time.
        return frozen(instant).orElseGet(() -> {
            freeze(instant);
            return frozen(instant).orElseThrow();
        });
    }

    private void freeze(Instant instant) {
        var handedOut = handedOut();
        var horizon = horizon(handedOut);
        var reached = reachedBy(instant);
        database.sql("insert into known_at (asked, position, clamped) values (?, ?, ?) on conflict do nothing")
                .params(
                        instant.atOffset(ZoneOffset.UTC),
                        Math.min(reached, horizon),
                        horizon < handedOut && reached >= horizon)
                .update();
    }

    /** The position up to which the store is complete by now. */
    public long horizon() {
        return horizon(handedOut());
    }

    private long handedOut() {
        return database.sql("select case when is_called then last_value else 0 end"
                        + " from domainevententry_globalindex_seq")
                .query(Long.class)
                .single();
    }

    private long horizon(long handedOut) {
        return database.sql(
                        "select min(objid::bigint) from pg_locks where locktype = 'advisory' and classid = ?"
                                + " and objsubid = 2 and database = (select oid from pg_database where datname = current_database())")
                .param(EventStorage.OPEN_APPEND)
                .query((row, _) -> {
                    var open = row.getLong(1);
                    return row.wasNull() ? handedOut : Math.min(open, handedOut);
                })
                .single();
    }

    private Optional<KnownMoment> frozen(Instant instant) {
        return database.sql("select position, clamped from known_at where asked = ?")
                .param(instant.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new KnownMoment(instant, row.getLong("position"), row.getBoolean("clamped")))
                .optional();
    }

    /** The position handed out last among the facts recorded by then, open ones excepted. */
    private long reachedBy(Instant instant) {
        return database.sql("select coalesce(max(globalindex), 0) from (select globalindex from domainevententry"
                        + " where recorded_at <= ? order by recorded_at desc limit 1000) recent")
                .param(instant.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }
}
