package nl.keerpunt.platform.inbox;

import java.util.List;
import nl.keerpunt.platform.command.Sent;
import nl.keerpunt.platform.hearing.RawMessage;
import nl.keerpunt.platform.lane.Order;
import nl.keerpunt.platform.lane.Turn;
import nl.keerpunt.platform.parking.Dropping;
import nl.keerpunt.platform.parking.ParkedFact;
import nl.keerpunt.platform.parking.ParkedFacts;

/** To drop the message that a subject waits behind. */
final class DropOrder extends Order<Boolean> {

    private final ParkedFact fact;
    private final Dropping dropping;
    private final ParkedFacts parked;
    private final WaitingMessages waiting;

    DropOrder(ParkedFact fact, Dropping dropping, ParkedFacts parked, WaitingMessages waiting) {
        super(RawMessage.inTurn(fact.municipality(), fact.subject()), Kind.PERSON);
        this.fact = fact;
        this.dropping = dropping;
        this.parked = parked;
        this.waiting = waiting;
    }

    @Override
    public List<Sent> foreseen() {
        return List.of();
    }

    @Override
    protected void carryOut(Turn turn) {
        if (parked.wasDropped(dropping.id())) {
            return; // By an attempt of which nobody could tell whether it was committed.
        }
        parked.take(fact.id())
                .ifPresent(held -> waiting.first(held.id()).ifPresent(next -> waiting.drop(held, next, dropping)));
    }

    @Override
    protected Boolean outcome() {
        return true;
    }
}
