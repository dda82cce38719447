package nl.keerpunt.platform.rebuild;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keerpunt.language.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which models are written anew, and how far that is: one row each, for all replicas. */
public final class Rebuilds {

    public enum Reason {
        REBUILD_RUNS
    }

    private static final String ROWS =
            "select model, request, begun_at, reached, events, failure, finished_at from read_model_rebuild ";

    private final JdbcClient database;

    Rebuilds(JdbcClient database) {
        this.database = database;
    }

    /** Asks for a model to be written anew; refused while it is, unless this is the request that asked for it. */
    public void ask(String model, UUID request) {
        database.sql("insert into read_model_rebuild as last (model, request) values (?, ?) on conflict (model) do "
                        + "update set request = excluded.request, run = null, begun_at = clock_timestamp(), reached "
                        + "= 0, events = 0, failure = null, finished_at = null where last.finished_at is not null "
                        + "and last.request <> excluded.request")
                .params(model, request)
                .update();
        if (!of(model).map(Rebuild::request).equals(Optional.of(request))) {
            throw new Refusal(Reason.REBUILD_RUNS);
        }
    }

    public Optional<Rebuild> of(String model) {
        return database.sql(ROWS + "where model = ?")
                .param(model)
                .query((row, _) -> rebuild(row))
                .optional();
    }

    List<Rebuild> running() {
        return database.sql(ROWS + "where finished_at is null order by begun_at")
                .query((row, _) -> rebuild(row))
                .list();
    }

    double eventsUnderWay() {
        return running().stream().mapToLong(Rebuild::events).sum();
    }

    /** From here on this run writes it, from the first event, and no other does. */
    UUID begin(String model) {
        var run = UUID.randomUUID();
        database.sql("update read_model_rebuild set run = ?, reached = 0, events = 0 where model = ?")
                .params(run, model)
                .update();
        return run;
    }

    /** In the transaction of a page, before it: throws when another run has taken over. */
    void advance(String model, UUID run, long reached, int events) {
        var own = database.sql("update read_model_rebuild set reached = ?, events = events + ?, failure = null"
                        + " where model = ? and run = ?")
                .params(reached, events, model, run)
                .update();
        if (own == 0) {
            throw new TakenOver();
        }
    }

    void failed(String model, String kind) {
        database.sql("update read_model_rebuild set failure = ? where model = ?")
                .params(kind, model)
                .update();
    }

    void giveUp(String model) {
        database.sql("update read_model_rebuild set finished_at = clock_timestamp() where model = ?")
                .param(model)
                .update();
    }

    /** Another replica goes on with it. */
    static final class TakenOver extends RuntimeException {}

    private static Rebuild rebuild(ResultSet row) throws SQLException {
        return new Rebuild(
                row.getString("model"),
                row.getObject("request", UUID.class),
                instant(row.getObject("begun_at", OffsetDateTime.class)),
                row.getLong("reached"),
                row.getLong("events"),
                row.getString("failure"),
                Optional.ofNullable(row.getObject("finished_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant)
                        .orElse(null));
    }

    private static Instant instant(OffsetDateTime moment) {
        return moment.toInstant();
    }
}
