package nl.keerpunt.platform.inbox;

import java.util.List;
import nl.keerpunt.platform.command.Sent;
import nl.keerpunt.platform.hearing.RawMessage;
import nl.keerpunt.platform.lane.Order;
import nl.keerpunt.platform.lane.Turn;

/** To park a message that could not even be begun: coming again, it would stop its partition for ever. */
final class ParkOrder extends Order<Boolean> {

    private final RawMessage message;
    private final RuntimeException failure;
    private final InboxOfBatch inbox;

    ParkOrder(RawMessage message, RuntimeException failure, InboxOfBatch inbox) {
        super(message.inTurn(), Kind.BULK);
        this.message = message;
        this.failure = failure;
        this.inbox = inbox;
    }

    RawMessage message() {
        return message;
    }

    @Override
    public List<Sent> foreseen() {
        return List.of();
    }

    @Override
    protected void carryOut(Turn turn) {
        if (!inbox.joinsQueue(message)) {
            inbox.park(message, failure);
        }
    }

    @Override
    protected Boolean outcome() {
        return true;
    }
}
