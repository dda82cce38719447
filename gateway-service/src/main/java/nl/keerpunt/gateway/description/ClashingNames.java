package nl.keerpunt.gateway.description;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.keerpunt.gateway.neighbour.Neighbour;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * The components (as {@code schemas/Money}) that services describe differently under one name. Components that are
 * equal are shared; a component that refers to a clashing one clashes too, which is why the search repeats.
 */
record ClashingNames(Set<String> names) {

    private static final String REFERENCE = "#/components/";

    static ClashingNames among(Map<Neighbour, ObjectNode> documents) {
        var found = new ClashingNames(Set.of());
        while (true) {
            var next = found.oneStepFurther(documents);
            if (next.names().equals(found.names())) {
                return found;
            }
            found = next;
        }
    }

    private ClashingNames oneStepFurther(Map<Neighbour, ObjectNode> documents) {
        var known = new HashMap<String, JsonNode>();
        var clashing = new TreeSet<>(names);
        documents.forEach((owner, document) -> sections(document)
                .forEach((section, components) -> components.properties().forEach(component -> {
                    var name = section + "/" + component.getKey();
                    var content = renamed(component.getValue(), owner);
                    var other = known.putIfAbsent(name, content);
                    if (other != null && !other.equals(content)) {
                        clashing.add(name);
                    }
                })));
        return new ClashingNames(clashing);
    }

    static Map<String, JsonNode> sections(ObjectNode document) {
        var sections = new HashMap<String, JsonNode>();
        document.path("components").properties().forEach(section -> {
            if (!section.getKey().equals("securitySchemes")) { // The gateway checks tokens for all of them.
                sections.put(section.getKey(), section.getValue());
            }
        });
        return sections;
    }

    String nameOf(String section, String component, Neighbour owner) {
        return names.contains(section + "/" + component) ? owner.label() + "_" + component : component;
    }

    /** A copy in which every reference to a clashing component names its service. */
    JsonNode renamed(JsonNode node, Neighbour owner) {
        return switch (node) {
            case ObjectNode object -> {
                var copy = JsonNodeFactory.instance.objectNode();
                object.properties().forEach(member -> copy.set(member.getKey(), renamed(member.getValue(), owner)));
                yield copy;
            }
            case ArrayNode array -> {
                var copy = JsonNodeFactory.instance.arrayNode();
                array.forEach(element -> copy.add(renamed(element, owner)));
                yield copy;
            }
            case StringNode text -> reference(text.asString(), owner).orElse(text);
            case JsonNode plain -> plain;
        };
    }

    private Optional<JsonNode> reference(String text, Neighbour owner) {
        if (!text.startsWith(REFERENCE)) {
            return Optional.empty();
        }
        var parts = text.substring(REFERENCE.length()).split("/", 3);
        if (parts.length < 2) {
            return Optional.empty();
        }
        parts[1] = nameOf(parts[0], parts[1], owner);
        return Optional.of(StringNode.valueOf(REFERENCE + String.join("/", parts)));
    }
}
