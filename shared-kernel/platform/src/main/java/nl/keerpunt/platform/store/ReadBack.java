package nl.keerpunt.platform.store;

import java.util.Arrays;
import nl.keerpunt.language.Refusal;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/**
 * What is stored is there for ever, and every reader has to read it: so each event is read back before it is stored. One
 * that cannot be written, or reads as something else, is refused to whoever caused it, and nothing of it stays.
 */
final class ReadBack {

    enum Reason {
        CANNOT_BE_STORED
    }

    private final EventSerializer closed;

    /** @param closed as readers have it: it opens nothing, and two personal values of a household are equal to it */
    ReadBack(EventSerializer closed) {
        this.closed = closed;
    }

    /** What an event says, as it will be stored. */
    SerializedObject<byte[]> written(DomainEventMessage<?> event, Serializer serializer) {
        try {
            var said = event.serializePayload(serializer, byte[].class);
            Object back = closed.deserialize(said);
            MetaData beside = closed.deserialize(event.serializeMetaData(serializer, byte[].class));
            if (isSame(event.getPayload(), back) && beside.equals(event.getMetaData())) {
                return said;
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
