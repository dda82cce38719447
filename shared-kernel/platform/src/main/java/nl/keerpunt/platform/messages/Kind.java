package nl.keerpunt.platform.messages;

import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.platform.exchange.ContractName;
import nl.keerpunt.platform.exchange.FurtherTopic;
import org.jspecify.annotations.Nullable;

/**
 * What all messages of one type have alike.
 *
 * @param type by which it is known on its topic (CloudEvents)
 * @param orderedBy the field that is its key; null where the message itself knows
 */
record Kind(
        Class<? extends Record> content,
        String type,
        @Nullable String orderedBy) {

    static Kind of(Class<? extends ContractMessage> message) {
        return new Kind(message.asSubclass(Record.class), ContractName.type(message), null);
    }

    static Kind of(FurtherTopic topic) {
        return new Kind(topic.content(), topic.type(), topic.orderedBy());
    }

    String name() {
        return content.getSimpleName();
    }

    /** Whether it tells of an event of the store, which has a version there. */
    boolean isFact() {
        return orderedBy == null;
    }
}
