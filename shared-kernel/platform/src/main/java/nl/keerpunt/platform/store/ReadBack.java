package nl.keerpunt.platform.store;

import java.util.Arrays;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.platform.away.Failures;
import nl.keerpunt.platform.stored.EventSerializer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;

/**
 * What is stored is there for ever, and every reader has to read it: so each event is read back before it is stored.
 * One that cannot be written, or reads as something else, is refused to whoever caused it, and nothing of it stays.
 */
public final class ReadBack {

    public enum Reason {
        CANNOT_BE_STORED
    }

    private final EventSerializer closed;
    private final Serializer serializer;

    /** @param closed as readers have it: it opens nothing, and two personal values of a household are equal to it */
    ReadBack(EventSerializer closed, Serializer serializer) {
        this.closed = closed;
        this.serializer = serializer;
    }

    /** Writes an event down, as it will be stored, and reads it; the message keeps what was written. */
    void check(EventMessage<?> event) {
        try {
            Object back = closed.deserialize(event.serializePayload(serializer, byte[].class));
            MetaData beside = closed.deserialize(event.serializeMetaData(serializer, byte[].class));
            if (isSame(event.getPayload(), back) && beside.equals(event.getMetaData())) {
                return;
            }
        } catch (RuntimeException failure) {
            if (!Failures.isOfItsOwn(failure) || Failures.causes(failure).anyMatch(Refusal.class::isInstance)) {
                throw failure;
            }
        }
        throw new Refusal(Reason.CANNOT_BE_STORED);
    }

    private boolean isSame(Object said, Object back) {
        return said.equals(back) || Arrays.equals(bytes(said), bytes(back));
    }

    private byte[] bytes(Object event) {
        return closed.serialize(event, byte[].class).getData();
    }
}
