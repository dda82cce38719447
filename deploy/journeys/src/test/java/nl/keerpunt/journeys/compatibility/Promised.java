package nl.keerpunt.journeys.compatibility;

import static java.util.stream.Collectors.joining;

import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What of a document is a promise: all but its words. Written with one line for each path and each component. */
final class Promised {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Set<String> WORDS = Set.of(
            "description",
            "summary",
            "example",
            "examples",
            "x-enum-descriptions",
            "x-problems",
            "x-service",
            "x-whose");

    /** Their members are names that somebody gave, so that one of them may be called as a keyword is. */
    private static final Set<String> BY_NAME =
            Set.of("content", "headers", "parameters", "paths", "properties", "responses", "schemas");

    private Promised() {}

    static JsonNode in(JsonNode document) {
        return withoutWords(document, false);
    }

    static String written(JsonNode document) {
        return lines(in(document), 1) + "\n";
    }

    /** Members of members of members have a line of their own, down to an operation or a component. */
    private static String lines(JsonNode node, int depth) {
        if (!node.isObject() || node.isEmpty() || depth > 3) {
            return node.toString();
        }
        var margin = "\n" + "  ".repeat(depth);
        return node.propertyStream()
                .map(member ->
                        margin + JSON.writeValueAsString(member.getKey()) + ": " + lines(member.getValue(), depth + 1))
                .collect(joining(",", "{", margin.substring(0, margin.length() - 2) + "}"));
    }

    private static JsonNode withoutWords(JsonNode node, boolean byName) {
        return switch (node) {
            case ObjectNode object -> {
                var rest = JSON.createObjectNode();
                object.propertyStream()
                        .filter(member -> byName || !WORDS.contains(member.getKey()))
                        .forEach(member -> rest.set(
                                member.getKey(),
                                withoutWords(member.getValue(), !byName && BY_NAME.contains(member.getKey()))));
                yield rest;
            }
            case ArrayNode list -> {
                var rest = JSON.createArrayNode();
                list.forEach(each -> rest.add(withoutWords(each, false)));
                yield rest;
            }
            default -> node;
        };
    }
}
