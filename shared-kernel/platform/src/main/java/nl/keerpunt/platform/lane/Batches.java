package nl.keerpunt.platform.lane;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.keerpunt.platform.away.Failures;
import nl.keerpunt.platform.command.Gate;
import nl.keerpunt.platform.store.Batch;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionOperations;

/** Carries orders out in one root unit of work and one transaction, and answers them when it is committed. */
final class Batches {

    private static final Logger LOG = LoggerFactory.getLogger(Batches.class);

    /** What became of a batch. */
    sealed interface Result {}

    /** It is stored and everybody was answered. */
    record Committed() implements Result {}

    /** Nothing of it is stored, or nobody knows; nobody was answered. */
    record Undone(Set<Order<?>> toBlame, RuntimeException by) implements Result {}

    /** There is no way into the database. */
    record StoreAway(RuntimeException by) implements Result {}

    private final CommandBus bus;
    private final TransactionManager transactions;
    private final TransactionOperations savepoint;
    private final Preparation preparation;
    private final List<Beside> beside;
    private final List<Gate> gates;

    /** @param savepoint within the transaction of a batch */
    Batches(
            CommandBus bus,
            TransactionManager transactions,
            TransactionOperations savepoint,
            Preparation preparation,
            List<Beside> beside,
            List<Gate> gates) {
        this.bus = bus;
        this.transactions = transactions;
        this.savepoint = savepoint;
        this.preparation = preparation;
        this.beside = List.copyOf(beside);
        this.gates = List.copyOf(gates);
    }

    Result carryOut(List<Order<?>> orders, boolean isAlone) {
        var work = DefaultUnitOfWork.<CommandMessage<?>>startAndGet(null);
        var turn = new Turn(bus, Batch.beside(work, isAlone), savepoint, preparation, gates);
        var toBlame = new HashSet<Order<?>>();
        try {
            work.attachTransaction(transactions);
        } catch (CannotCreateTransactionException noWayIn) {
            return new StoreAway(new Failures.Away(noWayIn));
        } catch (RuntimeException failure) {
            return undone(toBlame, failure);
        }
        var done = work.executeWithResult(() -> {
            turn.foresee(
                    orders.stream().flatMap(order -> order.foreseen().stream()).toList());
            beside.forEach(each -> each.before(orders));
            all(orders, turn, toBlame);
            beside.forEach(each -> each.after(orders));
            return null;
        });
        if (done.isExceptional()) {
            return undone(toBlame, done.exceptionResult());
        }
        answer(orders, turn);
        return new Committed();
    }

    private static Undone undone(Set<Order<?>> toBlame, Throwable failure) {
        return new Undone(toBlame, Thrown.toCaller(failure instanceof Turn.Spoilt spoilt ? spoilt.by() : failure));
    }

    /** One that spoils the batch does not keep the others from being tried: whoever else does so is found at once. */
    private static void all(List<Order<?>> orders, Turn turn, Set<Order<?>> toBlame) {
        Turn.@Nullable Spoilt spoilt = null;
        for (var order : orders) {
            try {
                carryOut(order, turn);
            } catch (Turn.Spoilt failure) {
                toBlame.add(order);
                spoilt = failure;
                if (failure.isTheEnd()) {
                    break;
                }
            }
        }
        if (spoilt != null) {
            throw spoilt;
        }
    }

    private static void carryOut(Order<?> order, Turn turn) {
        var written = turn.batch().written();
        order.fall(null);
        try {
            order.carryOut(turn);
        } catch (Turn.Spoilt spoilt) {
            throw spoilt;
        } catch (RuntimeException failure) {
            if (turn.batch().written() > written || Failures.causes(failure).anyMatch(SQLException.class::isInstance)) {
                throw new Turn.Spoilt(failure);
            }
            order.fall(failure);
        }
    }

    /** All is stored: nobody's answer depends on another's. */
    private void answer(List<Order<?>> orders, Turn turn) {
        var refused = new ArrayList<CommandOrder>();
        for (var order : orders) {
            if (order.fallen() != null && order instanceof CommandOrder command) {
                refused.add(command);
            } else {
                order.done();
            }
        }
        if (!refused.isEmpty()) {
            learnWhatWasAcceptedElsewhere(refused, turn);
            refused.forEach(order -> order.refusedUnless(turn));
        }
    }

    /** Another replica may have accepted the very command that was refused here: then that is the answer. */
    private void learnWhatWasAcceptedElsewhere(List<CommandOrder> refused, Turn turn) {
        try {
            turn.learn(
                    preparation.recorded(refused.stream().map(CommandOrder::id).toList()));
        } catch (RuntimeException storeAway) {
            LOG.warn("nobody could tell whether it was accepted elsewhere: {}", Failures.kind(storeAway));
        }
    }
}
