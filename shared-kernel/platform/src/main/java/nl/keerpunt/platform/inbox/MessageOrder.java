package nl.keerpunt.platform.inbox;

import java.util.List;
import nl.keerpunt.platform.command.Sent;
import nl.keerpunt.platform.lane.Order;
import nl.keerpunt.platform.lane.Turn;

/** To handle one message that came: it becomes commands, or waits behind what its subject waits for, or is parked. */
final class MessageOrder extends Order<Void> {

    private final Message message;
    private final Delivery delivery;
    private final InboxOfBatch inbox;

    MessageOrder(Message message, Delivery delivery, InboxOfBatch inbox) {
        super(message.raw().inTurn(), Kind.BULK);
        this.message = message;
        this.delivery = delivery;
        this.inbox = inbox;
    }

    Message message() {
        return message;
    }

    @Override
    public List<Sent> foreseen() {
        return message.foreseen();
    }

    @Override
    protected void carryOut(Turn turn) {
        delivery.check(subject().key());
        if (!inbox.joinsQueue(message.raw())) {
            message.handle(turn, inbox).ifPresent(failure -> inbox.park(message.raw(), failure));
        }
    }

    @Override
    @SuppressWarnings("NullAway") // There is nothing to tell.
    protected Void outcome() {
        return null;
    }
}
