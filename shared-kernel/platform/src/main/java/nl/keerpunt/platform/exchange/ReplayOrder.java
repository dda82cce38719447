package nl.keerpunt.platform.exchange;

import java.util.List;
import nl.keerpunt.platform.lane.Order;
import nl.keerpunt.platform.lane.Sent;
import nl.keerpunt.platform.lane.Turn;
import nl.keerpunt.platform.parking.ParkedFact;
import nl.keerpunt.platform.parking.ParkedFacts;
import nl.keerpunt.platform.parking.Stopped;

/** To handle some of the messages that wait at a subject, in their order; answers whether there may be more. */
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
        var failure = Message.read(next.get(), hearing).handle(turn, inbox);
        if (failure.isPresent()) {
            parked.again(fact.id(), new Stopped(next.get().offset(), failure.get()));
            return false;
        }
        waiting.handled(fact.id(), next.get());
        return true;
    }

    @Override
    protected Boolean outcome() {
        return mayHaveMore;
    }
}
