package nl.keerpunt.platform.store;

import static nl.keerpunt.platform.store.CommandFacts.EXPECTED_VERSION;
import static nl.keerpunt.platform.store.CommandFacts.RECEIPT;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import nl.keerpunt.language.OutOfRange;
import nl.keerpunt.language.Refusal;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sends a command under an identifier of its own, and finds what a command under that identifier once led to. */
public final class Commands {

    private static final int ATTEMPTS = 5;
    private static final long EVENTS_OF_ONE_COMMAND = 100;
    private static final String PLACE =
            "select aggregateidentifier, sequencenumber, globalindex, metadata from domainevententry where ";

    private final CommandBus bus;
    private final JdbcClient database;
    private final Serializer serializer;
    private final Semaphore places;
    private final Duration patience;

    /**
     * @param atOnce how many commands are handled at once: fewer than there are connections, because a connection pool
     *     hands them to whoever runs and lets those who wait starve; here they wait in the order in which they came
     * @param patience how long one of them waits for its turn; then the answer is {@link Busy}
     */
    public Commands(CommandBus bus, JdbcClient database, Serializer serializer, int atOnce, Duration patience) {
        this.places = new Semaphore(atOnce, true);
        this.patience = patience;
        this.bus = bus;
        this.database = database;
        this.serializer = serializer;
    }

    /**
     * Handles a command and waits for its commit.
     *
     * @param id the command's identifier; a second command under it never adds a second event
     * @param facts what history keeps beside the events: actor, correlation, fingerprint
     * @param expected which versions the caller decided on, or null when any will do
     */
    public Receipt send(String id, Object command, Map<String, ?> facts, @Nullable LongPredicate expected) {
        for (var attempt = 1; ; attempt++) {
            try {
                return inTurn(() -> sendOnce(id, command, facts, expected));
            } catch (ConcurrencyException | AggregateStreamCreationException raced) {
                var earlier = recorded(id);
                if (earlier.isPresent()) {
                    return earlier.get().receipt();
                }
                if (attempt == ATTEMPTS) {
                    throw raced;
                }
            }
        }
    }

    private Receipt inTurn(Supplier<Receipt> handling) {
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Busy();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Busy();
        }
        try {
            return handling.get();
        } finally {
            places.release();
        }
    }

    private Receipt sendOnce(String id, Object command, Map<String, ?> facts, @Nullable LongPredicate expected) {
        var slip = new Receipt.Slip();
        var beside = MetaData.from(facts).and(RECEIPT, slip);
        if (expected != null) {
            beside = beside.and(EXPECTED_VERSION, expected);
        }
        var callback = new FutureCallback<Object, Object>();
        bus.dispatch(
                new GenericCommandMessage<>(
                        new GenericMessage<>(id, command, beside),
                        command.getClass().getName()),
                callback);
        var result = callback.join();
        if (result.isExceptional()) {
            throw causeOf(result.exceptionResult());
        }
        return slip.read();
    }

    /** A rule's refusal and a stale version reach the caller as they are, however deep a framework wrapped them. */
    private static RuntimeException causeOf(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal
                    || cause instanceof StaleVersion
                    || cause instanceof FactParked
                    || cause instanceof ConcurrencyException
                    || cause instanceof AggregateStreamCreationException) {
                return (RuntimeException) cause;
            }
            if (cause instanceof OutOfRange || cause instanceof ArithmeticException) {
                return new Refusal(Reason.OUT_OF_RANGE); // A sum that the rules did not foresee: nothing was stored.
            }
        }
        return thrown instanceof RuntimeException unchecked ? unchecked : new CompletionException(thrown);
    }

    enum Reason {
        OUT_OF_RANGE
    }

    /** Whether a command led beyond what can be counted or stored. */
    public static boolean isOutOfRange(Throwable cause) {
        return cause instanceof Refusal refusal
                && (refusal.reason() == Reason.OUT_OF_RANGE || refusal.reason() == ReadBack.Reason.CANNOT_BE_STORED);
    }

    /** What a command led to, as its own events tell. */
    public record Earlier(Receipt receipt, Optional<String> fingerprint) {}

    /** Finds the events of a command; empty when it changed nothing or was never accepted. */
    public Optional<Earlier> recorded(String id) {
        return database.sql(PLACE + "eventidentifier = ?")
                .param(id)
                .query(this::place)
                .optional()
                .map(first -> new Earlier(lastOf(id, first), first.fingerprint()));
    }

    private Receipt lastOf(String id, Place first) {
        var last = database
                .sql(PLACE + "aggregateidentifier = ? and sequencenumber between ? and ? order by sequencenumber")
                .params(first.stream(), first.version(), first.version() + EVENTS_OF_ONE_COMMAND)
                .query(this::place)
                .list()
                .stream()
                .takeWhile(place -> id.equals(place.command()))
                .reduce(first, (_, later) -> later);
        return new Receipt(last.stream(), last.version(), last.position());
    }

    private record Place(String stream, long version, long position, String command, Optional<String> fingerprint) {}

    private Place place(ResultSet row, int number) throws SQLException {
        MetaData beside = serializer.deserialize(
                new SimpleSerializedObject<>(row.getBytes("metadata"), byte[].class, MetaData.class.getName(), null));
        return new Place(
                row.getString("aggregateidentifier"),
                row.getLong("sequencenumber"),
                row.getLong("globalindex"),
                String.valueOf(beside.get(CommandFacts.COMMAND)),
                Optional.ofNullable((String) beside.get(CommandFacts.FINGERPRINT)));
    }

    /** The last position that this service's store has handed out to a committed event it can see. */
    public long lastPosition() {
        return database.sql("select coalesce(max(globalindex), 0) from domainevententry")
                .query(Long.class)
                .single();
    }
}
