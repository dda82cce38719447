package nl.keerpunt.platform.exchange;

import java.sql.Types;
import java.util.Optional;
import java.util.UUID;
import nl.keerpunt.platform.parking.Dropping;
import nl.keerpunt.platform.parking.ParkedFact;
import nl.keerpunt.platform.parking.ParkedFacts;
import nl.keerpunt.platform.parking.Place;
import nl.keerpunt.platform.parking.Stopped;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Messages that wait behind one that cannot be handled, as they came. */
final class WaitingMessages {

    private final ParkedFacts parked;
    private final JdbcClient database;
    private final TransactionOperations transaction;

    WaitingMessages(ParkedFacts parked, JdbcClient database, TransactionOperations transaction) {
        this.parked = parked;
        this.database = database;
        this.transaction = transaction;
    }

    /** Lets a message wait when its subject does; false when nothing is before it. */
    boolean joinQueue(RawMessage message) {
        return Boolean.TRUE.equals(
                transaction.execute(_ -> parked.waiting(Place.INBOX, message.topic(), message.subject())
                        .map(id -> add(id, message))
                        .isPresent()));
    }

    /** Parks the subject of a message; one that somebody dropped does not come back when Kafka brings it again. */
    void park(RawMessage message, RuntimeException failure) {
        if (!wasDropped(message)) {
            transaction.executeWithoutResult(_ -> add(
                    parked.park(
                            Place.INBOX,
                            message.topic(),
                            message.subject(),
                            message.municipality(),
                            new Stopped(message.offset(), failure)),
                    message));
        }
    }

    private boolean wasDropped(RawMessage message) {
        return database.sql("select exists (select from dropped_message"
                        + " where topic = ? and partition = ? and \"offset\" = ?)")
                .params(message.topic(), message.partition(), message.offset())
                .query(Boolean.class)
                .single();
    }

    private UUID add(UUID parked, RawMessage message) {
        database.sql("insert into waiting_message"
                        + " (parked, municipality, topic, partition, \"offset\", key, value, headers)"
                        + " values (:parked, :municipality, :topic, :partition, :offset, :key, :value,"
                        + " cast(:headers as jsonb)) on conflict do nothing")
                .param("parked", parked)
                .param("municipality", message.municipality(), Types.VARCHAR)
                .param("topic", message.topic())
                .param("partition", message.partition())
                .param("offset", message.offset())
                .param("key", message.key(), Types.BINARY)
                .param("value", message.value(), Types.BINARY)
                .param("headers", message.headersAsJson())
                .update();
        return parked;
    }

    /** The first that waits. */
    Optional<RawMessage> first(UUID parked) {
        return database.sql("select topic, partition, \"offset\", key, value, headers from waiting_message"
                        + " where parked = ? order by partition, \"offset\" limit 1")
                .param(parked)
                .query((row, _) -> new RawMessage(
                        row.getString("topic"),
                        row.getInt("partition"),
                        row.getLong("offset"),
                        row.getBytes("key"),
                        row.getBytes("value"),
                        RawMessage.headersOf(row.getString("headers"))))
                .optional();
    }

    void handled(UUID parked, RawMessage message) {
        database.sql("delete from waiting_message where parked = ? and partition = ? and \"offset\" = ?")
                .params(parked, message.partition(), message.offset())
                .update();
    }

    /** What stays of a dropped message is who dropped it, when and why. */
    void drop(ParkedFact fact, RawMessage message, Dropping dropping) {
        database.sql("insert into dropped_message"
                        + " (id, municipality, topic, partition, \"offset\", subject, kind, reason, dropped_by)"
                        + " values (:id, :municipality, :topic, :partition, :offset, :subject, :kind, :reason, :by)")
                .param("id", dropping.id())
                .param("municipality", fact.municipality(), Types.VARCHAR)
                .param("topic", message.topic())
                .param("partition", message.partition())
                .param("offset", message.offset())
                .param("subject", fact.subject())
                .param("kind", fact.kind())
                .param("reason", dropping.reason())
                .param("by", dropping.by())
                .update();
        handled(fact.id(), message);
    }
}
