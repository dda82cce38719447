package nl.keerpunt.platform.lane;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.keerpunt.language.Command;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.platform.away.Busy;
import nl.keerpunt.platform.away.Failures;
import nl.keerpunt.platform.command.Outcome;
import nl.keerpunt.platform.command.Receipt;
import nl.keerpunt.platform.command.Sent;
import nl.keerpunt.platform.stored.StorePositions;
import org.jspecify.annotations.Nullable;

/** Sends a command under an identifier of its own, and finds what a command under that identifier once led to. */
public final class Commands {

    private final Lanes lanes;
    private final Recordings recordings;
    private final StorePositions store;
    private final Duration patience;

    /** @param patience how long a command waits for its turn; then the answer is {@link Busy} */
    Commands(Lanes lanes, Recordings recordings, StorePositions store, Duration patience) {
        this.lanes = lanes;
        this.recordings = recordings;
        this.store = store;
        this.patience = patience;
    }

    /**
     * Has a command decided and waits for its commit.
     *
     * @param id the command's identifier; a second command under it never adds a second event
     * @param facts what history keeps beside the events: actor, correlation, fingerprint
     */
    public Receipt send(String id, Command command, Map<String, ?> facts) {
        return send(Sent.of(id, command, () -> facts)).receipt();
    }

    /** The same, for a person who waits: tells also whether it was accepted before. */
    public Outcome send(Sent sent) {
        var order = new CommandOrder(sent.subject(), Order.Kind.PERSON, sent);
        lanes.put(order);
        try {
            return order.answer().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            if (order.leave()) {
                throw new Busy();
            }
            return joined(order);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw order.leave() ? new Busy() : new Failures.Away(stopped); // It may yet be stored.
        } catch (ExecutionException failed) {
            throw unchecked(failed.getCause());
        }
    }

    /** Hands a command in that nobody stands waiting for: people go first. */
    public CompletableFuture<Outcome> submit(Sent sent) {
        return lanes.put(new CommandOrder(sent.subject(), Order.Kind.BULK, sent));
    }

    private static Outcome joined(Order<Outcome> order) {
        try {
            return order.answer().join();
        } catch (CompletionException failed) {
            throw unchecked(failed.getCause());
        }
    }

    private static RuntimeException unchecked(@Nullable Throwable cause) {
        return cause instanceof RuntimeException failure ? failure : new CompletionException(cause);
    }

    /** Finds the events of a command of a municipality; empty when it changed nothing or was never accepted. */
    public Optional<Outcome> recorded(MunicipalityCode municipality, String id) {
        return recordings.of(municipality, id);
    }

    /** The last position that this service's store has handed out to a committed event it can see. */
    public long lastPosition() {
        return store.last();
    }
}
