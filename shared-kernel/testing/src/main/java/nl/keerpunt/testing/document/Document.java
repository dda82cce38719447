package nl.keerpunt.testing.document;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** An OpenAPI document as it was served. */
record Document(JsonNode root) {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    record Operation(String method, String path, JsonNode said) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    Stream<Operation> operations() {
        return root.path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .map(method -> new Operation(
                                method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue())));
    }

    /** The path that all its paths stand behind. */
    String server() {
        return root.at("/servers/0/url").asString("/");
    }

    JsonNode named() {
        return root.at("/components/schemas");
    }

    /** What stands here, or what is referred to from here. */
    JsonNode resolved(JsonNode here) {
        var reference = here.path("$ref").asString("");
        return reference.isEmpty() ? here : resolved(root.at(reference.substring(1)));
    }
}
