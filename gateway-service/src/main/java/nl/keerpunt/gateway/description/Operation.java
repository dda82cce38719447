package nl.keerpunt.gateway.description;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One operation of a document, and where it stands. */
public record Operation(String path, String method, ObjectNode content) {

    /** Where all paths begin; a service's document says it in each path, or in its server's address. */
    static final String BASE = "/v1";

    static final String SERVICE = "x-service";
    static final String REASONS = "x-reasons";

    /** Members of a path item that are operations (OpenAPI 3.1, section 4.8.9). */
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    /** Those of a document, in its order. */
    public static List<Operation> in(JsonNode document) {
        return document.path("paths").properties().stream()
                .flatMap(path -> in(path.getKey(), path.getValue()))
                .toList();
    }

    static Stream<Operation> in(String path, JsonNode item) {
        return item.properties().stream()
                .filter(member -> METHODS.contains(member.getKey()) && member.getValue() instanceof ObjectNode)
                .map(member -> new Operation(path, member.getKey(), (ObjectNode) member.getValue()));
    }

    public String id() {
        return content.path("operationId").asString("");
    }

    /** Who answers it: {@code household}, {@code gateway}. */
    public String service() {
        return content.path(SERVICE).asString("");
    }

    /** As a person reads it: {@code GET /v1/plans/{id}}. */
    public String line() {
        return method.toUpperCase(Locale.ROOT) + " " + BASE + path;
    }

    /** Whether it may answer with that problem, by the document that it is in. */
    public boolean mayAnswer(String reason, JsonNode document) {
        return content.path("responses")
                .valueStream()
                .map(response -> response.has("$ref")
                        ? document.at(response.path("$ref").asString().substring(1))
                        : response)
                .flatMap(response -> response.path(REASONS).valueStream())
                .anyMatch(name -> name.asString().equals(reason));
    }
}
