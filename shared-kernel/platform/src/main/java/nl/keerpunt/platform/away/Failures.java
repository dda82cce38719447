package nl.keerpunt.platform.away;

import java.net.SocketException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import nl.keerpunt.language.Refusal;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.transaction.TransactionException;

/**
 * Tells what fails because of itself, and will again however often it is tried, from what fails because something under
 * it is away. The first is parked, the second is tried again.
 */
public final class Failures {

    /** Of SQLState: too many rows, a value, a constraint, a view's check, something too large, raised by a trigger. */
    private static final Set<String> OF_A_ROW = Set.of("21", "22", "23", "44", "54", "P0");

    /** Of SQLState: the connection, no more resources, somebody ended it. */
    private static final Set<String> OF_THE_WAY = Set.of("08", "53", "57");

    private static final int KIND = 128;

    /** Something under what failed is away; it says so itself because its cause does not tell. */
    public static final class Away extends RuntimeException {

        public Away(Throwable cause) {
            super(cause);
        }
    }

    private Failures() {}

    public static boolean isOfItsOwn(Throwable failure) {
        return !isLostRace(failure) && isOfOwnRowOrRule(failure);
    }

    /** Somebody else was first: not what was written is wrong, but what it was decided on. */
    public static boolean isLostRace(Throwable failure) {
        return causes(failure)
                .anyMatch(cause ->
                        cause instanceof ConcurrencyException || cause instanceof AggregateStreamCreationException);
    }

    /** The way to the store is cut, or it is not there: what is told of it is no fault of ours. */
    public static boolean isAway(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof Away
                        || cause instanceof TransactionException
                        || cause instanceof DataAccessResourceFailureException
                        || cause instanceof TransientDataAccessResourceException
                        || cause instanceof SQLTransientConnectionException
                        || cause instanceof SocketException
                        || cause instanceof SQLException sql && OF_THE_WAY.contains(stateClass(sql)));
    }

    private static String stateClass(SQLException failure) {
        var state = failure.getSQLState();
        return state == null || state.length() != 5 ? "" : state.substring(0, 2);
    }

    private static boolean isOfOwnRowOrRule(Throwable failure) {
        var state = causes(failure)
                .filter(SQLException.class::isInstance)
                .map(sql ->
                        Optional.ofNullable(((SQLException) sql).getSQLState()).orElse(""))
                .findFirst();
        return state.map(known -> known.length() == 5 && OF_A_ROW.contains(known.substring(0, 2)))
                .orElseGet(() -> causes(failure).noneMatch(Failures::isFromBelow));
    }

    private static boolean isFromBelow(Throwable cause) {
        return cause instanceof VirtualMachineError && !(cause instanceof StackOverflowError)
                || cause instanceof TransactionException
                || cause instanceof DataAccessResourceFailureException
                || cause instanceof Busy
                || cause instanceof LockAcquisitionFailedException
                || cause instanceof InterruptedException
                || cause instanceof TimeoutException
                || cause instanceof Away
                || cause instanceof SocketException;
    }

    /** The kind of failure and not its text: a text may quote what is personal. */
    public static String kind(Throwable failure) {
        var root = causes(failure).reduce(failure, (_, deeper) -> deeper);
        var kind = root instanceof Refusal refusal
                ? refusal.reason().name()
                : root instanceof SQLException sql
                        ? "SQLState " + sql.getSQLState()
                        : root.getClass().getSimpleName();
        return kind.substring(0, Math.min(KIND, kind.length()));
    }

    /** From the outside in; a cause that is its own ends it. */
    public static Stream<Throwable> causes(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(failure, cause -> cause != null, Failures::deeper)
                .limit(50)
                .map(cause -> (Throwable) cause);
    }

    private static @Nullable Throwable deeper(@Nullable Throwable cause) {
        return cause == null || cause.getCause() == cause ? null : cause.getCause();
    }
}
