package nl.keerpunt.gateway.description;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.keerpunt.gateway.answer.Problem;
import nl.keerpunt.gateway.neighbour.Neighbour;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI documents of the services as one (NL GOV API Design Rules: doc-openapi, publish-openapi). */
record MergedDescription(SortedMap<Neighbour, ObjectNode> documents) {

    /** Members of a path item that are operations (OpenAPI 3.1, section 4.8.9). */
    static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    static final String SERVICE = "x-service";

    MergedDescription {
        documents = Collections.unmodifiableSortedMap(new TreeMap<>(documents));
    }

    ObjectNode document() {
        var merged = frame();
        var clashing = ClashingNames.among(documents);
        var shared = operationsOfSeveralServices();
        documents.forEach((owner, document) -> {
            addPaths(merged.withObject("/paths"), document, owner, clashing, shared);
            addComponents(merged.withObject("/components"), document, owner, clashing);
            addTags(merged, document);
        });
        return merged;
    }

    private ObjectNode frame() {
        var frame = JsonNodeFactory.instance.objectNode();
        frame.put("openapi", "3.1.0");
        var info = frame.putObject("info");
        info.put("title", "Keerpunt").put("version", Problem.API_VERSION);
        info.put("description", "One household, one plan, one director, one budget. All services behind one door.");
        info.putObject("contact")
                .put("name", "Keerpunt")
                .put("email", "keerpunt@example.org")
                .put("url", "https://example.org/keerpunt");
        frame.putArray("servers").addObject().put("url", "/");
        frame.putArray("security").addObject().putArray("token");
        frame.putArray("tags");
        frame.putObject("paths");
        frame.withObject("/components/securitySchemes/token")
                .put("type", "http")
                .put("scheme", "bearer")
                .put("bearerFormat", "JWT");
        var unavailable = frame.putArray("x-unavailable");
        List.of(Neighbour.values()).stream()
                .filter(neighbour -> !documents.containsKey(neighbour))
                .forEach(neighbour -> unavailable.add(neighbour.label()));
        return frame;
    }

    private static void addPaths(
            ObjectNode paths, ObjectNode document, Neighbour owner, ClashingNames clashing, Set<String> shared) {
        document.path("paths").properties().stream()
                .filter(path -> owner.answersTo(path.getKey()))
                .forEach(path -> {
                    var item = (ObjectNode) clashing.renamed(path.getValue(), owner);
                    operations(item).forEach(operation -> {
                        operation.remove("security"); // One rule for all, above.
                        operation.put(SERVICE, owner.label());
                        var id = operation.path("operationId").asString("");
                        if (shared.contains(id)) {
                            operation.put("operationId", owner.label() + "_" + id);
                        }
                    });
                    paths.set(path.getKey(), item);
                });
    }

    private static void addComponents(ObjectNode all, ObjectNode document, Neighbour owner, ClashingNames clashing) {
        ClashingNames.sections(document).forEach((section, components) -> {
            var target = all.withObject("/" + section);
            components
                    .properties()
                    .forEach(component -> target.set(
                            clashing.nameOf(section, component.getKey(), owner),
                            clashing.renamed(component.getValue(), owner)));
        });
    }

    private static void addTags(ObjectNode merged, ObjectNode document) {
        var tags = merged.withArray("/tags");
        document.path("tags").forEach(tag -> {
            var known = tags.valueStream().anyMatch(other -> other.path("name").equals(tag.path("name")));
            if (!known) {
                tags.add(tag);
            }
        });
    }

    private Set<String> operationsOfSeveralServices() {
        var first = new HashMap<String, Neighbour>();
        var shared = new HashSet<String>();
        documents.forEach((owner, document) -> document.path("paths")
                .forEach(item -> operations(item).forEach(operation -> {
                    var id = operation.path("operationId").asString("");
                    if (!id.isEmpty() && first.getOrDefault(id, owner) != owner) {
                        shared.add(id);
                    }
                    first.putIfAbsent(id, owner);
                })));
        return shared;
    }

    private static List<ObjectNode> operations(JsonNode item) {
        return item.properties().stream()
                .filter(member -> METHODS.contains(member.getKey()))
                .map(Map.Entry::getValue)
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .toList();
    }
}
