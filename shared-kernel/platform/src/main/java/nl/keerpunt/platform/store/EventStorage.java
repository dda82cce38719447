package nl.keerpunt.platform.store;

import static org.axonframework.common.DateTimeUtils.formatInstant;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Axon's JDBC storage with an append of our own: all events of a unit of work in one statement.
 *
 * <p>The statement first bounds its transaction, so that no append can commit after readers gave its gap up, and takes a
 * shared lock, by which the known-at horizon sees since when appends are open. Only then does it take the moment of
 * recording, one for all that it appends, and positions. Before it runs, each event is read back: what could not be read
 * later is not stored.
 *
 * <p>The first event of a command is stored under the command's own identifier: the store's unique key makes a repeated
 * command harmless without a table of receipts.
 */
public final class EventStorage extends JdbcEventStorageEngine {

    /** The advisory lock that every open append holds, shared: whoever holds it may still add to the past. */
    public static final long OPEN_APPEND = 0x4B50_0000_0000L;

    /** Visible to the tests that play a slow writer. */
    public static final String APPEND = """
            with guard as materialized (
              select set_config('transaction_timeout', ?, true),
                     pg_advisory_xact_lock_shared(%d)
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
            returning globalindex""".formatted(OPEN_APPEND);

    private static final String OPENED = "keerpunt.opened";

    private final ConnectionProvider connections;
    private final TransactionManager transactions;
    private final ReadBack readBack;
    private final long appendTimeoutMillis;

    EventStorage(
            Builder builder,
            ConnectionProvider connections,
            TransactionManager transactions,
            ReadBack readBack,
            long appendTimeoutMillis) {
        super(builder);
        this.readBack = readBack;
        this.connections = connections;
        this.transactions = transactions;
        this.appendTimeoutMillis = appendTimeoutMillis;
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (!events.isEmpty()) {
            transactions.executeInTransaction(() -> append(events, serializer));
        }
    }

    /** Nothing in the house takes snapshots, so that no command has to look for one. */
    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String stream) {
        return Stream.empty();
    }

    /**
     * Page after page until one is empty. Axon's own stream asks twice more behind the last event.
     */
    @Override
    protected Stream<? extends TrackedEventData<?>> readEventData(@Nullable TrackingToken after, boolean mayBlock) {
        UnaryOperator<List<? extends TrackedEventData<?>>> next =
                page -> fetchTrackedEvents(page.getLast().trackingToken(), batchSize());
        return Stream.<List<? extends TrackedEventData<?>>>iterate(
                        fetchTrackedEvents(after, batchSize()), page -> !page.isEmpty(), next)
                .flatMap(List::stream);
    }

    /** The rows after a token, unread: the message of each is the {@link StoredEvent} itself. */
    Stream<TrackedEventMessage<?>> rows(@Nullable TrackingToken after) {
        return readEventData(after, false).map(data -> {
            var row = (Row<?>) data;
            return new GenericTrackedEventMessage<>(
                    row.trackingToken(),
                    new GenericMessage<>(row.stored.id(), row.stored, MetaData.emptyInstance()),
                    row.stored::recordedAt);
        });
    }

    private static final class Row<T> extends TrackedDomainEventData<T> {

        private final StoredEvent stored;

        private Row(TrackingToken token, DomainEventData<T> data, StoredEvent stored) {
            super(token, data);
            this.stored = stored;
        }
    }

    @Override
    protected TrackedEventData<?> getTrackedEventData(ResultSet row, GapAwareTrackingToken before) throws SQLException {
        var data = (TrackedDomainEventData<?>) super.getTrackedEventData(row, before);
        return new Row<>(data.trackingToken(), data, StoredEvent.of(row));
    }

    /** A time that cannot be read must not keep the rows of its page from being read. */
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
            noteReceipt(facts, lastPosition(insert));
        } catch (SQLException failure) {
            handlePersistenceException(failure, facts.getFirst());
        }
    }

    private void bind(Columns columns, List<DomainEventMessage<?>> events, Serializer serializer) throws SQLException {
        var payloads = events.stream()
                .map(event -> readBack.written(event, serializer))
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
        var identifiers = new ArrayList<String>();
        events.forEach(event -> identifiers.add(event.getIdentifier()));
        if (events.getFirst().getMetaData().get(CommandFacts.COMMAND) instanceof String command && isFirstAppend()) {
            identifiers.set(0, command);
        }
        return identifiers;
    }

    private static boolean isFirstAppend() {
        return CurrentUnitOfWork.isStarted()
                && CurrentUnitOfWork.get().root().resources().putIfAbsent(OPENED, true) == null;
    }

    private static long lastPosition(PreparedStatement insert) throws SQLException {
        var position = -1L;
        try (var rows = insert.executeQuery()) {
            while (rows.next()) {
                position = Math.max(position, rows.getLong(1));
            }
        }
        return position;
    }

    private static void noteReceipt(List<DomainEventMessage<?>> events, long position) {
        if (CommandFacts.current().get(CommandFacts.RECEIPT) instanceof Receipt.Slip slip) {
            var stream = events.getFirst().getAggregateIdentifier();
            var version = events.stream()
                    .filter(event -> event.getAggregateIdentifier().equals(stream))
                    .mapToLong(DomainEventMessage::getSequenceNumber)
                    .max()
                    .orElseThrow();
            slip.note(new Receipt(stream, version, position));
        }
    }
}
