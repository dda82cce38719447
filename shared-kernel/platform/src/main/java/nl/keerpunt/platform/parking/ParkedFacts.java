package nl.keerpunt.platform.parking;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.keerpunt.platform.away.Failures;
import nl.keerpunt.platform.heard.NotHeardOfYet;
import nl.keerpunt.platform.store.SideRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The list of what is parked. Whoever reads on looks here first and holds what he saw until his transaction ends, so
 * that a subject is never replayed and passed by at the same time.
 */
public final class ParkedFacts {

    private static final String COLUMNS =
            "select id, place, reader, subject, municipality, first, kind, since, tries from parked_fact ";

    private static final String NOBODY_READS_THIS = "NobodyReadsThis";

    private static final String NOT_HEARD_OF_YET = NotHeardOfYet.class.getSimpleName();

    /**
     * What somebody has to look at. A model that got another name leaves its parked facts behind: the new one read them
     * from the store itself. What waits for something that is on its way only counts once that takes too long.
     */
    public static final String OF_TODAY = " and counts and kind <> '" + NOBODY_READS_THIS + "'";

    private final JdbcClient database;

    private final MeterRegistry meters;

    private final Telling telling;

    public ParkedFacts(JdbcClient database, MeterRegistry meters) {
        this(database, meters, true);
    }

    private ParkedFacts(JdbcClient database, MeterRegistry meters, boolean counts) {
        this.database = database;
        this.meters = meters;
        telling = new Telling(meters);
        for (var place : counts ? Place.values() : new Place[0]) {
            telling.of(place);
            Gauge.builder("keerpunt.parked.facts", () -> count(place))
                    .description("Subjects that wait behind a fact that cannot be handled")
                    .tag("place", Telling.label(place))
                    .register(meters);
        }
    }

    /** The same list, through another way into the database. */
    public ParkedFacts through(JdbcClient way) {
        return new ParkedFacts(way, meters, false);
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
        var kind = Failures.kind(stopped.by());
        SideRows.write(database.sql("insert into parked_fact (id, place, reader, subject, municipality, first, kind,"
                        + " counts, next_try) values (:id, :place, :reader, :subject, :municipality, :first, :kind,"
                        + " :counts, " + NextTry.after("1") + ")")
                .param("id", id)
                .param("place", place.name())
                .param("reader", reader)
                .param("subject", subject)
                .param("municipality", municipality, Types.VARCHAR)
                .param("first", stopped.at())
                .param("kind", kind)
                .param("counts", !kind.equals(NOT_HEARD_OF_YET)));
        if (!kind.equals(NOT_HEARD_OF_YET)) {
            telling.tell(place, reader, subject, stopped.at(), kind);
        }
        return id;
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

    /**
     * What is due to be tried again, longest due first.
     *
     * @param withTidings whether what waits to hear of something is due whatever its pause
     */
    public List<UUID> due(boolean withTidings) {
        return database.sql("select id from parked_fact where next_try <= clock_timestamp()"
                        + (withTidings ? " or kind = '" + NOT_HEARD_OF_YET + "'" : "") + " order by next_try limit 100")
                .query(UUID.class)
                .list();
    }

    /** A new release may mend what the old one could not handle; it makes nobody believed. */
    public void makeAllDue() {
        SideRows.write(database.sql("update parked_fact set next_try = clock_timestamp() where next_try < 'infinity'"));
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
        var counted = counts(id);
        SideRows.write(
                database.sql("update parked_fact set first = :first, kind = :kind, tries = tries + 1, counts = counts"
                                + " or :kind <> '" + NOT_HEARD_OF_YET
                                + "' or since < clock_timestamp() - interval '1 minute'"
                                + ", next_try = " + NextTry.after("tries + 1") + " where id = :id")
                        .param("first", first)
                        .param("kind", kind)
                        .param("id", id));
        if (!counted && counts(id)) {
            find(id).ifPresent(fact -> telling.tell(fact.place(), fact.reader(), fact.subject(), first, kind));
        }
    }

    private boolean counts(UUID id) {
        return database.sql("select counts from parked_fact where id = ?")
                .param(id)
                .query(Boolean.class)
                .optional()
                .orElse(true);
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
