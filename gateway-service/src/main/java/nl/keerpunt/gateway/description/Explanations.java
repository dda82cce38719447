package nl.keerpunt.gateway.description;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What each reason says to people, of all services in one list: {@code {REASON: [{services, status, en, nl}]}}. Who
 * says it in other words stands apart.
 */
final class Explanations {

    /** At the root of each document; a service has one sentence for a reason. */
    static final String MEMBER = "x-problems";

    private Explanations() {}

    static void merge(Map<String, ObjectNode> documents, ObjectNode merged) {
        var all = merged.putObject(MEMBER);
        documents.forEach((owner, document) -> document.path(MEMBER)
                .properties()
                .forEach(reason -> add(all.withArray("/" + reason.getKey()), reason.getValue(), owner)));
    }

    private static void add(ArrayNode said, JsonNode one, String owner) {
        said.valueStream()
                .filter(other -> isSame(other, one))
                .map(ObjectNode.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    var other = said.addObject();
                    other.putArray("services");
                    return other.setAll(((ObjectNode) one).deepCopy());
                })
                .withArray("/services")
                .add(owner);
    }

    private static boolean isSame(JsonNode other, JsonNode one) {
        return one.properties().stream().allMatch(member -> member.getValue().equals(other.path(member.getKey())));
    }
}
