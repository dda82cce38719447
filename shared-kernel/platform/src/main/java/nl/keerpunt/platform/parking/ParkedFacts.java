package nl.keerpunt.platform.parking;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.keerpunt.platform.store.Failures;
import nl.keerpunt.platform.store.SideRows;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The list of what is parked. Whoever reads on looks here first and holds what he saw until his transaction ends, so that
 * a subject is never replayed and passed by at the same time.
 */
public final class ParkedFacts {

    private static final Logger LOG = LoggerFactory.getLogger(ParkedFacts.class);

    private static final String COLUMNS =
            "select id, place, reader, subject, municipality, first, kind, since, tries from parked_fact ";

    private static final String NOBODY_READS_THIS = "NobodyReadsThis";

    /** A model that got another name leaves its parked facts behind: the new one read them from the store itself. */
    public static final String OF_TODAY = " and kind <> '" + NOBODY_READS_THIS + "'";

    /** Half a second, then twice as long after each try, up to five minutes. */
    private static final String PAUSE = "least(interval '5 minutes', interval '500 ms' * power(2, least(%s, 20) - 1))";

    private final JdbcClient database;

    private final MeterRegistry meters;

    public ParkedFacts(JdbcClient database, MeterRegistry meters) {
        this(database, meters, true);
    }

    private ParkedFacts(JdbcClient database, MeterRegistry meters, boolean counts) {
        this.database = database;
        this.meters = meters;
        for (var place : counts ? Place.values() : new Place[0]) {
            counter(place);
            Gauge.builder("keerpunt.parked.facts", () -> count(place))
                    .description("Subjects that wait behind a fact that cannot be handled")
                    .tag("place", label(place))
                    .register(meters);
        }
    }

    /** The same list, through another way into the database. */
    public ParkedFacts through(JdbcClient way) {
        return new ParkedFacts(way, meters, false);
    }

    private Counter counter(Place place) {
        return Counter.builder("keerpunt.facts.parked")
                .description("Facts that could not be handled and were parked, since the start")
                .tag("place", label(place))
                .register(meters);
    }

    private static String label(Place place) {
        return place.name().toLowerCase(Locale.ROOT);
    }

    private long count(Place place) {
        return database.sql("select count(*) from parked_fact where place = ?" + OF_TODAY)
                .param(place.name())
                .query(Long.class)
                .single();
    }

    /** Some of what is parked, longest first: for whoever watches over the service. */
    public List<ParkedFact> some(int atMost) {
        return database.sql(COLUMNS + "where true" + OF_TODAY + " order by since limit ?")
                .param(atMost)
                .query((row, _) -> fact(row))
                .list();
    }

    /** The subjects that wait at a place, each with its id; none of them is replayed before this transaction ends. */
    public Map<String, UUID> waitingAt(Place place, String reader) {
        var waiting = new HashMap<String, UUID>();
        database.sql("select subject, id from parked_fact where place = ? and reader = ? for share")
                .params(place.name(), reader)
                .query((row, _) -> waiting.put(row.getString("subject"), row.getObject("id", UUID.class)))
                .list();
        return waiting;
    }

    /** Parks a subject that does not wait yet. */
    public UUID park(Place place, String reader, String subject, @Nullable String municipality, Stopped stopped) {
        var id = UUID.randomUUID();
        SideRows.write(
                database.sql("insert into parked_fact (id, place, reader, subject, municipality, first, kind, next_try)"
                                + " values (:id, :place, :reader, :subject, :municipality, :first, :kind,"
                                + " clock_timestamp() + " + PAUSE.formatted("1") + ")")
                        .param("id", id)
                        .param("place", place.name())
                        .param("reader", reader)
                        .param("subject", subject)
                        .param("municipality", municipality, Types.VARCHAR)
                        .param("first", stopped.at())
                        .param("kind", Failures.kind(stopped.by())));
        onceItIsSo(() -> {
            counter(place).increment();
            LOG.warn("parked in {}: {} at {}, {}", reader, subject, stopped.at(), Failures.kind(stopped.by()));
        });
        return id;
    }

