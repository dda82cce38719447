package nl.keerpunt.gateway.description;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.util.StringUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * The components (as {@code schemas/Money}) that somebody describes differently than another before them, who keeps
 * the name. Components that are equal are shared; one that refers to a clashing one clashes too, which is why the
 * search repeats.
 */
record ClashingNames(SortedSet<Clash> clashes) {

    private static final String REFERENCE = "#/components/";

    record Clash(String component, String owner) implements Comparable<Clash> {

        @Override
        public int compareTo(Clash other) {
            return toString().compareTo(other.toString());
        }
    }

    static ClashingNames among(Map<String, ObjectNode> documents) {
        var found = new ClashingNames(new TreeSet<>());
        while (true) {
            var next = found.oneStepFurther(documents);
            if (next.equals(found)) {
                return found;
            }
            found = next;
        }
    }

    private ClashingNames oneStepFurther(Map<String, ObjectNode> documents) {
        var known = new HashMap<String, JsonNode>();
        var clashing = new TreeSet<>(clashes);
        documents.forEach((owner, document) -> sections(document)
                .forEach((section, components) -> components.properties().forEach(component -> {
                    var name = section + "/" + component.getKey();
                    var content = renamed(component.getValue(), owner);
                    var other = known.putIfAbsent(name, content);
                    if (other != null && !other.equals(content)) {
                        clashing.add(new Clash(name, owner));
                    }
                })));
        return new ClashingNames(clashing);
    }

    static Map<String, JsonNode> sections(ObjectNode document) {
        var sections = new TreeMap<String, JsonNode>();
        document.path("components").properties().forEach(section -> {
            if (!section.getKey().equals("securitySchemes")) { // The gateway checks tokens for all of them.
                sections.put(section.getKey(), section.getValue());
            }
        });
        return sections;
    }

    String nameOf(String section, String component, String owner) {
        return clashes.contains(new Clash(section + "/" + component, owner))
                ? StringUtils.capitalize(owner) + StringUtils.capitalize(component)
                : component;
    }

    /** A copy in which every reference to a clashing component names its service. */
    JsonNode renamed(JsonNode node, String owner) {
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

    private Optional<JsonNode> reference(String text, String owner) {
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
