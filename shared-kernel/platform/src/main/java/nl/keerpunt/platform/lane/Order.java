package nl.keerpunt.platform.lane;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import nl.keerpunt.platform.command.Sent;
import nl.keerpunt.platform.command.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Something that a lane does in its turn, and the promise of its answer.
 *
 * <p>The answer is given after the commit. An order may be carried out several times: each time but the last, all that
 * it did was undone.
 *
 * @param <A> what whoever gave it is told
 */
public abstract class Order<A> {

    private enum State {
        WAITING,
        TAKEN,
        LEFT
    }

    private final Subject subject;
    private final Kind kind;
    private final CompletableFuture<A> answer = new CompletableFuture<>();
    private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);
    private @Nullable RuntimeException fallen;

    /** Who waits for it. */
    public enum Kind {
        /** A person, behind a request. */
        PERSON,
        /** Nobody: messages, imports, what is tried again. People go first. */
        BULK
    }

    protected Order(Subject subject, Kind kind) {
        this.subject = subject;
        this.kind = kind;
    }

    /**
     * The commands that it is going to send, as far as that is known: what they need is read before the first of them.
     */
    public abstract List<Sent> foreseen();

    /** Does it. What it throws falls alone, unless it wrote rows: then the batch is done again without it. */
    protected abstract void carryOut(Turn turn);

    /** What was done, once it is committed. */
    protected abstract A outcome();

    public final Subject subject() {
        return subject;
    }

    final Kind kind() {
        return kind;
    }

    public final CompletableFuture<A> answer() {
        return answer;
    }

    final @Nullable RuntimeException fallen() {
        return fallen;
    }

    final void fall(@Nullable RuntimeException failure) {
        fallen = failure;
    }

    final void done() {
        if (fallen != null) {
            answer.completeExceptionally(fallen);
            return;
        }
        try {
            answer.complete(outcome());
        } catch (RuntimeException failure) {
            answer.completeExceptionally(failure);
        }
    }

    final void fail(RuntimeException failure) {
        answer.completeExceptionally(failure);
    }

    /** From now on a lane does it; false when whoever gave it has left. */
    final boolean take() {
        return state.compareAndSet(State.WAITING, State.TAKEN);
    }

    /** Whoever gave it goes away; false when it is too late for that. */
    final boolean leave() {
        return state.compareAndSet(State.WAITING, State.LEFT);
    }
}
