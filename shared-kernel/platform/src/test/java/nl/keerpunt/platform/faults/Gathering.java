package nl.keerpunt.platform.faults;

import static java.lang.Thread.State.TIMED_WAITING;
import static java.lang.Thread.State.WAITING;
import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import nl.keerpunt.platform.command.Receipt;

/**
 * Keeps the store from taking events in, so that what is sent meanwhile gathers behind the first command and is then
 * handled together. One lane is taken for granted.
 */
final class Gathering implements AutoCloseable {

    private static final String HELD = " from pg_locks where not granted and mode = 'RowExclusiveLock'"
            + " and relation = 'domainevententry'::regclass";

    private final Replica replica;
    private final Connection holder;
    private final FutureTask<Receipt> first;

    private Gathering(Replica replica, Connection holder, FutureTask<Receipt> first) {
        this.replica = replica;
        this.holder = holder;
        this.first = first;
    }

    /** One command is being stored from now on, and goes no further. */
    static Gathering behindOne(Replica replica) throws SQLException {
        var note = replica.written();
        var holder = lock(replica);
        var first = new FutureTask<>(() -> replica.amend(note, 1));
        Thread.ofPlatform().start(first);
        eventually(() -> appendsHeld(replica), held -> held == 1);
        return new Gathering(replica, holder, first);
    }

    private static Connection lock(Replica replica) throws SQLException {
        var connection = replica.service().database().connectAsOwner();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("lock table domainevententry in exclusive mode");
        }
        return connection;
    }

    static int appendsHeld(Replica replica) {
        return replica.store()
                .owner()
                .sql("select count(*)" + HELD)
                .query(Integer.class)
                .single();
    }

    /** Hands in behind all that were handed in before. A platform thread waits only when it waits for its turn. */
    <T> FutureTask<T> joinedBy(Callable<T> caller) {
        var answer = new FutureTask<>(caller);
        var thread = Thread.ofPlatform().start(answer);
        eventually(thread::getState, state -> state == WAITING || state == TIMED_WAITING || answer.isDone());
        return answer;
    }

    /** Lets the first through, and holds the batch that has gathered behind it when it is to be stored. */
    Gathering holdNext() throws Exception {
        var next = CompletableFuture.supplyAsync(() -> {
            try {
                return lock(replica);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        });
        eventually(this::locksAskedFor, asked -> asked == 1);
        release();
        var again = new Gathering(replica, next.get(), first);
        eventually(() -> appendsHeld(replica), held -> held == 1);
        return again;
    }

    /** Ends the connection of the batch that is held, and again each time when it has come so far again. */
    void killAgainAndAgain(int times) {
        var killed = List.<Integer>of();
        for (var time = 0; time < times; time++) {
            var before = killed;
            killed = eventually(this::backendsHeld, held -> !held.isEmpty() && !held.equals(before));
            assertThat(replica.store().kill(killed.getFirst())).isTrue();
        }
    }

    private List<Integer> backendsHeld() {
        return replica.store()
                .owner()
                .sql("select pid" + HELD)
                .query(Integer.class)
                .list();
    }

    private int locksAskedFor() {
        return replica.store()
                .owner()
                .sql("select count(*) from pg_locks where not granted and mode = 'ExclusiveLock'"
                        + " and relation = 'domainevententry'::regclass")
                .query(Integer.class)
                .single();
    }

    void release() throws Exception {
        holder.commit();
        first.get();
    }

    @Override
    public void close() throws SQLException {
        holder.close();
    }
}
