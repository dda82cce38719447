package nl.keerpunt.gateway.description;

import nl.keerpunt.gateway.neighbour.Neighbourhood;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * The whole of what can be asked over HTTP (OpenAPI), and of what goes over Kafka (AsyncAPI), as the services tell
 * it.
 */
@Component
public class Description {

    private final Merged operations;
    private final Merged messages;

    Description(Neighbourhood neighbourhood) {
        operations =
                new Merged(neighbourhood, "/openapi.json", documents -> new MergedDescription(documents).document());
        messages = new Merged(neighbourhood, "/asyncapi.json", documents -> new MergedMessages(documents).document());
    }

    /** Of operations, for reading alone. */
    public ObjectNode document() {
        return operations.document();
    }

    /** Of messages, for reading alone. */
    public ObjectNode messages() {
        return messages.document();
    }

    byte[] text() {
        return operations.text();
    }

    byte[] messagesText() {
        return messages.text();
    }
}
