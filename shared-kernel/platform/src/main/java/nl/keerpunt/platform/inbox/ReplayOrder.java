package nl.keerpunt.platform.inbox;

import java.util.List;
import java.util.Optional;
import nl.keerpunt.platform.command.Sent;
import nl.keerpunt.platform.hearing.Hearing;
import nl.keerpunt.platform.hearing.RawMessage;
import nl.keerpunt.platform.lane.Order;
import nl.keerpunt.platform.lane.Turn;
import nl.keerpunt.platform.parking.ParkedFact;
import nl.keerpunt.platform.parking.ParkedFacts;
import nl.keerpunt.platform.parking.Stopped;
import nl.keerpunt.platform.signature.Unbelieved;

/**
 * To handle some of the messages that wait at a subject, in their order; answers whether there may be more.
 *
 * <p>One that was not believed is never handled from here. When it is by now, it goes: with the keys by which it is,
 * its topic is heard from the beginning.
 */
final class ReplayOrder extends Order<Boolean> {

    private static final int AT_ONCE = 10;

    private final ParkedFact fact;
    private final boolean waits;
    private final ParkedFacts parked;
    private final WaitingMessages waiting;
    private final Hearing hearing;
    private final InboxOfBatch inbox;
    private boolean mayHaveMore;

    ReplayOrder(
            ParkedFact fact,
            boolean waits,
            ParkedFacts parked,
            WaitingMessages waiting,
            Hearing hearing,
            InboxOfBatch inbox) {
        super(RawMessage.inTurn(fact.municipality(), fact.subject()), Kind.BULK);
        this.fact = fact;
        this.waits = waits;
        this.parked = parked;
        this.waiting = waiting;
        this.hearing = hearing;
        this.inbox = inbox;
    }

    /** They lie in the database, and are read in its turn. */
    @Override
    public List<Sent> foreseen() {
        return List.of();
    }

    @Override
    protected void carryOut(Turn turn) {
        var held = waits ? parked.take(fact.id()) : parked.takeIfFree(fact.id());
        mayHaveMore = held.isPresent();
        for (var handled = 0; mayHaveMore && handled < AT_ONCE; handled++) {
            mayHaveMore = handleNext(turn);
        }
    }

    private boolean handleNext(Turn turn) {
        var next = waiting.first(fact.id());
        if (next.isEmpty()) {
            parked.free(fact.id());
            inbox.freed(fact.id());
            return false;
        }
        var message = Message.read(next.get(), hearing);
        var failure = failure(message, turn);
        if (failure.isPresent() && !waiting.wasDropped(next.get())) {
            parked.again(fact.id(), new Stopped(next.get().offset(), failure.get()));
            return false;
        }
        waiting.handled(fact.id(), next.get());
        return true;
    }

    private Optional<? extends RuntimeException> failure(Message message, Turn turn) {
        if (Unbelieved.isKind(fact.kind())) {
            return message.disbelief();
        }
        return message.disbelief().isPresent() ? Optional.of(new BelievedNoMore()) : message.handle(turn, inbox);
    }

    /** By other keys than it came with. */
    private static final class BelievedNoMore extends RuntimeException {}

    @Override
    protected Boolean outcome() {
        return mayHaveMore;
    }
}
