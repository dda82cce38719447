package nl.keerpunt.platform.store;

import static org.axonframework.common.DateTimeUtils.formatInstant;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.keerpunt.platform.command.CommandFacts;
import nl.keerpunt.platform.command.Receipt;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/**
 * Axon's JDBC storage with an append of our own: all events of a unit of work in one statement.
 *
 * <p>The statement first bounds its transaction, so that no append can commit after readers gave its gap up, and takes
 * a shared lock, by which the known-at horizon sees since when appends are open. Only then does it take the moment of
 * recording, one for all that it appends, and positions.
 *
 * <p>The first event of a command is stored under the command's own identifier: the store's unique key makes a repeated
 * command harmless without a table of receipts.
 */
public final class EventStorage extends JdbcEventStorageEngine {

    /**
     * The advisory lock that every open append holds, shared: by its number each role can see that there is one, and
     * since when its transaction has run. These twelve bits come first, then the microseconds since 1970, until 2112.
     */
    public static final int OPEN_APPEND = 0x4B5;

    /** Visible to the tests that play a slow writer. */
    public static final String APPEND = """
            with guard as materialized (
              select set_config('transaction_timeout', ?, true),
                     pg_advisory_xact_lock_shared(
                       %d | (extract(epoch from transaction_timestamp()) * 1000000)::bigint)
            ), moment as materialized (
              select clock_timestamp() as recorded_at from guard
            )
            insert into domainevententry (eventidentifier, aggregateidentifier, sequencenumber, type, timestamp,
                                          payloadtype, payloadrevision, payload, metadata, recorded_at)
            select e.id, e.stream, e.sequence, e.type, e.time, e.name, e.revision, e.payload, e.metadata, recorded_at
              from moment, unnest(?::text[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[],
                                 ?::bytea[], ?::bytea[]) with ordinality
                   as e(id, stream, sequence, type, time, name, revision, payload, metadata, place)
             order by e.place
            returning globalindex""".formatted((long) OPEN_APPEND << 52);

    private static final String AHEAD = """
            select e.* from unnest(?::text[], ?::bigint[]) as s(stream, version) cross join lateral
              (select %s from domainevententry where aggregateidentifier = s.stream and sequencenumber > s.version
                order by sequencenumber offset 0) e""";

    private final ConnectionProvider connections;
    private final TransactionManager transactions;
    private final long appendTimeoutMillis;

    EventStorage(
            Builder builder,
            ConnectionProvider connections,
            TransactionManager transactions,
            long appendTimeoutMillis) {
        super(builder);
        this.connections = connections;
        this.transactions = transactions;
        this.appendTimeoutMillis = appendTimeoutMillis;
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        if (Batch.current() != null) {
            append(events, serializer);
        } else {
            transactions.executeInTransaction(() -> append(events, serializer));
        }
    }

