package nl.keerpunt.platform.inbox;

import java.sql.Types;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.platform.hearing.RawMessage;
import nl.keerpunt.platform.parking.Dropping;
import nl.keerpunt.platform.parking.ParkedFact;
import nl.keerpunt.platform.parking.ParkedFacts;
import nl.keerpunt.platform.parking.Place;
import nl.keerpunt.platform.parking.Stopped;
import nl.keerpunt.platform.signature.Unbelieved;
import nl.keerpunt.platform.store.SideRows;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Messages that wait behind one that cannot be handled, as they came; within the transaction of a lane. */
final class WaitingMessages {

    private final ParkedFacts parked;
    private final JdbcClient database;

    WaitingMessages(ParkedFacts parked, JdbcClient database) {
        this.parked = parked;
        this.database = database;
    }

    /** What waits together: the messages of a subject on a topic. */
    record Queue(String topic, String subject) {

        static Queue of(RawMessage message) {
            return new Queue(message.topic(), message.subject());
        }
    }

    /** Which of these there are; none of them is replayed elsewhere before this transaction ends. */
    Map<Queue, UUID> held(Set<Queue> asked) {
        var queues = new HashMap<Queue, UUID>();
        if (!asked.isEmpty()) {
            database.sql("select f.reader, f.subject, f.id from unnest(?::text[], ?::text[]) as q(topic, subject) "
                            + "join parked_fact f on f.place = 'INBOX' and f.reader = q.topic and f.subject = "
                            + "q.subject for share of f")
                    .params(
                            asked.stream().map(Queue::topic).toArray(String[]::new),
                            asked.stream().map(Queue::subject).toArray(String[]::new))
                    .query((row, _) -> queues.put(
                            new Queue(row.getString("reader"), row.getString("subject")),
                            row.getObject("id", UUID.class)))
                    .list();
        }
        return queues;
    }

    /** Parks the subject of a message; empty when somebody dropped that message before. */
    Optional<UUID> park(RawMessage message, RuntimeException failure) {
        if (wasDropped(message)) {
            return Optional.empty();
        }
        var stopped = new Stopped(message.offset(), failure);
        return Optional.of(add(
                parked.park(Place.INBOX, message.topic(), message.subject(), message.municipality(), stopped),
                message));
    }

    /** It itself, or told again by its publisher. */
    boolean wasDropped(RawMessage message) {
        return database.sql("select exists (select from dropped_message"
                        + " where topic = :topic and partition = :partition and \"offset\" = :offset"
                        + " or source = :source and message = :message)")
                .param("topic", message.topic())
                .param("partition", message.partition())
                .param("offset", message.offset())
                .param("source", message.named("source").orElse(null), Types.VARCHAR)
                .param("message", message.named("id").orElse(null), Types.VARCHAR)
                .query(Boolean.class)
                .single();
    }

    UUID add(UUID parked, RawMessage message) {
        SideRows.write(database.sql("insert into waiting_message"
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
                .param("headers", message.headersAsJson()));
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
                        RawMessage.headersOf(row.getString("headers")),
                        true))
                .optional();
    }

    void handled(UUID parked, RawMessage message) {
        SideRows.write(database.sql("delete from waiting_message where parked = ? and partition = ? and \"offset\" = ?")
                .params(parked, message.partition(), message.offset()));
    }

    /**
     * What stays of a dropped message is who dropped it, when and why; of one that is believed, also by what it is
     * known.
     */
    void drop(ParkedFact fact, RawMessage waits, Dropping dropping) {
        var message = Unbelieved.isKind(fact.kind()) ? waits.unbelieved() : waits;
        SideRows.write(database.sql("insert into dropped_message"
                        + " (id, municipality, topic, partition, \"offset\", source, message, subject, kind, reason,"
                        + " dropped_by) values (:id, :municipality, :topic, :partition, :offset, :source, :message,"
                        + " :subject, :kind, :reason, :by)")
                .param("id", dropping.id())
                .param("municipality", fact.municipality(), Types.VARCHAR)
                .param("topic", message.topic())
                .param("partition", message.partition())
                .param("offset", message.offset())
                .param("source", message.named("source").orElse(null), Types.VARCHAR)
                .param("message", message.named("id").orElse(null), Types.VARCHAR)
                .param("subject", fact.subject())
                .param("kind", fact.kind())
                .param("reason", dropping.reason())
                .param("by", dropping.by()));
        handled(fact.id(), message);
    }
}
