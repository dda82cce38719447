package nl.keerpunt.platform.epoch;

import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.language.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of epochs and of the replicas that use them; what is asked of all replicas at once is asked of these. */
public final class Epochs {

    public enum Reason {
        ROTATION_RUNS
    }

    /** @param uses the epoch with which it wraps */
    @Schema(name = "EpochReplica")
    public record Replica(UUID id, String uses, Instant seenAt) {}

    /** Whoever was not seen for this long is gone; whoever wrote until then has been seen. */
    private static final Duration GONE_AFTER = Duration.ofSeconds(60);

    private static final long ROTATION = 0x4B50_0000_0000_0009L;

    /** From the newest on. */
    private static final String STANDING = """
            select id, %s as keys, announced_at, used_at, left_at, left_at + cast(? as interval) as destroyable_at,
                   null::timestamptz as destroyed_at,
                   id = (select id from key_epoch order by announced_at desc, id desc limit 1) as newest
              from key_epoch e""";

    private static final String NAMING =
            "(select count(*) from household_key where epoch = e.id and sealed is not null)";

    private static final String DESTROYED =
            " union all" + " select id, 0, announced_at, null, left_at, null, destroyed_at, false from destroyed_epoch";

    private static final String FROM_NEWEST = " order by announced_at desc, id desc";

    private final JdbcClient database;
    private final Duration kept;

    /** @param kept how long a backup must be restorable */
    Epochs(JdbcClient database, Duration kept) {
        this.database = database;
        this.kept = kept;
    }

    /** From the newest on, with those that are destroyed, and how many keys name each. */
    public List<Epoch> all() {
        return list(STANDING.formatted(NAMING) + DESTROYED + FROM_NEWEST);
    }

    /** Those that are not destroyed; how many keys name them is not counted. */
    List<Epoch> standing() {
        return list(STANDING.formatted("0") + FROM_NEWEST);
    }

    private List<Epoch> list(String query) {
        return database.sql(query)
                .param(seconds(kept))
                .query((row, _) -> epoch(row))
                .list();
    }

    Set<String> destroyed() {
        return Set.copyOf(database.sql("select id from destroyed_epoch")
                .query(String.class)
                .list());
    }

    public List<Replica> replicas() {
        return database.sql("select replica, uses, seen_at from epoch_replica order by seen_at desc")
                .query((row, _) -> new Replica(
                        row.getObject("replica", UUID.class), row.getString("uses"), moment(row, "seen_at")))
                .list();
    }

    /**
     * How many keys are wrapped by another than the newest, or by the master key as they were before there were any.
     */
    public long toRewrap() {
        return database.sql("select (select count(*) from household_key where sealed is not null and epoch is null)"
                        + " + (select coalesce(sum(keys), 0) from (select " + NAMING
                        + " as keys from key_epoch e where id <>"
                        + " (select id from key_epoch order by announced_at desc, id desc limit 1)) former)")
                .query(Long.class)
                .single();
    }

    Set<String> named() {
        return Set.copyOf(database.sql(
                        "select distinct epoch from household_key where sealed is not null" + " and epoch is not null")
                .query(String.class)
                .list());
    }

    /** In a transaction: until its end no other replica begins or announces one. */
    void alone() {
        database.sql("select pg_advisory_xact_lock(?)")
                .param(ROTATION)
                .query((_, _) -> true)
                .list();
    }

    boolean wasAsked(UUID request) {
        return database.sql("select exists (select from key_epoch where request = ?)")
                .param(request)
                .query(Boolean.class)
                .single();
    }

    void announce(String epoch, @Nullable UUID request) {
        database.sql("insert into key_epoch (id, request) values (?, ?) on conflict (id) do nothing")
                .param(1, epoch)
                .param(2, request, Types.OTHER)
                .update();
    }

    static Refusal runs() {
        return new Refusal(Reason.ROTATION_RUNS);
    }

    void seen(UUID replica, String uses) {
        database.sql("insert into epoch_replica (replica, uses, seen_at) values (?, ?, clock_timestamp())"
                        + " on conflict (replica) do update set uses = excluded.uses, seen_at = excluded.seen_at")
                .params(replica, uses)
                .update();
        database.sql("delete from epoch_replica where seen_at < clock_timestamp() - cast(? as interval)")
                .param(seconds(GONE_AFTER))
                .update();
    }

    void left(UUID replica) {
        database.sql("delete from epoch_replica where replica = ?")
                .param(replica)
                .update();
    }

    /** In use from now on, if every replica wraps with it. */
    void use(String epoch) {
        database.sql("update key_epoch set used_at = clock_timestamp() where id = ? and used_at is null"
                        + " and not exists (select from epoch_replica where uses <> ?)")
                .params(epoch, epoch)
                .update();
    }

    /** Those before the newest that nothing names any more are left; one that is named after all is not. */
    void leave(String newest) {
        database.sql("update key_epoch e set left_at = case when n.named then null else clock_timestamp() end from "
                        + "(select id, exists (select from household_key where epoch = id and sealed is not null) as "
                        + "named from key_epoch where id <> ?) n where n.id = e.id and n.named = (e.left_at is not "
                        + "null)")
                .param(newest)
                .update();
    }

    List<String> destroyable() {
        return database.sql("select id from key_epoch where left_at <= clock_timestamp() - cast(? as interval)")
                .param(seconds(kept))
                .query(String.class)
                .list();
    }

    /** Refused by the database itself while a key names it. True for whoever did it. */
    boolean strike(String epoch) {
        return database.sql("with struck as (delete from key_epoch where id = ? returning id, announced_at, left_at)"
                                + " insert into destroyed_epoch (id, announced_at, left_at)"
                                + " select id, announced_at, left_at from struck")
                        .param(epoch)
                        .update()
                == 1;
    }

    private static String seconds(Duration duration) {
        return duration.toSeconds() + " seconds";
    }

    private static Epoch epoch(ResultSet row) throws SQLException {
        var usedAt = instant(row, "used_at");
        var leftAt = instant(row, "left_at");
        var destroyedAt = instant(row, "destroyed_at");
        return new Epoch(
                row.getString("id"),
                destroyedAt != null
                        ? Epoch.State.DESTROYED
                        : row.getBoolean("newest")
                                ? usedAt == null ? Epoch.State.ANNOUNCED : Epoch.State.IN_USE
                                : leftAt == null ? Epoch.State.LEAVING : Epoch.State.KEPT,
                row.getLong("keys"),
                moment(row, "announced_at"),
                usedAt,
                leftAt,
                instant(row, "destroyable_at"),
                destroyedAt);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
