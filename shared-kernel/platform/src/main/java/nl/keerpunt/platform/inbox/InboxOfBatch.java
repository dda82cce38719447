package nl.keerpunt.platform.inbox;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.platform.hearing.Hearing.Reaction;
import nl.keerpunt.platform.hearing.RawMessage;
import nl.keerpunt.platform.lane.Beside;
import nl.keerpunt.platform.lane.Order;
import nl.keerpunt.platform.store.SideRows;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a batch knows of messages: which were heard before, and which subjects wait. A message that left no event leaves
 * a row; one that left events is known by those.
 */
final class InboxOfBatch implements Beside {

    private static final String RESOURCE = "keerpunt.inbox";

    private final JdbcClient database;
    private final WaitingMessages waiting;

    InboxOfBatch(JdbcClient database, WaitingMessages waiting) {
        this.database = database;
        this.waiting = waiting;
    }

    private record Key(String source, String id, String subscription) {

        static Key of(Reaction reaction) {
            return new Key(reaction.source(), reaction.event().getId(), reaction.name());
        }
    }

    /** Of one attempt to carry a batch out. */
    private record OfAttempt(
            Set<Key> lookedUp, Set<Key> heard, Map<WaitingMessages.Queue, UUID> queues, List<Key> leftNothing) {}

    private static OfAttempt ofAttempt() {
        return Objects.requireNonNull(CurrentUnitOfWork.get().root().getResource(RESOURCE));
    }

    @Override
    public void before(List<Order<?>> orders) {
        var messages = orders.stream()
                .filter(MessageOrder.class::isInstance)
                .map(order -> ((MessageOrder) order).message())
                .toList();
        var asked = new HashSet<Key>();
        messages.forEach(message -> message.reactions().forEach(reaction -> asked.add(Key.of(reaction))));
        var queues = new HashSet<WaitingMessages.Queue>();
        orders.forEach(order -> queueOf(order).ifPresent(queues::add));
        CurrentUnitOfWork.get()
                .root()
                .resources()
                .put(RESOURCE, new OfAttempt(asked, heard(asked), waiting.held(queues), new ArrayList<>()));
    }

    private static Optional<WaitingMessages.Queue> queueOf(Order<?> order) {
        return switch (order) {
            case MessageOrder message ->
                Optional.of(WaitingMessages.Queue.of(message.message().raw()));
            case ParkOrder park -> Optional.of(WaitingMessages.Queue.of(park.message()));
            default -> Optional.empty();
        };
    }

    /** Left a row, or was dropped by somebody: on whatever place of its topic it comes again. */
    private Set<Key> heard(Set<Key> asked) {
        if (asked.isEmpty()) {
            return new HashSet<>();
        }
        return new HashSet<>(database.sql("select i.* from unnest(?::text[], ?::text[], ?::text[]) as m(source, id, "
                        + "subscription) cross join lateral (select source, id, subscription from inbox where source "
                        + "= m.source and id = m.id and subscription = m.subscription union all select source, "
                        + "message, m.subscription from dropped_message where source = m.source and message = m.id "
                        + "offset 0) i")
                .params(columns(List.copyOf(asked)))
                .query((row, _) -> new Key(row.getString("source"), row.getString("id"), row.getString("subscription")))
                .list());
    }

    boolean wasHeard(Reaction reaction) {
        var key = Key.of(reaction);
        return (ofAttempt().lookedUp().contains(key) ? ofAttempt().heard() : heard(Set.of(key))).contains(key);
    }

    /** Lets a message wait when its subject does; false when nothing is before it. */
    boolean joinsQueue(RawMessage message) {
        var queue = ofAttempt().queues().get(WaitingMessages.Queue.of(message));
        if (queue != null) {
            waiting.add(queue, message);
        }
        return queue != null;
    }

    /** Parks the subject of a message; one that somebody dropped does not come back when Kafka brings it again. */
    void park(RawMessage message, RuntimeException failure) {
        waiting.park(message, failure).ifPresent(id -> ofAttempt().queues().put(WaitingMessages.Queue.of(message), id));
    }

    /** Nothing of it waits any more. */
    void freed(UUID parked) {
        ofAttempt().queues().values().remove(parked);
    }

    /** Its command changed nothing; it is not to be decided again when the message comes again. */
    void leftNothing(Reaction reaction) {
        var key = Key.of(reaction);
        ofAttempt().lookedUp().add(key);
        ofAttempt().heard().add(key);
        ofAttempt().leftNothing().add(key);
    }

    @Override
    public void after(List<Order<?>> orders) {
        var rows = ofAttempt().leftNothing();
        if (!rows.isEmpty()) {
            SideRows.write(database.sql("insert into inbox (source, id, subscription)"
                            + " select * from unnest(?::text[], ?::text[], ?::text[]) on conflict do nothing")
                    .params(columns(rows)));
        }
    }

    private static List<Object> columns(List<Key> keys) {
        return List.of(
                keys.stream().map(Key::source).toArray(String[]::new),
                keys.stream().map(Key::id).toArray(String[]::new),
                keys.stream().map(Key::subscription).toArray(String[]::new));
    }
}
