package nl.keerpunt.gateway.description;

import java.util.Collection;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Of an operation that takes a key of its own beside the token: it says so itself, and the whole says what that is. */
final class FurtherKeys {

    static final String SECURITY = "security";

    private static final String TOKEN = "token";
    private static final String SCHEMES = "/components/securitySchemes";

    private FurtherKeys() {}

    /** What a service says of its token, or of another key alone, is the gateway's to say. */
    static boolean isOne(ObjectNode operation) {
        return names(operation).anyMatch(TOKEN::equals) && names(operation).anyMatch(name -> !name.equals(TOKEN));
    }

    static void describe(ObjectNode whole, Collection<ObjectNode> services) {
        var schemes = whole.withObject(SCHEMES);
        Operation.in(whole).stream()
                .flatMap(operation -> names(operation.content()))
                .filter(name -> !name.equals(TOKEN))
                .distinct()
                .forEach(name -> services.stream()
                        .map(service -> service.at(SCHEMES + "/" + name))
                        .filter(JsonNode::isObject)
                        .findFirst()
                        .ifPresent(scheme -> schemes.set(name, scheme.deepCopy())));
    }

    private static Stream<String> names(ObjectNode operation) {
        return operation.path(SECURITY).valueStream().flatMap(key -> key.propertyNames().stream());
    }
}