    private static void onceItIsSo(Runnable telling) {
        if (CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get().root().afterCommit(_ -> telling.run());
        } else {
            telling.run();
        }
    }

    /** Lets facts of the store wait behind what is parked. */
    public void await(UUID parked, Collection<Long> positions) {
        SideRows.write(database.sql("insert into waiting_fact (parked, municipality, position)"
                        + " select id, municipality, p.position from parked_fact, unnest(?::bigint[]) as p(position)"
                        + " where id = ? on conflict do nothing")
                .params(positions.toArray(Long[]::new), parked));
    }

    /** The next facts that wait, in the order of the store. */
    public List<Long> next(UUID parked, int atMost) {
        return database.sql("select position from waiting_fact where parked = ? order by position limit ?")
                .params(parked, atMost)
                .query(Long.class)
                .list();
    }

    /** These were handled. */
    public void done(UUID parked, long upToPosition) {
        SideRows.write(database.sql("delete from waiting_fact where parked = ? and position <= ?")
                .params(parked, upToPosition));
    }

    /** What is parked, as it is now. */
    public Optional<ParkedFact> find(UUID id) {
        return taken(id, "");
    }

    /** Takes hold of what is parked until the transaction ends; empty when it is gone. */
    public Optional<ParkedFact> take(UUID id) {
        return taken(id, "for update");
    }

    /** The same, but does not wait for whoever holds it. */
    public Optional<ParkedFact> takeIfFree(UUID id) {
        return taken(id, "for update skip locked");
    }

    private Optional<ParkedFact> taken(UUID id, String lock) {
        return database.sql(COLUMNS + "where id = ? " + lock)
                .param(id)
                .query((row, _) -> fact(row))
                .optional();
    }

    /** Whether this very request dropped something before. */
    public boolean wasDropped(UUID request) {
        return database.sql("select exists (select from dropped_message where id = ?)")
                .param(request)
                .query(Boolean.class)
                .single();
    }

    /** What is due to be tried again, longest due first. */
    public List<UUID> due() {
        return database.sql(
                        "select id from parked_fact where next_try <= clock_timestamp() order by next_try limit 100")
                .query(UUID.class)
                .list();
    }

    /** A new release may mend what the old one could not handle. */
    public void makeAllDue() {
        SideRows.write(database.sql("update parked_fact set next_try = clock_timestamp()"));
    }

    /** It was tried in vain. */
    public void again(UUID id, Stopped stopped) {
        again(id, stopped.at(), Failures.kind(stopped.by()));
    }

    /** The read model or topic is no longer one of this service's. */
    void nobodyReads(ParkedFact fact) {
        again(fact.id(), fact.first(), NOBODY_READS_THIS);
    }

    private void again(UUID id, long first, String kind) {
        SideRows.write(database.sql("update parked_fact set first = ?, kind = ?, tries = tries + 1,"
                        + " next_try = clock_timestamp() + " + PAUSE.formatted("tries + 1") + " where id = ?")
                .params(first, kind, id));
    }

    /** Nothing of it waits any more. */
    public void free(UUID id) {
        SideRows.write(database.sql("delete from parked_fact where id = ?").param(id));
    }

    /** Everything that waits at a place is to be read again from the store itself. */
    public void forget(Place place, String reader) {
        SideRows.write(database.sql("delete from parked_fact where place = ? and reader = ?")
                .params(place.name(), reader));
    }

    static ParkedFact fact(ResultSet row) throws SQLException {
        return new ParkedFact(
                row.getObject("id", UUID.class),
                Place.valueOf(row.getString("place")),
                row.getString("reader"),
                row.getString("subject"),
                row.getString("municipality"),
                row.getLong("first"),
                row.getString("kind"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getInt("tries"));
    }
}
