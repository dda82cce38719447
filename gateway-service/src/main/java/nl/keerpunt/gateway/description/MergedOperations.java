package nl.keerpunt.gateway.description;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keerpunt.gateway.answer.Reason;
import nl.keerpunt.gateway.neighbour.Neighbour;
import org.springframework.util.StringUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The operations of all who answer, each with what the door itself may say to it.
 *
 * @param clashes names that several of them have
 */
record MergedOperations(ObjectNode whole, Set<String> clashes) {

    /** Of an operation of the gateway: the service's operation that it asks first, and whose refusals it passes on. */
    private static final String PASSES_ON = "x-passes-on";

    /** Of an operation of the gateway: the reasons for which it alone is refused. */
    private static final String OWN_REASONS = "x-own-reasons";

    static MergedOperations of(Map<String, ObjectNode> documents, ClashingNames names) {
        var merged = new MergedOperations(JsonNodeFactory.instance.objectNode(), new TreeSet<>());
        documents.forEach((owner, document) -> merged.add(owner, document, names));
        merged.nameApart();
        merged.operations().forEach(operation -> merged.passOn(operation.content()));
        merged.operations()
                .forEach(operation -> new DoorAnswers(
                                operation.method(),
                                !operation.service().equals(OwnDescription.LABEL),
                                ownReasons(operation.content()))
                        .addTo(operation.content(), names));
        return merged;
    }

    ObjectNode paths() {
        return whole.withObject("/paths");
    }

    private List<Operation> operations() {
        return Operation.in(whole);
    }

    private void add(String owner, ObjectNode document, ClashingNames names) {
        document.path("paths").properties().forEach(path -> {
            var key = path.getKey().startsWith(Operation.BASE + "/")
                    ? path.getKey().substring(Operation.BASE.length())
                    : path.getKey();
            if (passesTheDoor(owner, Operation.BASE + key)) {
                Operation.in(key, path.getValue()).forEach(operation -> {
                    if (!FurtherKeys.isOne(operation.content())) {
                        operation.content().remove(FurtherKeys.SECURITY); // One rule for all, at the root.
                    }
                    operation.content().put(Operation.SERVICE, owner);
                    writeOut(operation.content().path("responses"), document);
                });
                paths().set(key, names.renamed(path.getValue(), owner));
            }
        });
    }

    private static boolean passesTheDoor(String owner, String path) {
        return owner.equals(OwnDescription.LABEL)
                || Stream.of(Neighbour.values())
                        .anyMatch(neighbour -> neighbour.label().equals(owner) && neighbour.answersTo(path));
    }

    /** A response that a service has once, for several operations, differs between them here. */
    private static void writeOut(JsonNode responses, ObjectNode document) {
        responses.properties().forEach(response -> {
            var reference = response.getValue().path("$ref").asString("");
            if (reference.startsWith("#") && document.at(reference.substring(1)) instanceof ObjectNode written) {
                response.setValue(written.deepCopy());
            }
        });
    }

    private void nameApart() {
        var known = new HashSet<String>();
        operations().forEach(operation -> {
            var id = operation.id();
            if (!id.isEmpty() && !known.add(id)) {
                clashes.add("operations/" + id);
                operation.content().put("operationId", operation.service() + StringUtils.capitalize(id));
            }
        });
    }

    private static Set<Reason> ownReasons(ObjectNode operation) {
        var own = operation
                .path(OWN_REASONS)
                .valueStream()
                .map(name -> Reason.valueOf(name.asString()))
                .collect(Collectors.toSet());
        operation.remove(OWN_REASONS);
        return own;
    }

    private void passOn(ObjectNode operation) {
        var asked = paths().path(operation.path(PASSES_ON).asString(""));
        operation.remove(PASSES_ON);
        asked.path("get").path("responses").properties().stream()
                .filter(response -> !response.getKey().startsWith("2"))
                .forEach(response -> operation
                        .withObject("/responses")
                        .set(response.getKey(), response.getValue().deepCopy()));
    }
}
