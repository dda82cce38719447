package nl.keerpunt.platform.lane;

import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.keerpunt.platform.away.Failures;
import nl.keerpunt.platform.command.CommandFacts;
import nl.keerpunt.platform.command.Gate;
import nl.keerpunt.platform.command.Outcome;
import nl.keerpunt.platform.command.Sent;
import nl.keerpunt.platform.command.Vocabularies;
import nl.keerpunt.platform.store.Batch;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.springframework.transaction.support.TransactionOperations;

/** What an order may do in its turn: have commands decided. What they lead to is stored with the whole batch. */
public final class Turn {

    private final CommandBus bus;
    private final Batch batch;
    private final Preparation preparation;
    private final Set<Sent> foreseen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<String, Outcome> recorded = new HashMap<>();
    private final TransactionOperations savepoint;
    private final List<Gate> gates;

    Turn(CommandBus bus, Batch batch, TransactionOperations savepoint, Preparation preparation, List<Gate> gates) {
        this.bus = bus;
        this.batch = batch;
        this.savepoint = savepoint;
        this.preparation = preparation;
        this.gates = gates;
    }

    Batch batch() {
        return batch;
    }

    /** What these need is read, in one statement each. */
    void foresee(Collection<Sent> sent) {
        foreseen.addAll(sent);
        preparation.foresee(sent, this);
    }

    /** These are recorded: they are not decided again. */
    void learn(Map<String, Outcome> outcomes) {
        recorded.putAll(outcomes);
    }

    boolean isRecorded(String command) {
        return recorded.containsKey(command);
    }

    /**
     * Has a command decided, unless it was before. What its rules say against it is thrown.
     *
     * @return what it leads to; complete after the commit
     */
    public Supplier<Outcome> decide(Sent sent) {
        if (!foreseen.contains(sent)) {
            foresee(List.of(sent)); // Its history too: memory may be behind another replica.
        }
        var earlier = recorded.get(sent.id());
        if (earlier != null) {
            return () -> earlier;
        }
        var same = batch.leaving(sent.id());
        if (same != null) {
            return () -> new Outcome(same.read(), same.fingerprint());
        }
        gates.forEach(gate -> gate.check(sent));
        return decided(sent);
    }

    /** Whether a command that was decided is known by its events from now on. */
    public boolean leavesEvents(Sent sent) {
        return isRecorded(sent.id()) || batch.leaving(sent.id()) != null;
    }

    private Supplier<Outcome> decided(Sent sent) {
        var written = batch.written();
        try {
            var beside = sent.facts().get();
            var slip = batch.expect(sent.id(), Optional.ofNullable((String) beside.get(CommandFacts.FINGERPRINT)));
            var facts = CommandFacts.whileDeciding(beside, slip, sent.expected());
            if (Batch.isAlone()) {
                savepoint.executeWithoutResult(_ -> dispatch(sent, facts));
            } else {
                dispatch(sent, facts);
            }
            return () -> new Outcome(slip.read(), Optional.empty());
        } catch (RuntimeException failure) {
            batch.forget(sent.id());
            throw isOfTheBatch(failure, written) ? new Spoilt(failure) : failure;
        }
    }

    private void dispatch(Sent sent, Map<String, ?> facts) {
        var message = new GenericCommandMessage<>(
                new GenericMessage<>(sent.id(), sent.command(), facts), Vocabularies.of(sent.command()));
        var result = new CommandResultMessage<?>[1];
        bus.dispatch(message, (_, came) -> result[0] = came);
        if (result[0].isExceptional()) {
            throw Thrown.toCaller(result[0].exceptionResult());
        }
    }

    /** Whether the transaction is not what it was before this command. */
    private boolean isOfTheBatch(RuntimeException failure, int writtenBefore) {
        return !Failures.isOfItsOwn(failure)
                || !Batch.isAlone()
                        && (batch.written() > writtenBefore
                                || Failures.causes(failure).anyMatch(SQLException.class::isInstance));
    }

    /** The batch has to be done again, and whoever is to blame for it after the others, alone. */
    public static final class Spoilt extends RuntimeException {

        private final RuntimeException by;

        Spoilt(RuntimeException by) {
            super(by);
            this.by = by;
        }

        RuntimeException by() {
            return by;
        }

        /** Whether no other order of the batch can be carried out in this transaction. */
        boolean isTheEnd() {
            return !Failures.isOfItsOwn(this) || Failures.causes(this).anyMatch(SQLException.class::isInstance);
        }
    }
}