    /** Nothing in the house takes snapshots, so that no command has to look for one. */
    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String stream) {
        return Stream.empty();
    }

    /** A time that cannot be read must not keep the histories that are read with it from being read. */
    @Override
    protected Object readTimeStamp(ResultSet row, String column) throws SQLException {
        try {
            return DateTimeUtils.parseInstant(row.getString(column));
        } catch (DateTimeException unreadable) {
            return Instant.EPOCH;
        }
    }

    private void append(List<? extends EventMessage<?>> events, Serializer serializer) {
        var facts = new ArrayList<DomainEventMessage<?>>();
        events.forEach(event -> facts.add((DomainEventMessage<?>) event));
        try (var connection = connections.getConnection();
                var insert = connection.prepareStatement(APPEND)) {
            bind(new Columns(connection, insert), facts, serializer);
            note(facts, positions(insert));
        } catch (SQLException failure) {
            handlePersistenceException(failure, facts.getFirst());
        }
    }

    private void bind(Columns columns, List<DomainEventMessage<?>> events, Serializer serializer) throws SQLException {
        var payloads = events.stream()
                .map(event -> event.serializePayload(serializer, byte[].class))
                .toList();
        var identifiers = identifiersOf(events);
        columns.insert().setString(1, Long.toString(appendTimeoutMillis));
        columns.set(2, "text", identifiers);
        columns.set(3, "text", events, DomainEventMessage::getAggregateIdentifier);
        columns.set(4, "bigint", events, DomainEventMessage::getSequenceNumber);
        columns.set(5, "text", events, DomainEventMessage::getType);
        columns.set(6, "text", events, event -> formatInstant(event.getTimestamp()));
        columns.set(7, "text", payloads, payload -> payload.getType().getName());
        columns.set(8, "text", payloads, payload -> payload.getType().getRevision());
        columns.setBytes(9, payloads, SerializedObject::getData);
        columns.setBytes(
                10,
                events,
                event -> event.serializeMetaData(serializer, byte[].class).getData());
    }

    /** One array per column of the statement. */
    private record Columns(Connection connection, PreparedStatement insert) {

        <T> void set(int place, String type, List<T> items, Function<T, Object> column) throws SQLException {
            set(place, type, items.stream().map(column).toList());
        }

        void set(int place, String type, List<?> values) throws SQLException {
            insert.setArray(place, connection.createArrayOf(type, values.toArray()));
        }

        /** The driver encodes an array of byte arrays only when it is typed as one. */
        <T> void setBytes(int place, List<T> items, Function<T, byte[]> column) throws SQLException {
            var bytes = items.stream().map(column).toArray(byte[][]::new);
            insert.setArray(place, connection.createArrayOf("bytea", bytes));
        }
    }

    private static List<String> identifiersOf(List<DomainEventMessage<?>> events) {
        var batch = Batch.current();
        return events.stream()
                .map(event -> batch != null
                                && event.getMetaData().get(CommandFacts.COMMAND) instanceof String command
                                && batch.isFirstOf(command)
                        ? command
                        : event.getIdentifier())
                .toList();
    }

    /** In the order of the events: rows are inserted, and returned, in the order of their place. */
    private static List<Long> positions(PreparedStatement insert) throws SQLException {
        var positions = new ArrayList<Long>();
        try (var rows = insert.executeQuery()) {
            while (rows.next()) {
                positions.add(rows.getLong(1));
            }
        }
        return positions;
    }

    private static void note(List<DomainEventMessage<?>> events, List<Long> positions) {
        var batch = Batch.current();
        if (batch == null) {
            return;
        }
        var receipts = new LinkedHashMap<String, Receipt>();
        for (var place = 0; place < positions.size(); place++) {
            var event = events.get(place);
            batch.reaches(event.getAggregateIdentifier(), event.getSequenceNumber());
            if (event.getMetaData().get(CommandFacts.COMMAND) instanceof String command) {
                var added =
                        new Receipt(event.getAggregateIdentifier(), event.getSequenceNumber(), positions.get(place));
                receipts.merge(command, added, EventStorage::both);
            }
        }
        receipts.forEach(batch::note);
    }

    /** A command that spans streams is answered with the first of them. */
    private static Receipt both(Receipt before, Receipt added) {
        return new Receipt(
                before.stream(),
                before.stream().equals(added.stream()) ? added.version() : before.version(),
                added.position());
    }

    /** Reads what streams have after a version of each, in one statement; in the transaction that is under way. */
    Map<String, List<DomainEventData<?>>> after(Map<String, Long> versions) {
        var streams = versions.keySet().toArray(String[]::new);
        var after = Stream.of(streams).map(versions::get).toArray();
        try (var connection = connections.getConnection();
                var query = connection.prepareStatement(AHEAD.formatted(domainEventFields()))) {
            query.setArray(1, connection.createArrayOf("text", streams));
            query.setArray(2, connection.createArrayOf("bigint", after));
            var events = new HashMap<String, List<DomainEventData<?>>>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var event = getDomainEventData(rows);
                    events.computeIfAbsent(event.getAggregateIdentifier(), _ -> new ArrayList<>())
                            .add(event);
                }
            }
            return events;
        } catch (SQLException failure) {
            throw new EventStoreException("the streams of a batch could not be read", failure);
        }
    }

    /** What was read ahead for the batch; only what nobody foresaw is read by itself. */
    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(String stream, long from, int size) {
        var batch = Batch.current();
        var ahead = batch == null ? null : batch.history(stream, from);
        return ahead == null ? super.fetchDomainEvents(stream, from, size) : ahead;
    }

    /** A page that is not full is the last. */
    @Override
    protected boolean fetchForAggregateUntilEmpty() {
        return false;
    }
}
