package nl.keerpunt.gateway.description;

import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the gateway itself answers under {@code /v1}, in the document beside what the services do. */
final class OwnOperations {

    static final String LABEL = "gateway";

    private static final ObjectNode OWN = (ObjectNode) new JsonMapper()
            .readTree(Objects.requireNonNull(OwnOperations.class.getResourceAsStream("/description/own.json")));

    private OwnOperations() {}

    static ObjectNode besides(ObjectNode document) {
        document.withObject("/paths").setAll((ObjectNode) OWN.path("paths").deepCopy());
        document.withObject("/components/schemas")
                .setAll((ObjectNode) OWN.at("/components/schemas").deepCopy());
        return document;
    }
}
